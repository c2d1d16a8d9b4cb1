import { afterEach, describe, expect, test } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import { FUNCTION_ROLE, openWorld, ROLE, type World, type WorldSettings } from '../faults/function-world.ts';
import { MARKED_BAD, MARKED_GOOD } from '../faults/marked-contacts.ts';

const MEMBER = '700000000001';
const OTHER_MEMBER = '700000000002';
const STRANGER = '999999999999';

type Event = Record<string, unknown>;

let world: World | undefined;

afterEach(() => world?.close());

const account = (id: string, changes: Partial<DescribedAccount> = {}): DescribedAccount => ({
  id,
  name: id,
  contacts: MARKED_GOOD,
  member: id !== STRANGER,
  ...changes,
});

const open = async (
  changes: Partial<DescribedAccount> = {},
  settings: Partial<WorldSettings> = {},
): Promise<World> => {
  world = await openWorld({
    accounts: [account(MEMBER, changes), account(OTHER_MEMBER), account(STRANGER)],
    ...settings,
  });
  return world;
};

const nameCalls = ({ aws }: World): readonly string[] => aws.calls.map(({ operation }) => operation);

const rolesTaken = ({ aws }: World): ReadonlySet<unknown> =>
  new Set(
    aws.calls
      .filter(({ operation }) => operation === 'AssumeRole')
      .map(({ input }) => (input as { readonly RoleArn?: string }).RoleArn),
  );

/** Whatever came, nothing was done but with the function's role and members' of the name that the template gave. */
const expectNobodyIn = (world: World): void => {
  const { port } = new URL(world.aws.url);
  expect(world.requests.filter((request) => !request.includes(`"host":"127.0.0.1:${port}"`))).toEqual([]);
  for (const { principal } of world.aws.calls) {
    expect([FUNCTION_ROLE, ROLE]).toContain(principal?.role);
  }
  for (const role of rolesTaken(world)) {
    expect(role).toMatch(new RegExp(`^arn:aws:iam::\\d{12}:role/${ROLE}$`));
  }
};

describe('a stranger', () => {
  const FLOOD = 1_000;

  test('that invokes the function a thousand times wakes nobody and uses nothing up', async () => {
    const world = await open({}, { quotas: {} });
    for (let time = 0; time < FLOOD; time += 1) {
      const { result, error } = await world.invoke(STRANGER);
      expect(error).toBeUndefined();
      expect(result).toEqual({ accountId: STRANGER, refused: 'untrusted-account' });
    }
    expect(nameCalls(world)).toEqual(['AssumeRole', 'DescribeAccount']);
    expect(world.aws.calls.every(({ principal }) => principal?.role === FUNCTION_ROLE)).toBe(true);
    expect(world.written).toHaveLength(FLOOD);
    expect(new Set(world.written.map((line) => Reflect.get(Object(line), 'event')))).toEqual(
      new Set(['refused']),
    );
  });

  test('that invokes several processes makes two calls of each, and no more', async () => {
    const processes = 5;
    const world = await open({}, { quotas: {}, processes });
    const runs = Array.from({ length: processes * 20 }, (_, index) => index);
    for (const process of runs) {
      expect((await world.invoke(STRANGER, { process })).error).toBeUndefined();
    }
    expect(nameCalls(world)).toHaveLength(2 * processes);
  });

  test('between whose events a member is judged as ever', async () => {
    const world = await open({}, { quotas: {} });
    for (let time = 0; time < 20; time += 1) {
      await world.invoke(STRANGER);
    }
    expect((await world.invoke(MEMBER)).stored).toMatchObject({ compliance: 'COMPLIANT' });
    expectNobodyIn(world);
  });

  test('that lays down a role which trusts the function is refused all the same', async () => {
    world = await openWorld({ accounts: [account(STRANGER, { memberRole: {} })] });
    const { result, stored } = await world.invoke(STRANGER);
    expect(result).toEqual({ accountId: STRANGER, refused: 'untrusted-account' });
    expect(stored).toBeUndefined();
    expect(nameCalls(world)).toEqual(['AssumeRole', 'DescribeAccount']);
  });

  test.each<[string, (event: Event) => unknown]>([
    [
      'parameters of a thousand characters',
      (event) => ({ ...event, ruleParameters: `{"a":"${'x'.repeat(1_015)}"}` }),
    ],
    ['parameters that are no JSON', (event) => ({ ...event, ruleParameters: '{' })],
    ['a scope that was left', (event) => ({ ...event, eventLeftScope: true })],
    ['a token for tests', (event) => ({ ...event, resultToken: 'TESTMODE' })],
    [
      'a change of configuration',
      (event) => ({ ...event, invokingEvent: '{"messageType":"ConfigurationItemChangeNotification"}' }),
    ],
    [
      'a time that is none',
      (event) => ({
        ...event,
        invokingEvent: '{"messageType":"ScheduledNotification","notificationCreationTime":"never"}',
      }),
    ],
  ])('with %s is refused, and nothing is thrown', async (_name, changeEvent) => {
    const world = await open();
    const { result, error } = await world.invoke(STRANGER, { changeEvent });
    expect(error).toBeUndefined();
    expect(result).toEqual({ accountId: STRANGER, refused: 'untrusted-account' });
    expect(nameCalls(world)).toEqual(['AssumeRole', 'DescribeAccount']);
  });
});

