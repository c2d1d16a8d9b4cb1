import { connections } from './connections.ts';

/**
 * How calls are tried and how long they may take. The SDK takes region and endpoint from Lambda's environment (AWS_REGION,
 * AWS_ENDPOINT_URL). Five tries with the SDK's back-off (half a second and more, doubling, for throttles) outlast a
 * burst of other callers on the Account API's 10 requests a second.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export const CALL_SETTINGS = {
  maxAttempts: 5,
  retryMode: 'standard',
  requestHandler: {
    connectionTimeout: 3_000,
    requestTimeout: 8_000,
    // Without this a time-out is only a warning.
    throwOnRequestTimeout: true,
    // requestTimeout ends with the answer's headers; this is for a body that stops coming.
    socketTimeout: 5_000,
  },
} as const;

/** What every client of the rule shares, its connections too. */
export const CLIENT_SETTINGS = {
  ...CALL_SETTINGS,
  requestHandler: { ...CALL_SETTINGS.requestHandler, httpsAgent: connections },
} as const;
