import { beforeAll, describe, expect, test } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import type { Call } from '../../local/aws/calls.ts';
import type { Fault } from '../../local/aws/faults.ts';
import {
  CENTRAL,
  FUNCTION_ARN,
  FUNCTION_ROLE,
  MANAGEMENT,
  openWorld,
  ROLE,
  type World,
} from '../faults/function-world.ts';
import { MARKED_GOOD, markedRoot } from '../faults/marked-contacts.ts';
import { readTemplate } from '../support/template.ts';
import {
  allows,
  covers,
  type Deployment,
  type Request,
  readPolicies,
  readTrust,
  type Statement,
} from './policies.ts';

const ORGANIZATION = 'o-kestrel001';
const STRANGERS_ORGANIZATION = 'o-stranger01';
const FUNCTION_ROLE_ARN = `arn:aws:iam::${CENTRAL}:role/${FUNCTION_ROLE}`;

const ROOT_TOO = { contacts: 'PRIMARY,SECURITY,BILLING,OPERATIONS,ROOT' };

interface Flow {
  readonly account: string;
  readonly is?: Partial<DescribedAccount>;
  readonly fault?: Fault;
  readonly changeEvent?: (event: Record<string, unknown>) => unknown;
}

/** All that the function does, one account each. */
const MEMBER_FLOWS: Readonly<Record<string, Omit<Flow, 'account'>>> = {
  'a member': {},
  'a member with its root email': { is: { parameters: ROOT_TOO } },
  'a member whose contacts are missing': { is: { contacts: {} } },
  'a member without the role': { is: { memberRole: false } },
  'a member that is suspended': { is: { state: 'SUSPENDED', memberRole: false } },
  'a member that is throttled': { fault: { on: 'GetAlternateContact', does: 'throttle', times: 2 } },
  'a member whose evaluation is not stored': {
    fault: { on: 'PutEvaluations', does: 'fail-evaluations', times: 1 },
  },
  'a member whose contacts are denied': { is: { denied: ['account:GetContactInformation'] } },
  'a member with parameters that are refused': { is: { parameters: { colour: 'red' } } },
  'a member that left the scope': { changeEvent: (event) => ({ ...event, eventLeftScope: true }) },
  'a member in test mode': { changeEvent: (event) => ({ ...event, resultToken: 'TESTMODE' }) },
  'an event of another type': { changeEvent: (event) => ({ ...event, invokingEvent: '{}' }) },
  'a stranger': { is: { member: false } },
  'a stranger that asks for its root email': { is: { member: false, parameters: ROOT_TOO } },
  'a stranger whose role would trust us': { is: { member: false, memberRole: {} } },
};

const FLOWS: Readonly<Record<string, Flow>> = {
  ...Object.fromEntries(
    Object.entries(MEMBER_FLOWS).map(([name, flow], index) => [
      name,
      { ...flow, account: String(600_000_000_000 + index) },
    ]),
  ),
  'the own account': { account: CENTRAL, is: { parameters: ROOT_TOO } },
  'the management account': { account: MANAGEMENT },
};

const STRANGERS = new Set(
  Object.values(FLOWS)
    .filter(({ is }) => is?.member === false)
    .map(({ account }) => account),
);

const ACTIONS: Readonly<Record<string, string>> = {
  GetAlternateContact: 'account:GetAlternateContact',
  GetContactInformation: 'account:GetContactInformation',
  PutEvaluations: 'config:PutEvaluations',
  AssumeRole: 'sts:AssumeRole',
  DescribeAccount: 'organizations:DescribeAccount',
};

