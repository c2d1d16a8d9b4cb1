import type { Context } from 'aws-lambda';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GOOD_CONTACTS } from '../../bench/cold/contacts.ts';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import type { Fault } from '../../local/aws/faults.ts';
import { type LocalAws, startLocalAws } from '../../local/aws/start-local-aws.ts';
import { installMembers } from '../../local/config-delivery/install-members.ts';
import { buildScheduledEvent } from '../../local/config-delivery/scheduled-event.ts';
import type { RuleError } from '../../rule/errors.ts';
import type { AccountResult, RefusedAccount } from '../../rule/evaluate-account.ts';

const MANAGEMENT = '100000000001';
const CENTRAL = '100000000002';
const MEMBER = '100000000003';
const STRANGER = '999999999999';
const REGION = 'eu-central-1';
const ROLE = 'contacts-member';
const FUNCTION_ARN = `arn:aws:lambda:${REGION}:${CENTRAL}:function:account-contacts`;

interface Scenario {
  /** The account whose rule is due. */
  readonly account?: string;
  readonly member?: Partial<DescribedAccount>;
  readonly central?: Partial<DescribedAccount>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
  readonly changeEvent?: (event: Record<string, unknown>) => unknown;
  readonly times?: number;
  readonly delegated?: boolean;
}

interface Run {
  readonly result?: AccountResult | RefusedAccount;
  readonly error?: RuleError;
  /** `AssumeRole by 100000000002 for 100000000003`, in the order of arrival. */
  readonly calls: readonly string[];
  readonly stored: string | undefined;
  readonly aws: LocalAws;
}

const describeAccounts = ({ member, central }: Scenario): readonly DescribedAccount[] =>
  [MANAGEMENT, CENTRAL, MEMBER, STRANGER].map((id) => ({
    id,
    name: id,
    region: REGION,
    contacts: GOOD_CONTACTS,
    rootEmail: `aws-root-${id}@kestrel-freight.com`,
    member: id !== STRANGER,
    ...(id === MEMBER && member),
    ...(id === CENTRAL && central),
  }));

const setEnvironment = (aws: LocalAws, isDelegated: boolean): void => {
  const credentials = aws.issueCredentials({ account: CENTRAL, role: 'account-contacts' });
  const variables = {
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: aws.url,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    MEMBER_ROLE_NAME: isDelegated ? ROLE : '',
  };
  for (const [name, value] of Object.entries(variables)) {
    vi.stubEnv(name, value);
  }
};

