import fc from 'fast-check';
import { ANSWERS } from './answers.ts';
import { CONTACTS } from './contacts.ts';
import { EVALUATIONS } from './evaluations.ts';
import { EVENTS } from './events.ts';
import { PARAMETERS } from './parameters.ts';
import type { Tally, Target } from './target.ts';

/** In the order in which data comes to the rule and leaves it. */
export const TARGETS: readonly Target[] = [EVENTS, PARAMETERS, ANSWERS, CONTACTS, EVALUATIONS];

export interface FuzzReport extends Tally {
  readonly target: string;
  readonly cases: number;
  readonly seed: number;
  readonly seconds: number;
  /** How the first case failed that broke a law, and fast-check's path to it. */
  readonly failure?: string;
}

/** What was broken first, then fast-check's own words: the smallest case, and the path to it. */
const describeFailure = (details: fc.RunDetails<[unknown]>): string =>
  [String(details.errorInstance), fc.defaultReportMessage(details) ?? ''].join('\n');

/** As many cases of one target; the same ones for the same seed. */
export const runTarget = async (target: Target, runs: number, seed: number): Promise<FuzzReport> => {
  const tally: Tally = { results: 0, refusals: 0, slowestMs: 0 };
  const numRuns = Math.max(1, Math.ceil(runs * target.share));
  const start = performance.now();
  const { property, close } = await target.open(tally);
  try {
    const details = await fc.check(property, { seed, numRuns });
    return {
      target: target.name,
      cases: details.numRuns,
      seed,
      seconds: (performance.now() - start) / 1_000,
      ...tally,
      ...(details.failed && { failure: describeFailure(details) }),
    };
  } finally {
    await close?.();
  }
};
