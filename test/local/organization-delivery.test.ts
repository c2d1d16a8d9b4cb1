import { expect, onTestFinished, test } from 'vitest';
import {
  type DeployedOrganization,
  deployOrganization,
  type OrganizationOptions,
} from '../../local/config-delivery/deploy-organization.ts';
import { BUNDLE, handlerFile } from './support.ts';
import {
  CENTRAL,
  FUNCTION_ROLE,
  MANAGEMENT,
  MEMBER,
  MEMBER_ROLE,
  type OrganizationSettings,
  OTHER_MEMBER,
  openOrganization,
  STRANGER,
} from './support-organization.ts';

async function openDeployed(settings: OrganizationSettings = {}, options: Partial<OrganizationOptions> = {}) {
  const aws = await openOrganization(settings);
  const deployed = deployOrganization(aws, { bundle: BUNDLE, memberRoleName: MEMBER_ROLE, ...options });
  onTestFinished(deployed.close);
  return { aws, ...deployed };
}

const findCompliance = ({ aws, rules }: Awaited<ReturnType<typeof openDeployed>>, account: string) => {
  const rule = rules.get(account);
  return rule && aws.config.findEvaluation(rule)?.compliance;
};

const lastPayload = ({ queue }: Pick<DeployedOrganization, 'queue'>) => {
  const last = queue.tries.at(-1);
  return last?.ok ? last.payload : last?.error;
};

test("a member's run: one role assumed, four reads and one evaluation with the member's credentials", async () => {
  const deployed = await openDeployed();
  deployed.trigger(MEMBER);
  await deployed.queue.drain();
  const [first, ...rest] = deployed.aws.calls;
  expect(first).toMatchObject({
    operation: 'AssumeRole',
    account: MEMBER,
    principal: { account: CENTRAL, role: FUNCTION_ROLE },
    input: {
      RoleArn: `arn:aws:iam::${MEMBER}:role/${MEMBER_ROLE}`,
      RoleSessionName: 'account-contacts',
      DurationSeconds: '900',
    },
  });
  expect(rest.map(({ principal }) => principal)).toEqual(
    Array.from({ length: 5 }, () => ({ account: MEMBER, role: MEMBER_ROLE })),
  );
  expect(
    rest
      .slice(0, 4)
      .map(({ operation, contact = '' }) => operation + contact)
      .sort(),
  ).toEqual([
    'GetAlternateContactBILLING',
    'GetAlternateContactOPERATIONS',
    'GetAlternateContactSECURITY',
    'GetContactInformation',
  ]);
  expect(rest.at(-1)).toMatchObject({ operation: 'PutEvaluations', status: 200 });
  expect(findCompliance(deployed, MEMBER)).toBe('COMPLIANT');
});

test('the root email comes from Organizations, asked with the credentials of the function', async () => {
  const deployed = await openDeployed(
    { changes: { [MEMBER]: { rootEmail: 'ottoline.brandt@gmail.com' } } },
    { parameters: { contacts: 'ROOT' } },
  );
  deployed.trigger(MEMBER);
  await deployed.queue.drain();
  const calls = deployed.aws.calls.map(({ operation, principal }) => `${operation} ${principal?.account}`);
  expect(calls.slice(0, 2).sort()).toEqual([`AssumeRole ${CENTRAL}`, `DescribeAccount ${CENTRAL}`]);
  expect(calls.slice(2)).toEqual([`PutEvaluations ${MEMBER}`]);
  expect(findCompliance(deployed, MEMBER)).toBe('NON_COMPLIANT');
});

test('a function whose account administers nothing cannot find out why a role is refused', async () => {
  const deployed = await openDeployed(
    { changes: { [MEMBER]: { memberRole: false } } },
    { functionAccount: OTHER_MEMBER },
  );
  const result = await deployed.function.invoke(deployed.mintEvent(MEMBER));
  expect(result).toMatchObject({ ok: false, error: { errorType: 'RuleError' } });
  expect(deployed.aws.calls.at(-1)).toMatchObject({
    operation: 'DescribeAccount',
    error: 'AccessDeniedException',
  });
});

test('a throttled function comes through, by tries of its own or of Lambda', async () => {
  const deployed = await openDeployed({ quotas: { AssumeRole: { rate: 4, burst: 1 } } }, { concurrency: 2 });
  // In the function's own account, to start both processes: their first calls then come together.
  deployed.trigger(CENTRAL, undefined, 2);
  await deployed.queue.drain();
  for (const account of [MANAGEMENT, MEMBER, OTHER_MEMBER]) {
    deployed.trigger(account);
  }
  await deployed.queue.drain();
  expect(deployed.aws.calls.filter(({ error }) => error === 'Throttling').length).toBeGreaterThan(0);
  for (const account of [MANAGEMENT, MEMBER, OTHER_MEMBER]) {
    expect(findCompliance(deployed, account)).toBe('COMPLIANT');
  }
});

test("the function's own account needs no role", async () => {
  const deployed = await openDeployed();
  deployed.trigger(CENTRAL);
  await deployed.queue.drain();
  expect(deployed.aws.calls.map(({ operation }) => operation)).not.toContain('AssumeRole');
  expect(findCompliance(deployed, CENTRAL)).toBe('COMPLIANT');
});

