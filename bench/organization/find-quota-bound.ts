import { findQuota, type Quotas } from '../../local/aws/quota.ts';

/** The operation whose quota takes longest, and how long, in seconds. */
export interface QuotaBound {
  readonly operation: string;
  readonly requests: number;
  readonly seconds: number;
}

/**
 * How fast the quotas alone would let the organization be judged, were nothing to fail: what the function's own account
 * must ask for. Every member's reads are its own, and fit into the burst of its own quotas.
 */
export function findQuotaBound(requests: ReadonlyMap<string, number>, settings: Quotas): QuotaBound {
  const bounds = [...requests].map(([operation, count]) => {
    const quota = findQuota(operation, 'aws', settings);
    const seconds = quota === undefined ? 0 : Math.max(0, count - quota.burst) / quota.rate;
    return { operation, requests: count, seconds };
  });
  return bounds.reduce((slowest, bound) => (bound.seconds > slowest.seconds ? bound : slowest), {
    operation: 'none',
    requests: 0,
    seconds: 0,
  });
}
