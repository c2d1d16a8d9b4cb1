import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { ACCOUNT, describeAccount } from './support.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One of the two commands, in a process of its own. */
export const run = (command: string, ...given: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [`local/cli/${command}.ts`, ...given],
      { cwd: ROOT },
      (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

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
