import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { executeCommand, type Terminal } from '../../local/terminal/execute-command.ts';
import { INVOKE } from '../../local/terminal/invoke-command.ts';
import { START } from '../../local/terminal/start-command.ts';
import { ACCOUNT, describeAccount } from './support.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const COMMANDS = {
  start: (given: string[], terminal: Terminal) => executeCommand(START, given, terminal),
  invoke: (given: string[], terminal: Terminal) => executeCommand(INVOKE, given, terminal),
};

/** One of the two commands; its output is not a terminal's. */
export async function run(command: keyof typeof COMMANDS, ...given: string[]): Promise<Ended> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const streams = { stdout, stderr } as unknown as Pick<Terminal, 'stdout' | 'stderr'>;
  const status = await COMMANDS[command](given, { ...streams, env: {} });
  return { status, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

/** A file of ours, in a process of its own. */
export const runProcess = (file: string, ...given: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [file, ...given], { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

/** The same, whose standard output nobody reads. */
export async function runIntoClosedPipe(file: string, ...given: string[]): Promise<Omit<Ended, 'stdout'>> {
  const child = spawn(process.execPath, [file, ...given], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [status] = (await once(child, 'close')) as [number];
  return { status, stderr };
}

/** A file that goes with the test. */
export async function write(name: string, content: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'account-contacts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
/** It cannot but fail. */
export const DENIED = describeAccount({
  id: '777788889999',
  name: 'Locked',
  denied: ['account:GetContactInformation'],
});

/** A file of accounts whose management account is the usual one. */
export const inOrganization = (...members: object[]) =>
  write('accounts.json', {
    organization: { id: 'o-kestrel0001', managementAccount: ACCOUNT },
    accounts: [describeAccount(), ...members],
  });
