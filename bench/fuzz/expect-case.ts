import fc, { type Arbitrary } from 'fast-check';
import { RuleError, type RuleErrorCode } from '../../rule/errors.ts';
import { MARKER } from './hostile.ts';
import type { Tally, Target } from './target.ts';

/** No case takes a hundredth of it on a quiet machine; a regular expression that backtracks takes far more. */
const LONGEST_CASE_MS = 2_000;

/** The longest message lists every check and every parameter. */
const LONGEST_MESSAGE = 1_500;

export const insist = (holds: boolean, law: string): void => {
  if (!holds) {
    throw new Error(`Broken: ${law}`);
  }
};

const insistNoPollution = (): void => {
  insist(Reflect.ownKeys(Object.prototype).length === OWN_KEYS, 'Object.prototype is as it was');
  insist(Object.keys(Array.prototype).length === 0, 'Array.prototype is as it was');
};
const OWN_KEYS = Reflect.ownKeys(Object.prototype).length;

/** Everything of the error that Lambda or the log could write. */
const tellAll = (error: RuleError): string =>
  JSON.stringify([error.message, error.stack, error.detail, error.hint, error.cause]);

const insistKnown = (thrown: unknown, codes: readonly RuleErrorCode[]): void => {
  if (!(thrown instanceof RuleError)) {
    throw thrown;
  }
  insist(codes.includes(thrown.code), `the code is one of ${codes.join(', ')}, and not ${thrown.code}`);
  insist(thrown.message.length <= LONGEST_MESSAGE, 'the message is short');
  insist(!tellAll(thrown).includes(MARKER), 'the error repeats nothing that came from outside');
};

/**
 * Runs one case: it ends with a result that holds its laws, or with a RuleError of one of the codes that leaks nothing,
 * and soon.
 */
const runCase = async <Input, Result>(
  input: Input,
  { run, judge, codes }: Laws<Input, Result>,
  tally: Tally,
): Promise<void> => {
  const start = performance.now();
  const outcome = await attempt(() => run(input));
  const elapsed = performance.now() - start;
  tally.slowestMs = Math.max(tally.slowestMs, elapsed);
  insist(elapsed < LONGEST_CASE_MS, `a case takes less than ${LONGEST_CASE_MS} ms, and not ${elapsed}`);
  insistNoPollution();
  if ('thrown' in outcome) {
    insistKnown(outcome.thrown, codes);
    tally.refusals += 1;
    return;
  }
  judge(outcome.value, input);
  tally.results += 1;
};

const attempt = async <Value>(
  run: () => Value | Promise<Value>,
): Promise<{ value: Value } | { thrown: unknown }> => {
  try {
    return { value: await run() };
  } catch (thrown) {
    return { thrown };
  }
};

export interface Laws<Input, Result> {
  readonly run: (input: Input) => Result | Promise<Result>;
  /** Throws where the result is not right for the input. */
  readonly judge: (result: Result, input: Input) => void;
  /** How it may refuse. */
  readonly codes: readonly RuleErrorCode[];
}

/** A target that needs nothing opened. */
export const pureTarget = <Input, Result>(
  about: Omit<Target, 'open' | 'share'>,
  input: Arbitrary<Input>,
  laws: Laws<Input, Result>,
): Target => ({
  ...about,
  share: 1,
  open: async (tally) => ({ property: propertyOf(input, laws, tally) }),
});

export const propertyOf = <Input, Result>(input: Arbitrary<Input>, laws: Laws<Input, Result>, tally: Tally) =>
  fc.asyncProperty(input as Arbitrary<unknown>, (value) => runCase(value as Input, laws, tally));