/** The resource that IAM holds against the policies: https://docs.aws.amazon.com/service-authorization/latest/reference/ */
const resourceOf = ({ operation, principal, account, input }: Call): string => {
  const { AccountId, RoleArn } = input as Readonly<Record<string, string | undefined>>;
  switch (operation) {
    case 'AssumeRole':
      return String(RoleArn);
    case 'DescribeAccount':
      return `arn:aws:organizations::${MANAGEMENT}:account/${ORGANIZATION}/${account}`;
    case 'PutEvaluations':
      return '*';
    default:
      return AccountId === undefined
        ? `arn:aws:account::${principal?.account}:account`
        : `arn:aws:account::${MANAGEMENT}:account/${ORGANIZATION}/${AccountId}`;
  }
};

const requestOf = (call: Call): Request => ({
  action: ACTIONS[call.operation] ?? `unknown:${call.operation}`,
  resource: resourceOf(call),
  context: {
    'aws:PrincipalOrgID': ORGANIZATION,
    'aws:ResourceOrgID': STRANGERS.has(call.account ?? '') ? STRANGERS_ORGANIZATION : ORGANIZATION,
  },
});

/** Lambda does these in the role's name; no code of ours calls them. */
const LAMBDAS_OWN: Readonly<Record<string, string>> = {
  'logs:CreateLogStream': 'Lambda makes the stream of a process in the function’s log group',
  'logs:PutLogEvents': 'Lambda writes what the function prints',
  'sqs:SendMessage': 'Lambda keeps an event that failed three times',
};

const deploy = (account: string, isOrganization: boolean): Deployment => ({
  values: {
    'AWS::Partition': 'aws',
    'AWS::AccountId': account,
    MemberRoleName: ROLE,
    FunctionRoleArn: FUNCTION_ROLE_ARN,
    FunctionArn: FUNCTION_ARN,
    'FunctionLogs.Arn': 'arn:aws:logs:eu-central-1:100000000002:log-group:/account-contacts/x:*',
    'FailedEvents.Arn': 'arn:aws:sqs:eu-central-1:100000000002:FailedEvents',
  },
  conditions: { IsOrganization: isOrganization },
});

const readRole = async (file: string, role: string) => (await readTemplate(file)).Resources[role];

const readFunctionPolicies = async (isOrganization: boolean): Promise<readonly Statement[]> =>
  readPolicies(await readRole('template.yaml', 'FunctionRole'), deploy(CENTRAL, isOrganization));

const readMemberPolicies = async (account: string): Promise<readonly Statement[]> =>
  readPolicies(await readRole('organization/member.yaml', 'Role'), deploy(account, true));

