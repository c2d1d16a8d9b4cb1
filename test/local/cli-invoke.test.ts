import { expect, test } from 'vitest';
import { chooseWorld } from '../../local/terminal/choose-world.ts';
import { findBundle } from '../../local/terminal/find-bundle.ts';
import { loadAccounts } from '../../local/terminal/load-accounts.ts';
import { readEvent } from '../../local/terminal/read-event.ts';
import { UsageError } from '../../local/terminal/usage-error.ts';
import { ACCOUNT, describeAccount, handlerFile } from './support.ts';
import { DENIED, type Ended, inOrganization, run, runProcess, write } from './support-cli.ts';

test('npm run invoke --help tells the options', async () => {
  const { status, stdout } = await run('invoke', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--accounts');
});

const event = (changes: object = {}) => ({
  invokingEvent: JSON.stringify({
    awsAccountId: ACCOUNT,
    notificationCreationTime: '2026-10-05T08:00:00.000Z',
    messageType: 'ScheduledNotification',
    recordVersion: '1.0',
  }),
  resultToken: 'written by hand',
  eventLeftScope: false,
  configRuleName: 'contacts',
  accountId: ACCOUNT,
  version: '1.0',
  ...changes,
});

async function invoke(changes: object, ...given: string[]): Promise<Ended> {
  const accounts = await write('accounts.json', { accounts: [describeAccount(), DENIED] });
  return run('invoke', await write('event.json', event(changes)), '--accounts', accounts, ...given);
}

test('npm run invoke prints evaluation, findings, mailboxes and calls', async () => {
  const { status, stdout } = await invoke({});
  expect(status).toBe(0);
  expect(stdout).toMatch(
    new RegExp(
      [
        `^Evaluation of ${ACCOUNT}: COMPLIANT, 4 contacts, .*`,
        'Findings',
        '  none',
        'Mailboxes',
        '  SECURITY: shared, team-word',
        '  OPERATIONS: shared, team-word',
        '  BILLING: shared, team-word',
        'Calls, by when they came',
        ' +0 ms {2}Get.*: 200, took \\d+ ms',
        ...Array.from({ length: 3 }, () => ' +\\d+ ms {2}Get.*: 200, took \\d+ ms'),
        ' +\\d+ ms {2}PutEvaluations: 200, took \\d+ ms',
        '$',
      ].join('\n'),
    ),
  );
});

test("an event of an organization's member runs through the central function", async () => {
  const accounts = await inOrganization(describeAccount({ id: '222233334444' }));
  const file = await write('event.json', {
    ...event({ accountId: '222233334444' }),
    invokingEvent: event().invokingEvent.replace(ACCOUNT, '222233334444'),
  });
  const { status, stdout } = await run('invoke', file, '--accounts', accounts);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Evaluation of 222233334444: COMPLIANT/);
  expect(stdout).toMatch(
    new RegExp(`came\n +0 ms {2}AssumeRole by ${ACCOUNT}: 200, .*\n( .* Get.*\n){4} .* PutEvaluations: 200`),
  );
});

test('an account that was never active has no event', async () => {
  const accounts = await inOrganization(describeAccount({ id: '222233334444', state: 'PENDING_ACTIVATION' }));
  const file = await write('event.json', event({ accountId: '222233334444' }));
  const { status, stderr } = await run('invoke', file, '--accounts', accounts);
  expect([status, stderr]).toEqual([2, 'Account 222233334444 was never active and has no rule.\n']);
});

test('an event in test mode stores nothing', async () => {
  const { status, stdout } = await invoke({ resultToken: 'TESTMODE' });
  expect(status).toBe(0);
  expect(stdout).toContain('stored nothing');
});

test('a function that throws ends with 1, with name, code and message and no stack', async () => {
  const { status, stdout, stderr } = await invoke({ invokingEvent: 'no JSON' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^RuleError \(invalid-invocation\): .*\nCalls, by when they came\n {2}none\n$/);
  expect(stderr).toBe('');
});

test('npm run invoke --json prints data', async () => {
  const { stdout } = await invoke({}, '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    account: ACCOUNT,
    evaluation: { compliance: 'COMPLIANT' },
    testMode: false,
    calls: expect.arrayContaining([expect.objectContaining({ operation: 'PutEvaluations', status: 200 })]),
  });
});

test('an account that is not described is told, with those that are', async () => {
  const { status, stderr } = await invoke({ accountId: '999999999999' });
  expect(status).toBe(2);
  expect(stderr).toBe(
    `The event's account, 999999999999, is not described; known are ${ACCOUNT}, 777788889999.\n`,
  );
});

test('no event is one sentence and exit code 2', async () => {
  const { status, stdout, stderr } = await runProcess('local/cli/invoke.ts');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('EVENT is missing: a file with the event in JSON, such as events/scheduled.json.\n');
});

test.each([
  [
    'a file of accounts that is not there',
    () => loadAccounts('none.json'),
    '--accounts none.json does not describe accounts.\n  There is no such file.',
  ],
  [
    'an event file that is not there',
    () => readEvent('none.json'),
    'none.json is no event. There is no such file.',
  ],
  ['an event that is a folder', () => readEvent('test'), 'test is no event. It is a folder.'],
  [
    'an event that is not JSON',
    () => readEvent(handlerFile('probe.cjs')),
    'It is not JSON (line 1, column 1).',
  ],
  [
    'a size that is no number',
    () => chooseWorld({ size: 'many' }),
    '--size takes a whole number from 3 to 10000.',
  ],
  ['too large a size', () => chooseWorld({ size: '10001' }), '--size takes a whole number from 3 to 10000.'],
  ['a size and accounts', () => chooseWorld({ size: '9', accounts: 'x' }), 'one of the two, not both'],
  [
    'a bundle that is not there',
    async () => findBundle('none.cjs'),
    '--bundle none.cjs: there is no such file.',
  ],
  ['a bundle that is none', async () => findBundle('README.md'), '--bundle README.md: that is no bundle.'],
  ['a bundle that is a folder', async () => findBundle('test'), '--bundle test: that is no file.'],
])('%s is told as a mistake of usage', async (_, load, sentence) => {
  const thrown = await load().catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(UsageError);
  expect(String(thrown)).toContain(sentence);
});

test('what a function answers that is not the rule is shown as it is', async () => {
  const { status, stdout } = await invoke({ do: 'echo' }, '--bundle', handlerFile('probe.cjs'));
  expect(status).toBe(0);
  expect(stdout).toContain(`No evaluation was put for ${ACCOUNT}\nResult\n  {`);
});
