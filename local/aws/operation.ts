import type { Caller } from './authenticate.ts';
import type { Protocol } from './protocols.ts';
import type { AwsRequest } from './request.ts';

/** One operation of one service. `run` answers with what goes into the body, or throws an AwsRefusal. */
export interface Operation {
  readonly name: string;
  /** As IAM policies spell it; undefined for what needs no permission. */
  readonly action: string | undefined;
  run(input: unknown, caller: Caller): unknown;
}

/** A service: how its requests are known and how its answers look. Other services join by making one of these. */
export interface Service {
  /** As in a signature's credential scope. */
  readonly name: string;
  /** The operation's name; undefined when the request is for another service. */
  recognise(request: AwsRequest): string | undefined;
  readonly operations: readonly Operation[];
  readonly protocol: Protocol;
  /** The error and status that throttling has in this service. */
  readonly throttle: { readonly error: string; readonly status: number };
  readonly accessDeniedStatus: number;
  readonly unknownOperationStatus: number;
  /** The names that this service has for errors, where they are not the usual ones. */
  readonly errorNames?: Readonly<Record<string, string>>;
}