test('every account has a rule of the same name that points at the one function', async () => {
  const {
    aws,
    rules,
    function: target,
    functionAccount,
  } = await openDeployed({
    changes: { [OTHER_MEMBER]: { state: 'PENDING_ACTIVATION' }, [CENTRAL]: { region: 'eu-west-2' } },
  });
  expect(functionAccount).toBe(CENTRAL);
  expect([...rules.keys()]).toEqual([MANAGEMENT, CENTRAL, MEMBER, STRANGER]);
  for (const rule of rules.values()) {
    expect(rule).toMatchObject({ name: 'account-contacts', region: 'eu-west-2', functionArn: target.arn });
  }
  expect(aws.config.findRules(MEMBER, 'eu-west-2')).toHaveLength(1);
});

test('the function can be in the management account', async () => {
  const deployed = await openDeployed({ organization: { delegatedAdministrators: [] } });
  expect(deployed.functionAccount).toBe(MANAGEMENT);
  deployed.triggerAll();
  await deployed.queue.drain();
  for (const account of [MANAGEMENT, CENTRAL, MEMBER, OTHER_MEMBER]) {
    expect(findCompliance(deployed, account)).toBe('COMPLIANT');
  }
  expect(deployed.queue.failed).toEqual([]);
});

test.each<[string, string, OrganizationSettings, object, string[]]>([
  [
    'a stranger is refused',
    STRANGER,
    {},
    { accountId: STRANGER, refused: 'untrusted-account' },
    ['AssumeRole AccessDenied', 'DescribeAccount AccountNotFoundException'],
  ],
  [
    'a stranger whose role trusts the function is refused',
    STRANGER,
    {
      changes: {
        [STRANGER]: { memberRole: { trusts: `arn:aws:iam::${CENTRAL}:role/${FUNCTION_ROLE}` } },
      },
    },
    { accountId: STRANGER, refused: 'untrusted-account' },
    ['AssumeRole AccessDenied', 'DescribeAccount AccountNotFoundException'],
  ],
  [
    'a suspended account is refused',
    MEMBER,
    { changes: { [MEMBER]: { state: 'SUSPENDED' } } },
    { accountId: MEMBER, refused: 'account-not-active' },
    ['AssumeRole AccessDenied', 'DescribeAccount'],
  ],
  [
    'a suspended account is refused where AWS answers Status alone',
    MEMBER,
    { changes: { [MEMBER]: { state: 'SUSPENDED' } }, organization: { answers: 'Status' } },
    { accountId: MEMBER, refused: 'account-not-active' },
    ['AssumeRole AccessDenied', 'DescribeAccount'],
  ],
  [
    'a closed account is refused where AWS answers State alone',
    MEMBER,
    { changes: { [MEMBER]: { state: 'CLOSED' } }, organization: { answers: 'State' } },
    { accountId: MEMBER, refused: 'account-not-active' },
    ['AssumeRole AccessDenied', 'DescribeAccount'],
  ],
])('%s, and nothing is read, put, tried again or kept', async (_, account, settings, payload, calls) => {
  const deployed = await openDeployed(settings);
  deployed.trigger(account);
  await deployed.queue.drain();
  expect(lastPayload(deployed)).toEqual(payload);
  expect(deployed.aws.calls.map(({ operation, error = '' }) => `${operation} ${error}`.trim())).toEqual(
    calls,
  );
  expect([deployed.queue.tries.length, deployed.queue.failed]).toEqual([1, []]);
});

test.each<[string, OrganizationSettings['changes']]>([
  ['without the role', { [MEMBER]: { memberRole: false } }],
  [
    'whose role trusts another',
    { [MEMBER]: { memberRole: { trusts: `arn:aws:iam::${CENTRAL}:role/another` } } },
  ],
])('a member %s is tried three times and kept', async (_, changes = {}) => {
  const deployed = await openDeployed({ changes });
  deployed.trigger(MEMBER);
  await deployed.queue.drain();
  expect(deployed.queue.tries).toHaveLength(3);
  expect(deployed.queue.failed).toMatchObject([
    { responsePayload: { errorType: 'RuleError', errorMessage: expect.stringContaining(MEMBER_ROLE) } },
  ]);
  expect(findCompliance(deployed, MEMBER)).toBeUndefined();
});

test('events of all accounts go through one function, and each has its end told once', async () => {
  const ended: string[] = [];
  const deployed = await openDeployed({}, { concurrency: 2, onEnd: (id) => ended.push(id) });
  const requests = deployed.triggerAll();
  await deployed.queue.drain();
  expect([...ended].sort()).toEqual([...requests.values()].sort());
});

test('an event that comes twice leaves one evaluation', async () => {
  const deployed = await openDeployed();
  deployed.trigger(MEMBER, Date.UTC(2026, 9, 5), 2);
  await deployed.queue.drain();
  expect(deployed.queue.tries.map(({ ok }) => ok)).toEqual([true, true]);
  expect(findCompliance(deployed, MEMBER)).toBe('COMPLIANT');
});

test('the name of the role reaches the function by its environment alone', async () => {
  const deployed = await openDeployed({}, { bundle: handlerFile('probe.cjs') });
  const result = await deployed.function.invoke({ do: 'environment' });
  expect(result).toMatchObject({ payload: { MEMBER_ROLE_NAME: MEMBER_ROLE } });
  expect(JSON.stringify(deployed.mintEvent(MEMBER))).not.toContain(MEMBER_ROLE);
});
