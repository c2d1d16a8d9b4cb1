import { setTimeout as wait } from 'node:timers/promises';

export interface Quota {
  /** Requests a second that come back. */
  readonly rate: number;
  /** Requests that may go out at once after a pause. */
  readonly burst: number;
}

/** Permission for one request after another, of one operation with one account's credentials. */
export interface RequestBudget {
  /** Resolves, first come first served, when a request may go out. */
  readonly take: () => Promise<void>;
  /** AWS said that it was too much: somebody else draws on the same quota. */
  readonly slowDown: () => void;
}

/** What is left of the rate after AWS throttled; never less than one request in four seconds. */
const SLOWED = 0.5;
const SLOWEST = 0.25;
/** Part of the full rate that comes back in each second without a throttle. */
const RECOVERY = 0.1;

/** A token bucket that halves its rate when AWS throttles, at most once a second, and recovers in about ten. */
export const createRequestBudget = ({ rate: fullRate, burst }: Quota): RequestBudget => {
  let rate = fullRate;
  let tokens = burst;
  let filledAt = performance.now();
  let slowedAt = Number.NEGATIVE_INFINITY;
  let turn: Promise<void> = Promise.resolve();

  const refill = (): void => {
    const now = performance.now();
    const seconds = (now - filledAt) / 1000;
    tokens = Math.min(burst, tokens + seconds * rate);
    rate = Math.min(fullRate, rate + seconds * fullRate * RECOVERY);
    filledAt = now;
  };

  const takeOne = async (): Promise<void> => {
    refill();
    while (tokens < 1) {
      await wait(Math.ceil(((1 - tokens) / rate) * 1000));
      refill();
    }
    tokens -= 1;
  };

  return {
    take: () => {
      turn = turn.then(takeOne);
      return turn;
    },
    slowDown: () => {
      refill();
      tokens = Math.min(tokens, 0);
      if (filledAt - slowedAt > 1000) {
        slowedAt = filledAt;
        rate = Math.max(SLOWEST, rate * SLOWED);
      }
    },
  };
};
