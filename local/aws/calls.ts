import type { Principal } from './credentials.ts';

/** One request that reached the local AWS, refused ones included. */
export interface Call {
  /** From 1, in the order of arrival. */
  readonly order: number;
  operation: string;
  /** GetAlternateContact alone: the AlternateContactType. */
  contact?: string;
  /** The account that the call is about: the caller's own unless it named one, or a role of one. */
  account?: string;
  principal?: Principal;
  /** Which region's endpoint it was signed for. */
  region?: string;
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

/** The account that an input names. */
export function findSubject(input: unknown): string | undefined {
  return (
    readText(input, 'AccountId') ?? /^arn:[^:]*:iam::(\d{12}):/.exec(readText(input, 'RoleArn') ?? '')?.[1]
  );
}

export function readText(input: unknown, name: string): string | undefined {
  const value = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
