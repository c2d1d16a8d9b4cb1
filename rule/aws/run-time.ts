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
  /** Lets go of what waits for the deadlines; a warm process would else keep each run until its time is over. */
  end(): void;
}

/** Shares of the time that is left when the run starts; the rest is for the log and the error. */
const SHARES = { open: 0.3, read: 0.65, report: 0.95 } as const;

/** @param remaining milliseconds until Lambda ends the function */
export const divideTime = (remaining: number): RunTime => {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const until = (share: number): AbortSignal => {
    const controller = new AbortController();
    timers.push(setTimeout(() => controller.abort(), Math.max(0, remaining * share)));
    return controller.signal;
  };
  return {
    open: until(SHARES.open),
    read: until(SHARES.read),
    report: until(SHARES.report),
    end: () => timers.forEach(clearTimeout),
  };
};
