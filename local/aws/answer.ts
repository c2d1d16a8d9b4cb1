import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Service } from './operation.ts';
import { AwsRefusal } from './refusal.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function answerResult(service: Service, result: unknown): Answer {
  return { status: 200, headers: { 'content-type': service.contentType }, body: JSON.stringify(result) };
}

export function answerRefusal(service: Service | undefined, refusal: AwsRefusal): Answer {
  const inHeader = service?.errorsInHeader ?? true;
  return {
    status: refusal.status,
    headers: {
      'content-type': service?.contentType ?? 'application/json',
      ...(inHeader && { 'x-amzn-errortype': refusal.name }),
    },
    body: JSON.stringify({ ...(!inHeader && { __type: refusal.name }), message: refusal.message }),
  };
}

/** Anything but a refusal is a mistake in the local AWS itself, and answered as AWS answers its own. */
export function refuseFor(error: unknown): AwsRefusal {
  return error instanceof AwsRefusal
    ? error
    : new AwsRefusal('InternalServerException', 500, error instanceof Error ? String(error.stack) : '');
}

/** How much of an answer goes over the wire before the connection breaks. */
export type Extent = 'whole' | 'half-then-reset';

/** `serverTime` goes into the Date header, from which the SDK learns how far its own clock is off. */
export function sendAnswer(
  response: ServerResponse,
  { status, headers, body }: Answer,
  serverTime: number,
  extent: Extent = 'whole',
): void {
  response.writeHead(status, {
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    'x-amzn-requestid': randomUUID(),
    date: new Date(serverTime).toUTCString(),
  });
  if (extent === 'whole') {
    response.end(body);
    return;
  }
  response.write(Buffer.from(body).subarray(0, Math.ceil(body.length / 2)), () =>
    response.socket?.resetAndDestroy(),
  );
}
