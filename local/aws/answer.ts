import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Service } from './operation.ts';
import { REST_JSON } from './protocols.ts';
import { AwsRefusal } from './refusal.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const REQUEST_ID = 'x-amzn-requestid';

export function answerResult({ protocol }: Service, operation: string, result: unknown): Answer {
  const requestId = randomUUID();
  const { headers, body } = protocol.encodeResult(operation, result, requestId);
  return {
    status: 200,
    headers: { 'content-type': protocol.contentType, [REQUEST_ID]: requestId, ...headers },
    body,
  };
}

/** What no service recognised is answered as a REST service would. */
export function answerRefusal(service: Service | undefined, { name, message, status }: AwsRefusal): Answer {
  const protocol = service?.protocol ?? REST_JSON;
  const requestId = randomUUID();
  const { headers, body } = protocol.encodeError(name, message, status, requestId);
  return {
    status,
    headers: { 'content-type': protocol.contentType, [REQUEST_ID]: requestId, ...headers },
    body,
  };
}

/**
 * The refusal in the service's own words. Anything but a refusal is a mistake in the local AWS itself, and
 * answered as AWS answers its own.
 */
export function refuseFor(service: Service | undefined, error: unknown): AwsRefusal {
  const { name, status, message } =
    error instanceof AwsRefusal
      ? error
      : new AwsRefusal('InternalServerException', 500, error instanceof Error ? String(error.stack) : '');
  return new AwsRefusal(service?.errorNames?.[name] ?? name, status, message);
}

/** How much of an answer goes over the wire; `blankEvery` is in milliseconds, for blanks without end. */
export type Extent = 'whole' | 'half-then-reset' | 'half-then-nothing' | { readonly blankEvery: number };

/** `serverTime` goes into the Date header, from which the SDK learns how far its own clock is off. */
export function sendAnswer(
  response: ServerResponse,
  { status, headers, body }: Answer,
  serverTime: number,
  extent: Extent = 'whole',
): void {
  const date = new Date(serverTime).toUTCString();
  if (typeof extent === 'object') {
    response.writeHead(status, { ...headers, date }).flushHeaders();
    const timer = setInterval(() => response.write(' '), extent.blankEvery).unref();
    response.on('close', () => clearInterval(timer));
    return;
  }
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length), date });
  if (extent === 'whole') {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => {
    if (extent === 'half-then-reset') {
      response.socket?.resetAndDestroy();
    }
  });
}
