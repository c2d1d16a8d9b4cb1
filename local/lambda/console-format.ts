import { format } from 'node:util';

type Level = 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';

/**
 * Makes console's methods write what Lambda's Node.js runtime writes with LogFormat JSON: one line with
 * timestamp, level, requestId and message.
 * https://docs.aws.amazon.com/lambda/latest/dg/nodejs-logging.html
 */
export function patchConsole(target: Console, readRequestId: () => string | undefined): void {
  const write =
    (level: Level) =>
    (message?: unknown, ...parameters: unknown[]) => {
      const line = formatLine(level, readRequestId(), message, parameters);
      process.stdout.write(`${line.replaceAll('\n', '\r')}\n`);
    };
  target.trace = write('TRACE');
  target.debug = write('DEBUG');
  target.info = write('INFO');
  target.log = target.info;
  target.warn = write('WARN');
  target.error = write('ERROR');
}

function formatLine(
  level: Level,
  requestId: string | undefined,
  message: unknown,
  parameters: unknown[],
): string {
  const timestamp = new Date().toISOString();
  if (process.env['AWS_LAMBDA_LOG_FORMAT'] !== 'JSON') {
    return `${timestamp}\t${requestId}\t${level}\t${format(message, ...parameters)}`;
  }
  const entry = { timestamp, level, requestId };
  if (parameters.length === 0) {
    return stringify({ ...entry, message }) ?? JSON.stringify({ ...entry, message: format(message) });
  }
  const error = parameters.find((parameter) => parameter instanceof Error);
  return JSON.stringify({
    ...entry,
    message: format(message, ...parameters),
    ...(error && describeError(error, false)),
  });
}

/** Undefined for what JSON cannot say: cycles and bigints. */
function stringify(entry: object): string | undefined {
  try {
    return JSON.stringify(entry, (_, value) => (value instanceof Error ? describeError(value, true) : value));
  } catch {
    return undefined;
  }
}

/**
 * As the runtime does: the constructor's name (which a minifier may have changed), message and stack, and the
 * error's own enumerable properties; `cause` is among those only where it was assigned, not by the constructor.
 */
function describeError(error: Error, withProperties: boolean): object {
  return {
    errorType: error.constructor.name,
    errorMessage: error.message,
    stackTrace: error.stack?.split('\n'),
    ...(withProperties && error),
  };
}
