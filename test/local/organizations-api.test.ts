import {
  DescribeAccountCommand,
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListRootsCommand,
  paginateListAccounts,
} from '@aws-sdk/client-organizations';
import { expect, test } from 'vitest';
import type { AccountState } from '../../local/accounts/account.ts';
import { describeAccount, openAws } from './support.ts';
import {
  CENTRAL,
  installRoles,
  MANAGEMENT,
  MEMBER,
  MEMBER_ROLE,
  openOrganization,
  openOrganizations,
  STRANGER,
} from './support-organization.ts';

const describe = (AccountId = MEMBER) => new DescribeAccountCommand({ AccountId });

test.each([
  ['the management account', MANAGEMENT],
  ['a delegated administrator', CENTRAL],
])('%s may ask about an account', async (_, caller) => {
  const aws = await openOrganization({ changes: { [MEMBER]: { rootEmail: 'root@kestrel-freight.com' } } });
  const { Account } = await openOrganizations(aws, caller).send(describe());
  expect(Account).toEqual({
    Id: MEMBER,
    Arn: `arn:aws:organizations::${MANAGEMENT}:account/o-kestrel001/${MEMBER}`,
    Name: `Account ${MEMBER}`,
    Email: 'root@kestrel-freight.com',
    State: 'ACTIVE',
    Status: 'ACTIVE',
    JoinedMethod: 'CREATED',
    JoinedTimestamp: expect.any(Date),
  });
  expect(aws.calls).toMatchObject([
    { operation: 'DescribeAccount', account: MEMBER, principal: { account: caller }, status: 200 },
  ]);
});

test.each<[AccountState, string]>([
  ['PENDING_ACTIVATION', 'ACTIVE'],
  ['ACTIVE', 'ACTIVE'],
  ['SUSPENDED', 'SUSPENDED'],
  ['PENDING_CLOSURE', 'PENDING_CLOSURE'],
  ['CLOSED', 'SUSPENDED'],
])('the state %s was the status %s', async (state, Status) => {
  const aws = await openOrganization({ changes: { [MEMBER]: { state } } });
  const { Account } = await openOrganizations(aws).send(describe());
  expect(Account).toMatchObject({ State: state, Status });
});

test.each([
  ['State', 'Status'],
  ['Status', 'State'],
] as const)('an answer can have %s alone', async (answers, missing) => {
  const aws = await openOrganization({ organization: { answers } });
  const { Account } = await openOrganizations(aws).send(describe());
  expect(Account).toHaveProperty(answers, 'ACTIVE');
  expect(Account).not.toHaveProperty(missing);
});

test.each([
  ['a stranger', STRANGER],
  ['an account that nobody described', '555555555555'],
])('%s is AccountNotFoundException', async (_, id) => {
  const aws = await openOrganization();
  await expect(openOrganizations(aws).send(describe(id))).rejects.toMatchObject({
    name: 'AccountNotFoundException',
    $metadata: { httpStatusCode: 400 },
  });
});

test.each([
  ['a member', MEMBER, 'AccessDeniedException'],
  ['a stranger', STRANGER, 'AWSOrganizationsNotInUseException'],
])('%s may not ask', async (_, caller, name) => {
  const aws = await openOrganization();
  await expect(openOrganizations(aws, caller).send(describe())).rejects.toMatchObject({ name });
  await expect(openOrganizations(aws, caller).send(new ListAccountsCommand())).rejects.toMatchObject({
    name,
  });
});

test('there may be no organization at all', async () => {
  const aws = await openAws();
  await expect(openOrganizations(aws, '111122223333').send(describe())).rejects.toMatchObject({
    name: 'AWSOrganizationsNotInUseException',
  });
});

test("a member's role may not ask, not even in the management account", async () => {
  const aws = await openOrganization();
  installRoles(aws);
  await expect(openOrganizations(aws, MANAGEMENT, MEMBER_ROLE).send(describe())).rejects.toMatchObject({
    name: 'AccessDeniedException',
  });
});

test.each([
  ['an id of eleven digits', describe('12345678901')],
  ['a page of 21', new ListAccountsCommand({ MaxResults: 21 })],
  ['a token that is none', new ListAccountsCommand({ NextToken: 'made up' })],
])('%s is InvalidInputException', async (_, command) => {
  const aws = await openOrganization();
  await expect(openOrganizations(aws).send(command as ListAccountsCommand)).rejects.toMatchObject({
    name: 'InvalidInputException',
  });
});

test.each(['ALL', 'CONSOLIDATED_BILLING'] as const)(
  'any member sees the feature set %s',
  async (featureSet) => {
    const aws = await openOrganization({ organization: { featureSet } });
    const { Organization } = await openOrganizations(aws, MEMBER).send(new DescribeOrganizationCommand());
    expect(Organization).toMatchObject({
      Id: 'o-kestrel001',
      FeatureSet: featureSet,
      MasterAccountId: MANAGEMENT,
    });
  },
);

test('accounts are listed in pages, each once', async () => {
  const members = Array.from({ length: 45 }, (_, index) => String(200_000_000_000 + index));
  const aws = await openAws({
    accounts: [MANAGEMENT, ...members, STRANGER].map((id) => describeAccount({ id })),
    organization: { id: 'o-kestrel001', management: MANAGEMENT, members, delegatedAdministrators: [] },
  });
  const client = openOrganizations(aws, MANAGEMENT);
  const pages: string[][] = [];
  for await (const { Accounts = [] } of paginateListAccounts({ client }, {})) {
    pages.push(Accounts.map(({ Id = '' }) => Id));
  }
  expect(pages.map(({ length }) => length)).toEqual([20, 20, 6]);
  expect(pages.flat()).toEqual([MANAGEMENT, ...members]);
});

test('an operation that is not there is refused', async () => {
  const aws = await openOrganization();
  await expect(openOrganizations(aws).send(new ListRootsCommand())).rejects.toMatchObject({
    name: 'UnknownOperationException',
  });
});
