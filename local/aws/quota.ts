import type { Clock } from '../clock.ts';

export interface Quota {
  /** Requests a second that come back to the bucket. */
  readonly rate: number;
  /** Requests that a full bucket holds. */
  readonly burst: number;
}

export interface QuotaKeeper {
  /** Takes one request from the bucket of that name; false when it is empty. */
  take(bucket: string, quota: Quota): boolean;
}

/** Token buckets, as AWS throttles: full at first, refilled steadily, never beyond the burst. */
export function createQuotaKeeper(clock: Clock): QuotaKeeper {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(bucket, { rate, burst }) {
      const at = clock.now();
      const before = buckets.get(bucket) ?? { tokens: burst, at };
      const tokens = Math.min(burst, before.tokens + ((at - before.at) / 1000) * rate);
      const granted = tokens >= 1;
      buckets.set(bucket, { tokens: granted ? tokens - 1 : tokens, at });
      return granted;
    },
  };
}
