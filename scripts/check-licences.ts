import { readFile } from 'node:fs/promises';
import type { Command } from '../local/terminal/execute-command.ts';
import { runCommand } from '../local/terminal/run-command.ts';
import { findRefused, listShipped } from './supply-chain/licences.ts';

const LICENCES: Command<Record<never, never>> = {
  name: 'npm run licences --',
  description:
    'Lists every production dependency that is installed, with its licence, and whether the bundle holds any of it (dist/meta.json, of npm run build).',
  args: {},
  exitCodes: { 0: 'every licence is one that the project takes', 1: 'one is not' },
  async run(_args, { stdout, stderr }) {
    const metafile = await readFile('dist/meta.json', 'utf8').catch(() => '{"inputs":{}}');
    const shipped = await listShipped(process.cwd(), Object.keys(JSON.parse(metafile).inputs));
    for (const { name, version, licence, bundled } of shipped) {
      stdout.write(`${[name, version, licence, bundled ? 'bundled' : ''].join('\t')}\n`);
    }
    const refused = findRefused(shipped);
    for (const { name, licence } of refused) {
      stderr.write(`${name}: ${licence} is no licence that the project takes.\n`);
    }
    return refused.length === 0 ? 0 : 1;
  },
};

await runCommand(LICENCES, process.argv.slice(2));
