import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { findBundle } from '../../local/terminal/find-bundle.ts';
import { loadAccounts } from '../../local/terminal/load-accounts.ts';
import { readEvent } from '../../local/terminal/read-event.ts';
import { UsageError } from '../../local/terminal/usage-error.ts';
import { ACCOUNT, describeAccount, handlerFile } from './support.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (command: string, ...given: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [`local/cli/${command}.ts`, ...given],
      { cwd: ROOT },
      (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

async function write(name: string, content: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'account-contacts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const DENIED = describeAccount({
  id: '777788889999',
  name: 'Locked',
  denied: ['account:GetContactInformation'],
});

test('npm start lists every account and ends with 1 when one got no evaluation', async () => {
  const contacts = { ...describeAccount().contacts };
  delete contacts.SECURITY;
  const accounts = [describeAccount(), describeAccount({ id: '222233334444', contacts }), DENIED];
  const ended = await run('start', '--accounts', await write('accounts.json', { accounts }));
  expect(ended).toMatchObject({ status: 1, stderr: '' });
  expect(ended.stdout).toMatch(/111122223333 Test .*│ COMPLIANT/);
  expect(ended.stdout).toMatch(/222233334444 Test .*│ NON_COMPLIANT │ SECURITY contact-missing/);
  expect(ended.stdout).toMatch(/777788889999 Locked .*│ no evaluation │ failed: access-denied/);
  expect(ended.stdout).toContain('3 accounts: 1 COMPLIANT, 1 NON_COMPLIANT, 1 without evaluation');
});

test('npm start --json prints data, and NON_COMPLIANT is no failure', async () => {
  const accounts = [describeAccount({ contacts: {} })];
  const ended = await run('start', '--json', '--accounts', await write('accounts.json', { accounts }));
  expect(ended.status).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject({
    accounts: [{ id: ACCOUNT, compliance: 'NON_COMPLIANT' }],
    totals: { compliance: { NON_COMPLIANT: 1 }, findings: [{ check: 'contact-missing', findings: 4 }] },
  });
});

test.each(['start', 'invoke'])('%s --help tells the options', async (command) => {
  const { status, stdout } = await run(command, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--accounts');
  expect(stdout).not.toContain('\u001b');
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

test('npm run invoke prints evaluation, findings, undecided and calls', async () => {
  const { status, stdout } = await invoke({});
  expect(status).toBe(0);
  expect(stdout).toMatch(
    new RegExp(
      [
        `^Evaluation of ${ACCOUNT}: COMPLIANT, 4 contacts, .*`,
        'Findings',
        '  none',
        'Undecided',
        '  none',
        'Calls',
        ...Array.from({ length: 4 }, () => '  Get.*: 200, \\d+ ms'),
        '  PutEvaluations: 200, \\d+ ms',
        '$',
      ].join('\n'),
    ),
  );
});

test('an event in test mode stores nothing', async () => {
  const { status, stdout } = await invoke({ resultToken: 'TESTMODE' });
  expect(status).toBe(0);
  expect(stdout).toContain('stored nothing');
});

test('a function that throws ends with 1, with name, code and message and no stack', async () => {
  const { status, stdout, stderr } = await invoke({ invokingEvent: 'no JSON' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^RuleError \(invalid-invocation\): .*\nCalls\n {2}none\n$/);
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

test.each([
  ['an unknown option', 'start', ['--acounts', 'x'], '--acounts is no option here'],
  ['no event', 'invoke', [], 'EVENT is missing.'],
])('%s is one sentence and exit code 2', async (_, command, given, sentence) => {
  const { status, stdout, stderr } = await run(command, ...given);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
});

test.each([
  ['a file of accounts that is not there', () => loadAccounts('none.json'), 'It cannot be read (ENOENT).'],
  ['an event file that is not there', () => readEvent('none.json'), 'none.json cannot be read (ENOENT).'],
  ['an event that is not JSON', () => readEvent(handlerFile('probe.cjs')), 'is not JSON.'],
  ['a bundle that is not there', async () => findBundle('none.cjs'), 'There is no file none.cjs.'],
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
