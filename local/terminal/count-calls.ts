import type { Call } from '../aws/calls.ts';

/** How often one operation was called. */
export interface CallCount {
  readonly operation: string;
  readonly calls: number;
  /** Of these, how often AWS said that there were too many. */
  readonly throttled: number;
}

const THROTTLED = /^(TooManyRequestsException|Throttling|ThrottlingException)$/;

/** Most called first. */
export function countCalls(calls: readonly Call[]): readonly CallCount[] {
  const counts = new Map<string, { calls: number; throttled: number }>();
  for (const { operation, error = '' } of calls) {
    const count = counts.get(operation) ?? { calls: 0, throttled: 0 };
    counts.set(operation, {
      calls: count.calls + 1,
      throttled: count.throttled + (THROTTLED.test(error) ? 1 : 0),
    });
  }
  return [...counts]
    .map(([operation, count]) => ({ operation, ...count }))
    .sort((one, other) => other.calls - one.calls || one.operation.localeCompare(other.operation));
}