/** One function for an organization, in this process, over HTTP with the real SDK clients. */
const runInOrganization = async (scenario: Scenario = {}): Promise<Run> => {
  const { account = MEMBER, parameters, faults = [], times = 1, changeEvent, delegated = true } = scenario;
  const aws = await startLocalAws({
    accounts: describeAccounts(scenario),
    organization: {
      id: 'o-kestrel001',
      management: MANAGEMENT,
      delegatedAdministrators: delegated ? [CENTRAL] : [],
    },
    quotas: false,
  });
  try {
    const rules = installMembers(aws, {
      functionAccount: CENTRAL,
      functionArn: FUNCTION_ARN,
      functionRole: 'account-contacts',
      memberRoleName: ROLE,
      ruleName: 'account-contacts',
      parameters,
    });
    const rule = rules.get(account);
    if (rule === undefined) {
      throw new Error(`${account} has no rule.`);
    }
    setEnvironment(aws, true);
    for (const fault of faults) {
      aws.faults.add(fault);
    }
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.resetModules();
    const { handler } = await import('../../rule/index.ts');
    let outcome: Pick<Run, 'result' | 'error'> = {};
    for (let time = 0; time < times; time += 1) {
      const event = buildScheduledEvent(rule, aws.config.mintToken(rule), Date.now());
      outcome = await handler(changeEvent?.({ ...event }) ?? event, {
        invokedFunctionArn: FUNCTION_ARN,
      } as Context).then(
        (result) => ({ result }),
        (error) => ({ error }),
      );
    }
    const calls = aws.calls.map(
      (call) => `${call.operation} by ${call.principal?.account} for ${call.account}`,
    );
    return { ...outcome, calls, stored: aws.config.findEvaluation(rule)?.compliance, aws };
  } finally {
    await aws.close();
  }
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a member', () => {
  test('is judged by one AssumeRole, four reads and one put, the last five with its own role', async () => {
    const { result, stored, calls } = await runInOrganization();
    expect(result).toMatchObject({ accountId: MEMBER, compliance: 'COMPLIANT' });
    expect(stored).toBe('COMPLIANT');
    expect(calls[0]).toBe(`AssumeRole by ${CENTRAL} for ${MEMBER}`);
    expect(calls.slice(1, 5).toSorted()).toEqual([
      ...Array(3).fill(`GetAlternateContact by ${MEMBER} for ${MEMBER}`),
      `GetContactInformation by ${MEMBER} for ${MEMBER}`,
    ]);
    expect(calls.slice(5)).toEqual([`PutEvaluations by ${MEMBER} for ${MEMBER}`]);
  });

  test('never has its AccountId passed', async () => {
    const { aws } = await runInOrganization();
    expect(
      aws.calls.filter(({ operation }) => operation.startsWith('Get')).map(({ input }) => input),
    ).not.toContainEqual(expect.objectContaining({ AccountId: expect.anything() }));
  });

  test('whose rule asks for ROOT has its root email judged, by one DescribeAccount beside AssumeRole', async () => {
    const { result, calls } = await runInOrganization({
      parameters: { contacts: 'SECURITY,ROOT' },
      member: { rootEmail: 'jane.roe@kestrel-freight.com' },
    });
    expect(result).toMatchObject({ annotation: 'ROOT email-individual' });
    expect(calls.slice(0, 2).toSorted()).toEqual([
      `AssumeRole by ${CENTRAL} for ${MEMBER}`,
      `DescribeAccount by ${CENTRAL} for ${MEMBER}`,
    ]);
    expect(calls).toHaveLength(4);
  });

  test('without the role is access-denied, naming the account, the role and the template that makes it', async () => {
    const { error, stored, calls } = await runInOrganization({ member: { memberRole: false } });
    expect(error).toMatchObject({ name: 'RuleError', code: 'access-denied' });
    for (const part of [MEMBER, ROLE, 'organization/member.yaml', 'sts:AssumeRole']) {
      expect(error?.message).toContain(part);
    }
    expect(stored).toBeUndefined();
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['AssumeRole', 'DescribeAccount']);
  });

  test('whose role does not trust the function is access-denied', async () => {
    const { error } = await runInOrganization({
      member: { memberRole: { trusts: `arn:aws:iam::${CENTRAL}:role/another` } },
    });
    expect(error).toMatchObject({ code: 'access-denied' });
  });

  test.each(['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED'] as const)(
    'that is %s and whose role cannot be taken is returned as account-not-active',
    async (state) => {
      const { result, stored } = await runInOrganization({ member: { state, memberRole: false } });
      expect(result).toEqual({ accountId: MEMBER, refused: 'account-not-active' });
      expect(stored).toBeUndefined();
    },
  );

  test('with parameters that the rule refuses is invalid-parameters', async () => {
    const { error, stored } = await runInOrganization({ parameters: { colour: 'red' } });
    expect(error).toMatchObject({ code: 'invalid-parameters' });
    expect(stored).toBeUndefined();
  });

  test('of which the organization knows Status alone, as before September 2026, is told apart all the same', async () => {
    const faults = [
      {
        on: 'DescribeAccount',
        does: 'answer-with',
        body: '{"Account":{"Email":"a@kestrel.io","Status":"SUSPENDED"}}',
      },
    ] as const;
    const { result } = await runInOrganization({ member: { memberRole: false }, faults });
    expect(result).toEqual({ accountId: MEMBER, refused: 'account-not-active' });
  });

  test('whose checks are all disabled has no root email asked for', async () => {
    const { CHECKS } = await import('../../rule/checks/index.ts');
    const parameters = { contacts: 'ROOT', disableChecks: CHECKS.map(({ id }) => id).join() };
    const { result, calls } = await runInOrganization({ parameters });
    expect(result).toMatchObject({ compliance: 'NOT_APPLICABLE' });
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['AssumeRole', 'PutEvaluations']);
  });

  test('that names a role in its parameters is refused, and that role is never taken', async () => {
    const { error, calls } = await runInOrganization({ parameters: { memberRoleName: 'admin' } });
    expect(error).toMatchObject({ code: 'invalid-parameters' });
    expect(calls).toEqual([`AssumeRole by ${CENTRAL} for ${MEMBER}`]);
  });

  test('is judged although a role was named in the event, and that role is never taken', async () => {
    const { result, aws } = await runInOrganization({
      changeEvent: (event) => ({
        ...event,
        MEMBER_ROLE_NAME: 'admin',
        executionRoleArn: `arn:aws:iam::${MEMBER}:role/admin`,
      }),
    });
    expect(result).toMatchObject({ compliance: 'COMPLIANT' });
    expect(JSON.stringify(aws.calls)).not.toContain('role/admin');
  });
});

describe('the function’s own account', () => {
  test('is judged without a role and without AccountId', async () => {
    const { result, calls } = await runInOrganization({ account: CENTRAL });
    expect(result).toMatchObject({ accountId: CENTRAL, compliance: 'COMPLIANT' });
    expect(calls).toHaveLength(5);
    expect(new Set(calls.map((call) => call.replace(/^\w+ /, '')))).toEqual(
      new Set([`by ${CENTRAL} for ${CENTRAL}`]),
    );
  });

  test('may be asked for its root email', async () => {
    const { result } = await runInOrganization({
      account: CENTRAL,
      parameters: { contacts: 'ROOT' },
      central: { rootEmail: 'kestrel@gmail.com' },
    });
    expect(result).toMatchObject({ annotation: 'ROOT email-personal-provider' });
  });
});

