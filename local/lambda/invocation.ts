/** One try of one event, as the Runtime API hands it to the function. */
export interface Invocation {
  readonly requestId: string;
  readonly event: unknown;
  readonly functionArn: string;
  /** How long the handler may take; the process's start does not count. */
  readonly timeoutMs: number;
}

/** A failed function's answer, as Lambda passes it on. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

export type Outcome =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: FunctionError };

export type InvokeResult = Outcome & {
  readonly requestId: string;
  /** The lines that the function's process wrote during this try, standard error included. */
  readonly logs: readonly string[];
  readonly durationMs: number;
};