describe('a member’s rule with hostile parameters', () => {
  const A = 'a'.repeat(60);
  const BACKTRACKING = `${'*a'.repeat(31)}*b@qzxvjkwqsecurityhost.com`;
  /** Contacts that make the most of a pattern that backtracks. */
  const LONG: DescribedAccount['contacts'] = {
    ...MARKED_GOOD,
    SECURITY: {
      name: `${A} ${A}`,
      title: A,
      email: `${'a'.repeat(64)}@qzxvjkwqsecurityhost.com`,
      phone: `+${'1-'.repeat(5_000)}`,
    },
    OPERATIONS: {
      name: ' '.repeat(5_000),
      title: '.'.repeat(5_000),
      email: `${'a.'.repeat(5_000)}@${'a.'.repeat(5_000)}com`,
      phone: ` ${'(('.repeat(5_000)}`,
    },
  };
  const fill = (text: string): string => text.repeat(Math.floor(900 / text.length));

  test.each<[string, Readonly<Record<string, string>>, 'judged' | 'invalid-parameters']>([
    ['the name of a role', { memberRoleName: 'admin' }, 'invalid-parameters'],
    ['the variable of the role', { MEMBER_ROLE_NAME: 'admin' }, 'invalid-parameters'],
    ['the ARN of a role', { roleArn: `arn:aws:iam::${OTHER_MEMBER}:role/admin` }, 'invalid-parameters'],
    ['the account of another', { accountId: OTHER_MEMBER }, 'invalid-parameters'],
    ['an endpoint', { endpoint: 'http://169.254.169.254/latest/meta-data/' }, 'invalid-parameters'],
    ['the variable of the endpoint', { AWS_ENDPOINT_URL: 'http://evil.example' }, 'invalid-parameters'],
    ['a region', { region: 'us-east-1' }, 'invalid-parameters'],
    ['a URL for a list', { approvedEmails: 'https://evil.example/list' }, 'invalid-parameters'],
    ['a URL for a domain', { approvedEmailDomains: 'http://evil.example/' }, 'invalid-parameters'],
    ['a file for a list', { approvedEmails: 'file:///etc/passwd' }, 'invalid-parameters'],
    ['every mailbox of a domain', { approvedEmails: '*@qzxvjkwqsecurityhost.com' }, 'invalid-parameters'],
    ['a regular expression', { approvedEmails: '(a+)+$@qzxvjkwqsecurityhost.com' }, 'invalid-parameters'],
    ['a pattern made to backtrack', { approvedEmails: BACKTRACKING }, 'judged'],
    ['many of them', { approvedEmails: Array(10).fill(BACKTRACKING).join() }, 'judged'],
    ['nothing but commas', { approvedEmails: ','.repeat(990) }, 'judged'],
    ['nothing but blanks', { contacts: ' '.repeat(990) }, 'judged'],
    ['nothing but stars', { approvedEmails: `${'*'.repeat(64)}@a.com` }, 'invalid-parameters'],
    ['a domain of many labels', { approvedEmailDomains: `${fill('a.')}com` }, 'invalid-parameters'],
    ['a number of many digits', { approvedPhoneNumbers: `+${fill('1')}` }, 'invalid-parameters'],
    ['a number of many separators', { approvedPhoneNumbers: `+${fill('( -.')}1` }, 'invalid-parameters'],
    ['a check of many letters', { enableChecks: fill('email-') }, 'invalid-parameters'],
    ['a prototype', JSON.parse('{"__proto__":"x"}'), 'invalid-parameters'],
    ['a constructor', { constructor: 'x' }, 'invalid-parameters'],
  ])('such as %s', async (_name, parameters, end) => {
    const world = await open({ parameters, contacts: LONG });
    const start = performance.now();
    const { result, error, stored } = await world.invoke(MEMBER);
    // What backtracks takes years.
    expect(performance.now() - start).toBeLessThan(10_000);
    if (end === 'judged') {
      expect(result).toMatchObject({ compliance: 'NON_COMPLIANT' });
      expect(stored).toMatchObject({ compliance: 'NON_COMPLIANT' });
    } else {
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({ name: 'RuleError', code: end });
      expect(stored).toBeUndefined();
      expect(nameCalls(world)).toEqual(['AssumeRole']);
    }
    expect(rolesTaken(world)).toEqual(new Set([`arn:aws:iam::${MEMBER}:role/${ROLE}`]));
    expectNobodyIn(world);
  });
});

