import { expect, test } from 'vitest';
import { runTarget, TARGETS } from '../../bench/fuzz/run-target.ts';
import { runProcess } from '../local/support-cli.ts';

/** `npm run fuzz` runs hundreds of times as many, from another seed each time. */
const RUNS = 400;

test.each(TARGETS)(
  '$name: whatever comes, a right result or a RuleError that tells nothing',
  async (target) => {
    const { failure, results, refusals } = await runTarget(target, RUNS, 20_261_101);
    expect(failure).toBeUndefined();
    // A target whose cases are all refused, or none, would show little.
    expect(results).toBeGreaterThan(RUNS * target.share * 0.1);
    expect(results + refusals).toBe(RUNS * target.share);
  },
);

test('a seed makes the same cases again', async () => {
  const [target] = TARGETS;
  if (target === undefined) {
    throw new Error('There is no target.');
  }
  const [first, second] = [await runTarget(target, 50, 7), await runTarget(target, 50, 7)];
  expect([first.results, first.refusals]).toEqual([second.results, second.refusals]);
});

test('npm run fuzz prints seed and figures', async () => {
  const { status, stdout } = await runProcess(
    'bench/fuzz.ts',
    '--target',
    'events',
    '--runs',
    '20',
    '--seed',
    '7',
  );
  expect(stdout).toMatch(/events +20 cases {2}seed 7 .* results, .* refusals .* nothing found/);
  expect(status).toBe(0);
});

test.each([
  ['--runs', '0'],
  ['--runs', 'many'],
  ['--seed', '1.5'],
  ['--target', 'nothing'],
])('npm run fuzz refuses %s %s', async (option, value) => {
  const { status, stderr } = await runProcess('bench/fuzz.ts', option, value);
  expect(stderr).toContain(option);
  expect(status).toBe(2);
});
