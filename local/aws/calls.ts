import type { Principal } from './credentials.ts';

/** One request that reached the local AWS, refused ones included. */
export interface Call {
  /** From 1, in the order of arrival. */
  readonly order: number;
  operation: string;
  /** GetAlternateContact alone: the AlternateContactType. */
  contact?: string;
  /** The account that the call is about: the caller's own unless it named one. */
  account?: string;
  principal?: Principal;
  input?: unknown;
  /** HTTP status; absent as long as, and if ever, there is no answer. */
  status?: number;
  /** The name of the AWS error in the answer. */
  error?: string;
  /** What a fault did to it. */
  fault?: string;
  /** Milliseconds since 1970, real time. */
  readonly startedAt: number;
  endedAt?: number;
}

export function recordCall(calls: Call[]): Call {
  const call: Call = { order: calls.length + 1, operation: 'unknown', startedAt: Date.now() };
  calls.push(call);
  return call;
}
