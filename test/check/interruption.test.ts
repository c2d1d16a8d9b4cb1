import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';
import {
  account,
  callsOf,
  flawed,
  MANAGEMENT,
  MARKER,
  MEMBER,
  openWorld,
  runCheckCommand,
  signIn,
  startCheck,
} from './support.ts';

const SLOW = '100000000009';
const WORLD = [account(MANAGEMENT), flawed(MEMBER), account(SLOW)];

const waitFor = async (isSo: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) {
      throw new Error('It never came to that.');
    }
    await wait(20);
  }
};

const linesOf = async (file: string): Promise<readonly string[]> =>
  existsSync(file) ? (await readFile(file, 'utf8')).trim().split('\n') : [];

/** One account never answers; the others are judged. */
const interrupt = async (signal: 'SIGINT' | 'SIGTERM', flags: readonly string[] = []) => {
  const aws = await openWorld(WORLD);
  aws.faults.add({ on: 'GetContactInformation', account: SLOW, does: 'never-answer' });
  const folder = await makeFolder();
  const resume = join(folder, 'run.jsonl');
  const output = join(folder, 'report.json');
  const args = ['--organization', '--resume', resume, '--output', output, ...flags];
  const { child, ended } = startCheck(args, signIn(aws));
  await waitFor(async () => (await linesOf(resume)).length === 3);
  child.kill(signal);
  return { aws, folder, resume, output, args, ended: await ended };
};

test('Ctrl-C ends with 130, a sentence, and nothing half-written; the next run goes on', async () => {
  const { aws, folder, resume, output, args, ended } = await interrupt('SIGINT');
  expect(ended).toEqual({
    status: 130,
    stdout: '',
    stderr: `Interrupted. 2 of 3 accounts were judged; no report was written. Start it again as it was, and it goes on from ${resume}.\n`,
  });
  expect(await readdir(folder)).toEqual(['run.jsonl']);
  expect((await stat(resume)).mode & 0o777).toBe(0o600);
  expect(await readFile(resume, 'utf8')).not.toContain(MARKER);

  aws.faults.clear();
  const before = aws.calls.length;
  const again = await runCheckCommand(args, signIn(aws));
  expect(again.status).toBe(1);
  expect(again.stderr).toMatch(/^Going on with .*: 2 of 3 accounts were judged since 20\d\d-/);
  const report = JSON.parse(await readFile(output, 'utf8'));
  expect(report.accounts.map(({ id }: { id: string }) => id)).toEqual([MEMBER, MANAGEMENT, SLOW]);
  const reads = aws.calls.slice(before).filter(({ operation }) => /Contact/.test(operation));
  expect(new Set(reads.map((call) => call.account))).toEqual(new Set([SLOW]));
  expect(await readdir(folder)).toEqual(['report.json']);
});

test('SIGTERM ends with 143 in the same way', async () => {
  const { ended, folder } = await interrupt('SIGTERM');
  expect(ended.status).toBe(143);
  expect(await readdir(folder)).toEqual(['run.jsonl']);
});

test('a resume file with values is not gone on with without them', async () => {
  const { aws, resume, args } = await interrupt('SIGINT', ['--show-values']);
  expect(await readFile(resume, 'utf8')).toContain(MARKER);
  const masked = args.filter((argument) => argument !== '--show-values');
  const { status, stderr } = await runCheckCommand(masked, signIn(aws));
  expect(status).toBe(2);
  expect(stderr).toContain('is of a run with --show-values');
});

test('what a dead machine left of a line is judged again', async () => {
  const { aws, resume, args } = await interrupt('SIGINT');
  const whole = await readFile(resume, 'utf8');
  await writeFile(resume, whole.slice(0, -30));
  aws.faults.clear();
  const before = callsOf(aws, 'GetContactInformation').length;
  expect((await runCheckCommand(args, signIn(aws))).status).toBe(1);
  expect(callsOf(aws, 'GetContactInformation').length - before).toBe(2);
});

test('accounts that could not be read are tried again, and those alone', async () => {
  const aws = await openWorld(WORLD);
  aws.faults.add({
    on: 'GetContactInformation',
    account: SLOW,
    does: 'refuse',
    error: 'AccessDeniedException',
  });
  const resume = join(await makeFolder(), 'run.jsonl');
  const args = ['--organization', '--resume', resume, '--format', 'json'];
  const first = await runCheckCommand(args, signIn(aws));
  expect(first.status).toBe(3);
  expect(first.stderr).toContain('the command tries these alone');
  aws.faults.clear();
  const before = callsOf(aws, 'GetContactInformation').length;
  expect((await runCheckCommand(args, signIn(aws))).status).toBe(1);
  expect(callsOf(aws, 'GetContactInformation').length - before).toBe(1);
  expect(existsSync(resume)).toBe(false);
});

test.each([
  ['other parameters', ['--contacts', 'SECURITY'], MANAGEMENT, 'is of a run with other parameters'],
  ['another caller', [], '100000000002', 'with the credentials of another account'],
])('a run with %s does not go on with it', async (_name, given, caller, sentence) => {
  const aws = await openWorld([...WORLD, account('100000000002')]);
  aws.faults.add({
    on: 'GetContactInformation',
    account: SLOW,
    does: 'refuse',
    error: 'AccessDeniedException',
  });
  const args = ['--organization', '--resume', join(await makeFolder(), 'run.jsonl')];
  await runCheckCommand(args, signIn(aws));
  const { status, stdout, stderr } = await runCheckCommand([...args, ...given], signIn(aws, caller));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(sentence);
});

test.each([
  ['a letter', 'Dear diary, jane.quagmire@corp.example\n'],
  ['one line without an end', 'Dear diary'],
  ['JSON of another kind', '{"name":"jane.quagmire"}\n'],
])('%s is not taken for a resume file, and stays as it was', async (_name, content) => {
  const aws = await openWorld(WORLD);
  const file = join(await makeFolder(), 'diary.txt');
  await writeFile(file, content);
  const { status, stderr } = await runCheckCommand(['--resume', file], signIn(aws));
  expect(status).toBe(2);
  expect(stderr).toContain(`line 1 of ${file} is none that this command wrote`);
  expect(stderr).not.toContain('quagmire');
  expect(await readFile(file, 'utf8')).toBe(content);
});

test('a line in the middle that is none of ours stops the run', async () => {
  const { aws, resume, args } = await interrupt('SIGINT');
  await appendFile(resume, '{"id":"1"}\n');
  const { status, stderr } = await runCheckCommand(args, signIn(aws));
  expect(status).toBe(2);
  expect(stderr).toContain('line 4 of');
});
