import type { InvokeResult } from '../lambda/invocation.ts';

export interface Failure {
  /** The error's name. */
  readonly type: string;
  /** The error's code, where it has one. */
  readonly code?: string;
  readonly message: string;
}

/** Lambda's answer has name and message alone; the code is in the line that the runtime logs for the error. */
export function describeFailure({ error, logs }: Extract<InvokeResult, { ok: false }>): Failure {
  const code = logs.map(readErrorCode).findLast((found) => found !== undefined);
  return { type: error.errorType, ...(code !== undefined && { code }), message: error.errorMessage };
}

function readErrorCode(line: string): string | undefined {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { level, message } = (entry ?? {}) as { level?: unknown; message?: { code?: unknown } | null };
  return level === 'ERROR' && typeof message?.code === 'string' ? message.code : undefined;
}