describe('an event that names one account inside and another outside', () => {
  const rename = (event: Event, inner: string): Event => ({
    ...event,
    invokingEvent: String(event['invokingEvent']).replace(
      /"awsAccountId":"\d+"/,
      `"awsAccountId":"${inner}"`,
    ),
  });

  test.each([
    ['a member outside, another inside', MEMBER, OTHER_MEMBER],
    ['a member outside, a stranger inside', MEMBER, STRANGER],
    ['a stranger outside, a member inside', STRANGER, MEMBER],
  ])('%s is invalid-invocation, and makes no call', async (_name, outer, inner) => {
    const world = await open();
    const { result, error, stored } = await world.invoke(outer, {
      changeEvent: (event) => rename(event, inner),
    });
    expect(result).toBeUndefined();
    expect(error).toMatchObject({ name: 'RuleError', code: 'invalid-invocation' });
    expect(stored).toBeUndefined();
    expect(world.aws.calls).toEqual([]);
  });

  test.each([
    ['twice outside', '"accountId"'],
    ['twice inside', '"awsAccountId"'],
  ])('names it %s: the last counts for both halves, or it is refused', async (_name, key) => {
    const world = await open();
    const { error } = await world.invoke(MEMBER, {
      changeEvent: (event) =>
        key === '"accountId"'
          ? JSON.parse(`${JSON.stringify(event).slice(0, -1)},"accountId":"${OTHER_MEMBER}"}`)
          : {
              ...event,
              invokingEvent: `${String(event['invokingEvent']).slice(0, -1)},"awsAccountId":"${OTHER_MEMBER}"}`,
            },
    });
    expect(error).toMatchObject({ code: 'invalid-invocation' });
    expect(world.aws.calls).toEqual([]);
  });

  test.each([
    ['a number', 700_000_000_001],
    ['a list', [MEMBER]],
    ['an object', { toString: MEMBER }],
    ['a path', `${MEMBER}:role/admin`],
    ['a line break after it', `${MEMBER}\n`],
    ['other digits', '７０００００００００００'],
  ])('as %s is invalid-invocation, and makes no call', async (_name, accountId) => {
    const world = await open();
    const { error } = await world.invoke(MEMBER, { changeEvent: (event) => ({ ...event, accountId }) });
    expect(error).toMatchObject({ code: 'invalid-invocation' });
    expect(world.aws.calls).toEqual([]);
  });
});

