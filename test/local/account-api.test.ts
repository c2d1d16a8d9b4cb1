import {
  GetAlternateContactCommand,
  GetContactInformationCommand,
  ListRegionsCommand,
} from '@aws-sdk/client-account';
import { expect, test } from 'vitest';
import { LEAK_MARKER } from '../../local/aws/faults.ts';
import { ACCOUNT, describeAccount, OTHER, openAccount, openAws } from './support.ts';

const security = (input: object = {}) =>
  new GetAlternateContactCommand({ AlternateContactType: 'SECURITY', ...input });

test('an alternate contact comes as it was described, also what AWS would not take today', async () => {
  const odd = { name: ' ', title: '', email: 'not an address', phone: 'x'.repeat(99) };
  const aws = await openAws({ accounts: [describeAccount({ contacts: { SECURITY: odd } })] });
  const { AlternateContact } = await openAccount(aws).send(security());
  expect(AlternateContact).toEqual({
    AlternateContactType: 'SECURITY',
    Name: ' ',
    Title: '',
    EmailAddress: 'not an address',
    PhoneNumber: 'x'.repeat(99),
  });
});

test('a primary contact comes with its verification only where one is described', async () => {
  const PRIMARY = { name: 'Kestrel', phone: '+1', country: 'US' };
  const verified = { ...PRIMARY, phoneVerification: 'A_NEW_WORD' };
  const aws = await openAws({
    accounts: [
      describeAccount({ contacts: { PRIMARY } }),
      describeAccount({ id: OTHER, contacts: { PRIMARY: verified } }),
    ],
  });
  const plain = await openAccount(aws).send(new GetContactInformationCommand());
  expect(plain.ContactInformation).toMatchObject({
    FullName: 'Kestrel',
    PhoneNumber: '+1',
    CountryCode: 'US',
  });
  expect(plain).not.toHaveProperty('VerificationStatus');
  const other = await openAccount(aws, OTHER).send(new GetContactInformationCommand());
  expect(other.VerificationStatus).toBe('A_NEW_WORD');
});

test.each([
  ['alternate', security()],
  ['primary', new GetContactInformationCommand()],
])('an absent %s contact is ResourceNotFoundException, 404', async (_, command) => {
  const aws = await openAws({ accounts: [describeAccount({ contacts: {} })] });
  await expect(openAccount(aws).send(command as ReturnType<typeof security>)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    $metadata: { httpStatusCode: 404 },
  });
});

const ORGANIZATION = {
  id: 'o-kestrel001',
  management: ACCOUNT,
  members: [OTHER, '777788889999'],
  delegatedAdministrators: ['777788889999'],
};
const THREE = [ACCOUNT, OTHER, '777788889999'].map((id) => describeAccount({ id }));

test.each([
  ['a lone account', undefined, ACCOUNT, OTHER, 'not authorized'],
  ['a member', ORGANIZATION, OTHER, '777788889999', 'not authorized'],
  ['a member, its own id', ORGANIZATION, OTHER, OTHER, 'not authorized'],
  ['the management account, its own id', ORGANIZATION, ACCOUNT, ACCOUNT, 'its own AccountId'],
  ['the management account, a stranger', ORGANIZATION, ACCOUNT, '000000000000', 'not a member'],
])('%s may not pass AccountId', async (_, organization, caller, target, message) => {
  const aws = await openAws({ accounts: THREE, ...(organization && { organization }) });
  await expect(openAccount(aws, caller).send(security({ AccountId: target }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(message),
    $metadata: { httpStatusCode: 403 },
  });
});

test.each([
  ['the management account, a member', ACCOUNT, OTHER],
  ['the delegated administrator, a member', '777788889999', OTHER],
  ['the delegated administrator, its own id', '777788889999', '777788889999'],
])('%s may pass AccountId', async (_, caller, target) => {
  const aws = await openAws({ accounts: THREE, organization: ORGANIZATION });
  await openAccount(aws, caller).send(security({ AccountId: target }));
  expect(aws.calls).toMatchObject([{ account: target, principal: { account: caller }, status: 200 }]);
});

test.each([
  ['a type that is none', security({ AlternateContactType: 'LEGAL' }), 'enum value set'],
  ['no type', new GetAlternateContactCommand({} as never), 'must not be null'],
  ['an account id of eleven digits', security({ AccountId: '12345678901' }), 'regular expression'],
])('%s is ValidationException', async (_, command, message) => {
  const aws = await openAws();
  await expect(openAccount(aws).send(command)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(message),
    $metadata: { httpStatusCode: 400 },
  });
});

test('an operation that is not there is refused and recorded', async () => {
  const aws = await openAws();
  await expect(openAccount(aws).send(new ListRegionsCommand())).rejects.toMatchObject({
    name: 'UnknownOperationException',
    $metadata: { httpStatusCode: 404 },
  });
  expect(aws.calls).toMatchObject([
    { order: 1, operation: 'ListRegions', status: 404, error: 'UnknownOperationException' },
  ]);
});

test('a denied action is AccessDeniedException, with what must not leak in its message', async () => {
  const aws = await openAws({ accounts: [describeAccount({ denied: ['account:GetAlternateContact'] })] });
  await expect(openAccount(aws).send(security())).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(LEAK_MARKER),
  });
  await openAccount(aws).send(new GetContactInformationCommand());
});

test('the sixteenth read of a second is throttled, for that account and operation alone', async () => {
  const aws = await openAws();
  const client = openAccount(aws);
  const reads = await Promise.allSettled(Array.from({ length: 20 }, () => client.send(security())));
  const throttled = reads.filter(({ status }) => status === 'rejected');
  expect(throttled.length).toBeGreaterThanOrEqual(3);
  expect(throttled[0]).toMatchObject({ reason: { name: 'TooManyRequestsException' } });
  await client.send(new GetContactInformationCommand());
  await openAccount(aws, OTHER).send(security());
  aws.clock.advance(1000);
  await client.send(security());
});

test('China has fewer reads a second', async () => {
  const aws = await openAws({ accounts: [describeAccount({ region: 'cn-north-1' })] });
  const client = openAccount(aws);
  const reads = await Promise.allSettled(Array.from({ length: 12 }, () => client.send(security())));
  expect(reads.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(7);
});
