import type { Command } from '../local/terminal/execute-command.ts';
import { runCommand } from '../local/terminal/run-command.ts';
import { UsageError } from '../local/terminal/usage-error.ts';
import { type FuzzReport, runTarget, TARGETS } from './fuzz/run-target.ts';

const ARGS = {
  runs: { type: 'string', valueHint: 'N', description: 'cases a target; 100,000 without it' },
  seed: { type: 'string', valueHint: 'N', description: 'where to start; the same seed makes the same cases' },
  target: {
    type: 'string',
    valueHint: 'NAME',
    description: `one of ${TARGETS.map(({ name }) => name).join(', ')}; all without it`,
  },
} as const;

const readInteger = (name: string, text: string, from: number, to: number): number => {
  const number = Number(text);
  if (!/^-?\d+$/.test(text) || number < from || number > to) {
    throw new UsageError(`--${name} takes a whole number from ${from} to ${to}.`);
  }
  return number;
};

const findTargets = (name: string | undefined) => {
  const targets = TARGETS.filter((target) => name === undefined || target.name === name);
  if (targets.length === 0) {
    throw new UsageError(`--target takes one of ${TARGETS.map((target) => target.name).join(', ')}.`);
  }
  return targets;
};

const render = ({
  target,
  cases,
  seed,
  seconds,
  results,
  refusals,
  slowestMs,
  failure,
}: FuzzReport): string =>
  `${target.padEnd(12)}${String(cases).padStart(8)} cases  seed ${seed}  ${seconds.toFixed(1)} s  ` +
  `${results} results, ${refusals} refusals  slowest ${slowestMs.toFixed(0)} ms  ` +
  (failure === undefined ? 'nothing found\n' : `FOUND\n${failure}\n`);

const MAX_SEED = 2 ** 31 - 1;

const FUZZ: Command<typeof ARGS> = {
  name: 'npm run fuzz --',
  description:
    "Throws hostile events, parameters, contacts and answers of AWS's at the rule: it must give a right result or a RuleError that tells nothing, and soon.",
  args: ARGS,
  examples: ['npm run fuzz', 'npm run fuzz -- --target contacts --seed 7 --runs 1000'],
  exitCodes: { 0: 'nothing was found', 1: 'something was' },
  async run(args, { stdout }) {
    const runs = readInteger('runs', args.runs ?? '100000', 1, 100_000_000);
    const seed = readInteger('seed', args.seed ?? String(Date.now() % MAX_SEED), -MAX_SEED, MAX_SEED);
    let found = 0;
    for (const target of findTargets(args.target)) {
      stdout.write(target.fuzzes.length > 0 ? `${target.name}: ${target.fuzzes}\n` : '');
      const report = await runTarget(target, runs, seed);
      stdout.write(render(report));
      found += report.failure === undefined ? 0 : 1;
    }
    return found === 0 ? 0 : 1;
  },
};

await runCommand(FUZZ, process.argv.slice(2));
