/**
 * When each part of a run must be over, so that the function fails by itself, and says what it was waiting for, before
 * Lambda ends it without a word.
 */
export interface RunTime {
  /** AssumeRole. */
  readonly open: AbortSignal;
  /** The contacts, and DescribeAccount. */
  readonly read: AbortSignal;
  /** PutEvaluations, every try of it. */
  readonly report: AbortSignal;
}

/** Shares of the time that is left when the run starts; the rest is for the log and the error. */
const SHARES = { open: 0.3, read: 0.65, report: 0.95 } as const;

/** @param remaining milliseconds until Lambda ends the function */
export const divideTime = (remaining: number): RunTime => {
  const until = (share: number): AbortSignal =>
    AbortSignal.timeout(Math.max(0, Math.floor(remaining * share)));
  return { open: until(SHARES.open), read: until(SHARES.read), report: until(SHARES.report) };
};
