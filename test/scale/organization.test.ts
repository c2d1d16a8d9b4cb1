import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { planOutages } from '../../bench/organization/plan-outages.ts';
import { createRandom } from '../../bench/organization/random.ts';
import { type Simulation, simulate } from '../../bench/organization/simulate.ts';
import { inventOrganization } from '../../local/accounts/invent-organization.ts';
import { BUNDLE } from '../local/support.ts';

/** Functions that do what the rule must not. */
const handlerFile = (name: string) => fileURLToPath(new URL(`./handlers/${name}`, import.meta.url));

/** As `npm run bench:organization` does it, with fewer accounts. */
const SIMULATION: Simulation = {
  accounts: 500,
  seed: 1,
  oneIn: 50,
  outages: 0.01,
  duplicates: 0.05,
  root: false,
  quotas: {},
  concurrency: 2 * availableParallelism(),
  bundle: BUNDLE,
};

const NO_PROBLEMS = { lost: [], wrong: [], wronglySent: [], notRefused: [], failed: [] };

test('500 accounts end with one right evaluation each, whatever fails and comes twice', async () => {
  const report = await simulate(SIMULATION);
  expect(report.problems).toEqual(NO_PROBLEMS);
  expect(report.verdicts).toEqual({ COMPLIANT: 275, NON_COMPLIANT: 223, refused: 2 });
  // What is to be outlasted did happen: every kind of failure, duplicates, and runs that only Lambda's retry saved.
  expect(Object.keys(report.faults)).toEqual(['fail', 'fail-evaluations', 'reset', 'throttle']);
  const all = report.calls.reduce((sum, { calls }) => sum + calls, 0);
  const struck = Object.values(report.faults).reduce((sum, count) => sum + count, 0);
  expect(struck / all).toBeGreaterThan(0.015);
  expect(report.duplicates).toBeGreaterThan(10);
  expect(report.retries).toBeGreaterThan(0);
  expect(report.turnedSeconds).toBeGreaterThan(0);
});

test('with the root email, too, under a tight quota of DescribeAccount', async () => {
  const quotas = { DescribeAccount: { rate: 20, burst: 20 } };
  const report = await simulate({ ...SIMULATION, accounts: 40, root: true, quotas });
  expect(report.problems).toEqual(NO_PROBLEMS);
  expect(report.bound).toMatchObject({ operation: 'DescribeAccount', requests: 40, seconds: 1 });
});

test('without failures and duplicates an account takes six calls', async () => {
  const report = await simulate({ ...SIMULATION, accounts: 20, oneIn: 0, outages: 0, duplicates: 0 });
  expect(report.problems).toEqual(NO_PROBLEMS);
  expect(Object.fromEntries(report.calls.map(({ operation, calls }) => [operation, calls]))).toEqual({
    AssumeRole: 19,
    GetAlternateContact: 60,
    GetContactInformation: 20,
    PutEvaluations: 20,
  });
  expect(report).toMatchObject({ faults: {}, duplicates: 0, retries: 0 });
});

test('the same seed plans the same outages, about as many as asked for', () => {
  const { accounts } = inventOrganization(1000);
  const plan = (seed: number) => planOutages(accounts, 0.1, createRandom(seed));
  expect(plan(1)).toEqual(plan(1));
  expect(plan(1)).not.toEqual(plan(2));
  expect(Math.abs(plan(1).length - 100)).toBeLessThan(30);
});

test('a function that swallows its failures is found out by the accounts that it loses', async () => {
  const bundle = handlerFile('swallowing.cjs');
  const { problems } = await simulate({ ...SIMULATION, accounts: 12, outages: 0.5, bundle });
  expect(problems.lost.length).toBeGreaterThan(0);
  expect(problems.failed).toEqual([]);
});

test('a function that judges wrongly is found out by what it sends and what is stored', async () => {
  const { problems } = await simulate({ ...SIMULATION, accounts: 12, bundle: handlerFile('lenient.cjs') });
  expect(problems.wrong.length).toBeGreaterThan(0);
  expect(problems.wronglySent.toSorted()).toEqual(problems.wrong.toSorted());
});

test('events that fail three times are told', async () => {
  const { problems } = await simulate({ ...SIMULATION, accounts: 3, bundle: handlerFile('throwing.cjs') });
  expect(problems.failed).toHaveLength(3);
  expect(problems.lost.toSorted()).toEqual(problems.failed.toSorted());
});