describe('a stranger', () => {
  test('is returned as untrusted-account: nothing read, nothing put', async () => {
    const { result, stored, calls } = await runInOrganization({ account: STRANGER });
    expect(result).toEqual({ accountId: STRANGER, refused: 'untrusted-account' });
    expect(stored).toBeUndefined();
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['AssumeRole', 'DescribeAccount']);
  });

  test('is remembered, so that a flood of its events makes no further call', async () => {
    const { result, calls } = await runInOrganization({ account: STRANGER, times: 50 });
    expect(result).toMatchObject({ refused: 'untrusted-account' });
    expect(calls).toHaveLength(2);
  });

  test.each([
    ['parameters that the rule refuses', { parameters: { colour: 'red' } }],
    ['ROOT asked for', { parameters: { contacts: 'ROOT' } }],
    [
      'a change of configuration',
      {
        changeEvent: (event: Record<string, unknown>) => ({
          ...event,
          invokingEvent: '{"messageType":"ConfigurationItemChangeNotification"}',
        }),
      },
    ],
  ])('with %s is returned all the same, for what is thrown wakes people', async (_name, scenario) => {
    const { result } = await runInOrganization({ account: STRANGER, ...scenario });
    expect(result).toEqual({ accountId: STRANGER, refused: 'untrusted-account' });
  });
});

describe('what cannot be found out', () => {
  test('because the function’s account is no delegated administrator is access-denied, saying so', async () => {
    const { error } = await runInOrganization({ account: STRANGER, delegated: false });
    expect(error).toMatchObject({ code: 'access-denied' });
    expect(error?.message).toContain('organizations:DescribeAccount');
    expect(error?.message).toContain('delegated administrator');
  });

  test('because the root email is denied is access-denied, and no verdict from the rest', async () => {
    const { error, stored } = await runInOrganization({
      parameters: { contacts: 'SECURITY,ROOT' },
      delegated: false,
    });
    expect(error).toMatchObject({ code: 'access-denied' });
    expect(stored).toBeUndefined();
  });

  test.each([
    ['AssumeRole is throttled once', 'AssumeRole', { does: 'throttle', times: 1 }],
    ['AssumeRole fails once', 'AssumeRole', { does: 'fail', status: 503, times: 1 }],
  ] as const)('is tried again where %s', async (_name, on, fault) => {
    const { result } = await runInOrganization({ faults: [{ on, ...fault }] });
    expect(result).toMatchObject({ compliance: 'COMPLIANT' });
  });

  test.each([
    [
      'AssumeRole answers without credentials',
      {
        on: 'AssumeRole',
        does: 'answer-with',
        body: '<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>',
        type: 'text/xml',
      },
      'unexpected-answer',
    ],
    [
      'AssumeRole names a disabled region',
      { on: 'AssumeRole', does: 'refuse', error: 'RegionDisabledException', status: 403 },
      'unexpected-answer',
    ],
    [
      'DescribeAccount answers without an account',
      { on: 'DescribeAccount', does: 'answer-with', body: '{}' },
      'unexpected-answer',
    ],
    [
      'DescribeAccount answers without a state',
      { on: 'DescribeAccount', does: 'answer-with', body: '{"Account":{"Email":"a@kestrel.io"}}' },
      'unexpected-answer',
    ],
    [
      'DescribeAccount answers a state not known',
      {
        on: 'DescribeAccount',
        does: 'answer-with',
        body: '{"Account":{"Email":"a@kestrel.io","State":"REOPENING"}}',
      },
      'unexpected-answer',
    ],
    [
      'DescribeAccount fails and calls it "not found"',
      { on: 'DescribeAccount', does: 'refuse', error: 'AccountNotFoundException', status: 500 },
      'unavailable',
    ],
  ] as const)('because %s is thrown', async (_name, fault, code) => {
    const { error } = await runInOrganization({
      member: { memberRole: fault.on === 'AssumeRole' ? {} : false },
      faults: [fault],
    });
    expect(error).toMatchObject({ name: 'RuleError', code });
    expect(error?.message).not.toContain('has no role');
  });
});

describe('round trips, one after the other', () => {
  /** Calls that were under way at the same time count as one. */
  const countRoundTrips = ({ aws }: Run): number => {
    let ends = 0;
    return aws.calls.reduce((trips, { startedAt, endedAt = startedAt }) => {
      const isNext = startedAt >= ends;
      ends = isNext ? endedAt : Math.max(ends, endedAt);
      return isNext ? trips + 1 : trips;
    }, 0);
  };
  const late = { does: 'answer-late', milliseconds: 150 } as const;

  test.each([
    ['two for the function’s own account', { account: CENTRAL }, 2, 5],
    ['three for a member', {}, 3, 6],
    [
      'three for a member with ROOT',
      { parameters: { contacts: 'PRIMARY,SECURITY,BILLING,OPERATIONS,ROOT' } },
      3,
      7,
    ],
  ])('are %s', async (_name, scenario, roundTrips, calls) => {
    const run = await runInOrganization({ ...scenario, faults: [late] });
    expect(run.calls).toHaveLength(calls);
    expect(countRoundTrips(run)).toBe(roundTrips);
  });
});