describe('a token of another account', () => {
  test('of a member stores nothing, in neither account', async () => {
    const world = await open({ contacts: MARKED_BAD });
    await world.invoke(OTHER_MEMBER);
    const { error, stored } = await world.invoke(MEMBER, { tokenOf: OTHER_MEMBER });
    expect(error).toMatchObject({
      code: 'unexpected-answer',
      cause: { error: 'InvalidResultTokenException' },
    });
    expect(stored).toBeUndefined();
    const [other] = [OTHER_MEMBER].map((id) => world.rules.get(id)).filter((rule) => rule !== undefined);
    expect(other && world.aws.config.findEvaluation(other)).toMatchObject({ compliance: 'COMPLIANT' });
    expectNobodyIn(world);
  });

  test('of a stranger stores nothing for either', async () => {
    const world = await open();
    const { error, stored } = await world.invoke(MEMBER, { tokenOf: STRANGER });
    expect(error).toMatchObject({ code: 'unexpected-answer' });
    expect(stored).toBeUndefined();
    const rule = world.rules.get(STRANGER);
    expect(rule && world.aws.config.findEvaluation(rule)).toBeUndefined();
  });

  test('of a member in a stranger’s event is never put', async () => {
    const world = await open();
    const { result } = await world.invoke(STRANGER, { tokenOf: MEMBER });
    expect(result).toEqual({ accountId: STRANGER, refused: 'untrusted-account' });
    expect(nameCalls(world)).not.toContain('PutEvaluations');
    expect(JSON.stringify(world.written)).not.toContain('resultToken');
  });
});

describe('an event with keys like those of the environment', () => {
  const KEYS = {
    MEMBER_ROLE_NAME: 'admin',
    memberRoleName: 'admin',
    AWS_ENDPOINT_URL: 'http://evil.example',
    AWS_ENDPOINT_URL_STS: 'http://evil.example',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIAEVIL',
    AWS_SECRET_ACCESS_KEY: 'evil',
    AWS_PROFILE: 'evil',
    AWS_STS_REGIONAL_ENDPOINTS: 'legacy',
    NODE_OPTIONS: '--require /tmp/evil.js',
    HTTPS_PROXY: 'http://evil.example',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:${STRANGER}:function:evil`,
    executionRoleArn: `arn:aws:iam::${MEMBER}:role/admin`,
    configRuleArn: `arn:aws:config:us-east-1:${STRANGER}:config-rule/evil`,
    callingAccountId: STRANGER,
  };

  const inside = (event: Event, more: object): Event => ({
    ...event,
    invokingEvent: JSON.stringify({ ...JSON.parse(String(event['invokingEvent'])), ...more }),
  });

  test.each<[string, (event: Event) => unknown]>([
    ['outside', (event) => ({ ...event, ...KEYS })],
    ['inside', (event) => inside(event, KEYS)],
    [
      'in its prototype',
      (event) => JSON.parse(`{"__proto__":${JSON.stringify(KEYS)},${JSON.stringify(event).slice(1)}`),
    ],
    [
      'in a prototype inside',
      (event) => ({
        ...event,
        invokingEvent: `{"__proto__":${JSON.stringify(KEYS)},${String(event['invokingEvent']).slice(1)}`,
      }),
    ],
    ['in a constructor’s prototype', (event) => ({ ...event, constructor: { prototype: KEYS } })],
  ])('%s is judged as if they were not there', async (_name, changeEvent) => {
    const world = await open();
    const before = JSON.stringify(process.env);
    const { result, stored } = await world.invoke(MEMBER, { changeEvent });
    expect(result).toMatchObject({ accountId: MEMBER, compliance: 'COMPLIANT' });
    expect(stored).toMatchObject({ compliance: 'COMPLIANT' });
    expect(JSON.stringify(process.env)).toBe(before);
    expect(Reflect.get({}, 'MEMBER_ROLE_NAME')).toBeUndefined();
    expect(rolesTaken(world)).toEqual(new Set([`arn:aws:iam::${MEMBER}:role/${ROLE}`]));
    expectNobodyIn(world);
    for (const text of ['admin', 'evil', 'AKIA']) {
      expect(JSON.stringify([world.aws.calls, world.requests, world.written])).not.toContain(text);
    }
  });
});
