import { readFile } from 'node:fs/promises';
import type { Command } from '../local/terminal/execute-command.ts';
import { runCommand } from '../local/terminal/run-command.ts';
import { findLockProblems, readLock } from './supply-chain/lock.ts';

const LOCK: Command<Record<never, never>> = {
  name: 'node scripts/check-lock.ts',
  description:
    'Sees that the lock file holds the SHA-512 of every package, and that no package runs a script at installation but those of allowScripts in package.json.',
  args: {},
  exitCodes: { 0: 'it holds', 1: 'it does not' },
  async run(_args, { stdout, stderr }) {
    const { allowScripts = {} } = JSON.parse(await readFile('package.json', 'utf8'));
    const lock = await readLock(process.cwd());
    const problems = findLockProblems(lock, Object.keys(allowScripts));
    for (const problem of problems) {
      stderr.write(`${problem}\n`);
    }
    stdout.write(`${Object.keys(lock.packages).length - 1} packages, ${problems.length} problems\n`);
    return problems.length === 0 ? 0 : 1;
  },
};

await runCommand(LOCK, process.argv.slice(2));
