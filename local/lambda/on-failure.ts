import type { FunctionError, InvokeResult } from './invocation.ts';

/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html */
export interface FailedEvent {
  readonly version: '1.0';
  readonly timestamp: string;
  readonly requestContext: {
    readonly requestId: string;
    readonly functionArn: string;
    readonly condition: 'RetriesExhausted';
    readonly approximateInvokeCount: number;
  };
  readonly requestPayload: unknown;
  readonly responseContext: {
    readonly statusCode: 200;
    readonly executedVersion: '$LATEST';
    readonly functionError: 'Unhandled';
  };
  readonly responsePayload: FunctionError;
}

export function describeFailedEvent(
  functionArn: string,
  event: unknown,
  { requestId, error }: Extract<InvokeResult, { ok: false }>,
  tries: number,
  now: number,
): FailedEvent {
  return {
    version: '1.0',
    timestamp: new Date(now).toISOString(),
    requestContext: {
      requestId,
      functionArn: `${functionArn}:$LATEST`,
      condition: 'RetriesExhausted',
      approximateInvokeCount: tries,
    },
    requestPayload: event,
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: error,
  };
}