/** Runs every flow, one after another; all calls that came of it. */
const recordCalls = async (
  flows: Readonly<Record<string, Flow>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly Call[]> => {
  const accounts = Object.values(flows).map(({ account, is }) => ({
    id: account,
    name: account,
    contacts: MARKED_GOOD,
    rootEmail: markedRoot(account),
    ...is,
  }));
  const world: World = await openWorld({ accounts, environment });
  try {
    for (const { account, fault, changeEvent } of Object.values(flows)) {
      if (fault !== undefined) {
        world.aws.faults.add({ account, ...fault });
      }
      await world.invoke(account, changeEvent === undefined ? {} : { changeEvent });
    }
    return [...world.aws.calls];
  } finally {
    await world.close();
  }
};

const isOfFunction = ({ principal }: Call): boolean => principal?.role === FUNCTION_ROLE;

/** What a statement allows and nothing has used, as `Sid action`. */
const listUnused = (statements: readonly Statement[], requests: readonly Request[]): readonly string[] =>
  statements.flatMap((statement) =>
    statement.Action.filter((action) => LAMBDAS_OWN[action] === undefined)
      .filter(
        (action) => !requests.some((request) => request.action === action && allows(statement, request)),
      )
      .map((action) => `${statement.Sid} ${action}`),
  );

const listRefused = (statements: readonly Statement[], requests: readonly Request[]): readonly string[] =>
  requests
    .filter((request) => !statements.some((statement) => allows(statement, request)))
    .map(({ action, resource }) => `${action} ${resource}`);

describe('in Organization scope', () => {
  let calls: readonly Call[];

  beforeAll(async () => {
    calls = await recordCalls(FLOWS);
  }, 60_000);

  test('every call bears the function’s role or a member’s, and is one of the five operations', () => {
    expect(new Set(calls.map(({ principal }) => principal?.role))).toEqual(new Set([FUNCTION_ROLE, ROLE]));
    expect(new Set(calls.map(({ operation }) => operation))).toEqual(new Set(Object.keys(ACTIONS)));
  });

  test('the function’s role allows every call of the function, but to take a stranger’s role', async () => {
    const requests = calls.filter(isOfFunction).map(requestOf);
    const refused = listRefused(await readFunctionPolicies(true), requests);
    expect(refused).toEqual([...STRANGERS].map((id) => `sts:AssumeRole arn:aws:iam::${id}:role/${ROLE}`));
  });

  test('a stranger’s role is refused by the condition on its organization, and by nothing else', async () => {
    const statements = await readFunctionPolicies(true);
    const requests = calls
      .map(requestOf)
      .filter(({ context }) => context['aws:ResourceOrgID'] === STRANGERS_ORGANIZATION)
      .filter(({ action }) => action === 'sts:AssumeRole');
    expect(requests).toHaveLength(STRANGERS.size);
    for (const request of requests) {
      expect(statements.filter((statement) => covers(statement, request)).map(({ Sid }) => Sid)).toEqual([
        'TakeMemberRole',
      ]);
    }
    expect(calls.filter(({ principal }) => STRANGERS.has(principal?.account ?? ''))).toEqual([]);
  });

  test('no statement of the function’s role allows what no flow uses', async () => {
    const requests = calls.filter(isOfFunction).map(requestOf);
    expect(listUnused(await readFunctionPolicies(true), requests)).toEqual([]);
  });

  test('a member’s role allows every call that is made with it, in its own account', async () => {
    const made = calls.filter((call) => !isOfFunction(call));
    expect(made.length).toBeGreaterThan(0);
    for (const call of made) {
      const statements = await readMemberPolicies(String(call.principal?.account));
      expect(listRefused(statements, [requestOf(call)])).toEqual([]);
      expect(call.account).toBe(call.principal?.account);
    }
  });

  test('no statement of a member’s role allows what no flow uses', async () => {
    const member = FLOWS['a member']?.account ?? '';
    const requests = calls.filter(({ principal }) => principal?.account === member).map(requestOf);
    expect(listUnused(await readMemberPolicies(member), requests)).toEqual([]);
  });
});

describe('in Account scope', () => {
  let calls: readonly Call[];

  beforeAll(async () => {
    const flows = {
      'the own account': { account: CENTRAL },
      'another account': { account: '600000000099', is: { member: false } },
      'ROOT asked for': { account: '600000000098', is: { parameters: ROOT_TOO } },
    };
    calls = await recordCalls(flows, { MEMBER_ROLE_NAME: '' });
  }, 60_000);

  test('the function’s role allows every call, all in its own account', async () => {
    expect(listRefused(await readFunctionPolicies(false), calls.map(requestOf))).toEqual([]);
    expect(new Set(calls.map(({ account }) => account))).toEqual(new Set([CENTRAL]));
  });

  test('no statement allows what no flow uses: neither STS nor Organizations is granted', async () => {
    const statements = await readFunctionPolicies(false);
    expect(listUnused(statements, calls.map(requestOf))).toEqual([]);
    expect(statements.flatMap(({ Action }) => Action).toSorted()).toEqual(
      [
        'account:GetAlternateContact',
        'account:GetContactInformation',
        'config:PutEvaluations',
        ...Object.keys(LAMBDAS_OWN),
      ].toSorted(),
    );
  });
});

describe('the policies', () => {
  const HOSTILE: readonly (readonly [string, string, string])[] = [
    ['changes a contact', 'account:PutAlternateContact', `arn:aws:account::${CENTRAL}:account`],
    ['deletes a contact', 'account:DeleteAlternateContact', `arn:aws:account::${CENTRAL}:account`],
    [
      'reads a member’s contacts past its role',
      'account:GetAlternateContact',
      `arn:aws:account::${MANAGEMENT}:account/${ORGANIZATION}/600000000000`,
    ],
    ['takes another role of a member', 'sts:AssumeRole', 'arn:aws:iam::600000000000:role/admin'],
    [
      'takes a role whose name ends alike',
      'sts:AssumeRole',
      `arn:aws:iam::600000000000:role/another-${ROLE}`,
    ],
    ['takes a role whose name begins alike', 'sts:AssumeRole', `arn:aws:iam::600000000000:role/${ROLE}-2`],
    ['lists the organization', 'organizations:ListAccounts', '*'],
    ['deletes evaluations', 'config:DeleteEvaluationResults', '*'],
    ['reads the queue', 'sqs:ReceiveMessage', 'arn:aws:sqs:eu-central-1:100000000002:FailedEvents'],
  ];

  test.each(HOSTILE)('allow nobody what %s', async (_name, action, resource) => {
    const context = { 'aws:PrincipalOrgID': ORGANIZATION, 'aws:ResourceOrgID': ORGANIZATION };
    const statements = [...(await readFunctionPolicies(true)), ...(await readMemberPolicies(CENTRAL))];
    expect(statements.filter((statement) => allows(statement, { action, resource, context }))).toEqual([]);
  });

  test('name every action in full', async () => {
    const statements = [...(await readFunctionPolicies(true)), ...(await readMemberPolicies(CENTRAL))];
    expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
  });

  test('give `*` for a resource to PutEvaluations alone, which has no resource type', async () => {
    const statements = [...(await readFunctionPolicies(true)), ...(await readMemberPolicies(CENTRAL))];
    const wide = statements.filter(({ Resource }) => Resource.includes('*'));
    expect(new Set(wide.flatMap(({ Action }) => Action))).toEqual(new Set(['config:PutEvaluations']));
  });

  test('say of what Lambda does itself which statement is for it', async () => {
    const actions = (await readFunctionPolicies(true)).flatMap(({ Action }) => Action);
    for (const action of Object.keys(LAMBDAS_OWN)) {
      expect(actions).toContain(action);
    }
  });
});

describe('a member’s role', () => {
  const isTrusted = async (principal: string): Promise<boolean> => {
    const statements = readTrust(
      await readRole('organization/member.yaml', 'Role'),
      deploy('600000000000', true),
    );
    const account = /:iam::(\d{12}):/.exec(principal)?.[1];
    const request = { action: 'sts:AssumeRole', resource: '*', context: { 'aws:PrincipalArn': principal } };
    return statements.some(
      (statement) =>
        (statement.Principal as { readonly AWS: string }).AWS === `arn:aws:iam::${account}:root` &&
        allows({ ...statement, Resource: ['*'] }, request),
    );
  };

  test('trusts the function’s role', async () => {
    expect(await isTrusted(FUNCTION_ROLE_ARN)).toBe(true);
  });

  test.each([
    ['another role of the function’s account', `arn:aws:iam::${CENTRAL}:role/another`],
    ['the function’s account as such', `arn:aws:iam::${CENTRAL}:root`],
    ['a role of the same name elsewhere', `arn:aws:iam::600000000012:role/${FUNCTION_ROLE}`],
    ['a role whose name begins alike', `${FUNCTION_ROLE_ARN}-2`],
  ])('does not trust %s', async (_name, principal) => {
    expect(await isTrusted(principal)).toBe(false);
  });

  test('is named as the function’s policy has it', async () => {
    const role = await readRole('organization/member.yaml', 'Role');
    expect(role?.Properties.RoleName).toEqual({ Ref: 'MemberRoleName' });
  });
});
