import type { Clock } from '../clock.ts';

export interface Quota {
  /** Requests a second that come back to the bucket. */
  readonly rate: number;
  /** Requests that a full bucket holds. */
  readonly burst: number;
}

/** By operation; what is not named has none. */
export type Quotas = Readonly<Record<string, Quota>>;

const steady = (rate: number): Quota => ({ rate, burst: rate });

/**
 * For each operation of each calling account. The Account Management API's are published
 * (https://docs.aws.amazon.com/accounts/latest/reference/quotas.html). AWS publishes none for DescribeAccount,
 * AssumeRole and PutEvaluations: those here are assumed, to have something to hold callers to.
 */
const QUOTAS: Quotas = {
  GetAlternateContact: { rate: 10, burst: 15 },
  GetContactInformation: { rate: 10, burst: 15 },
  DescribeAccount: steady(20),
  AssumeRole: steady(100),
  PutEvaluations: steady(10),
};

const QUOTAS_IN_CHINA: Quotas = {
  GetAlternateContact: { rate: 3, burst: 5 },
  GetContactInformation: { rate: 3, burst: 5 },
};

/** The quota of an operation; `settings` go before the usual ones. */
export function findQuota(operation: string, partition: string, settings: Quotas): Quota | undefined {
  const inPartition = partition === 'aws-cn' ? QUOTAS_IN_CHINA[operation] : undefined;
  return settings[operation] ?? inPartition ?? QUOTAS[operation];
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
