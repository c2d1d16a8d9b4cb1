import { type FailedCall, RuleError } from '../errors.ts';

/** What is read of an error that the SDK throws; everything else of it may hold a contact. */
interface SdkError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly $metadata?: {
    readonly httpStatusCode?: unknown;
    readonly requestId?: unknown;
  };
}

const DENIED =
  /^(?:AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized|NotAuthorizedException)$/;
const CREDENTIALS =
  /^(?:ExpiredToken|ExpiredTokenException|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|MissingAuthenticationTokenException|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|AuthFailure|OptInRequired|CredentialsProviderError)$/;
const THROTTLED = /^(?:TooManyRequests|Throttl|RequestLimitExceeded|SlowDown|RequestThrottled)/;
const NETWORK =
  /^(?:E(?:CONN|HOST|NET|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND|PROTO)|ERR_TLS|ERR_SSL|UND_ERR|TimeoutError$|RequestTimeout|AbortError$)/;
/**
 * Why Node.js trusts no certificate.
 *
 * @see https://nodejs.org/docs/latest-v24.x/api/tls.html#x509-certificate-error-codes
 */
const UNTRUSTED: ReadonlySet<string> = new Set(
  `UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_CRL UNABLE_TO_DECRYPT_CERT_SIGNATURE UNABLE_TO_DECRYPT_CRL_SIGNATURE
UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY CERT_SIGNATURE_FAILURE CRL_SIGNATURE_FAILURE CERT_NOT_YET_VALID CERT_HAS_EXPIRED
CRL_NOT_YET_VALID CRL_HAS_EXPIRED ERROR_IN_CERT_NOT_BEFORE_FIELD ERROR_IN_CERT_NOT_AFTER_FIELD
ERROR_IN_CRL_LAST_UPDATE_FIELD ERROR_IN_CRL_NEXT_UPDATE_FIELD DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN
UNABLE_TO_GET_ISSUER_CERT_LOCALLY UNABLE_TO_VERIFY_LEAF_SIGNATURE CERT_CHAIN_TOO_LONG CERT_REVOKED INVALID_CA
PATH_LENGTH_EXCEEDED INVALID_PURPOSE CERT_UNTRUSTED CERT_REJECTED HOSTNAME_MISMATCH`.split(/\s/),
);
/** How AWS, Node.js and the SDK name errors. A word that is none of these could be anything, and is not repeated. */
const NAMED = /(?:Exception|Error|Fault|Failure|Evaluations|Answer)$|^E[A-Z_]{3,}$|^(?:ERR|UND)_[A-Z_]+$/;

const word = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const integer = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) ? value : undefined;

const nameOf = (value: unknown): string | undefined => {
  const name = word(value, /^[A-Za-z][A-Za-z0-9_]{0,79}$/);
  return name !== undefined &&
    (UNTRUSTED.has(name) || [NAMED, DENIED, CREDENTIALS, THROTTLED].some((known) => known.test(name)))
    ? name
    : undefined;
};

/** What may be told of a failed call: words and numbers of AWS's, each held against its form. */
export const describeCall = (
  operation: string,
  { name, code, $metadata }: SdkError,
  tries: number | undefined,
): FailedCall => {
  // A network error is an "Error" with a telling code; an AWS error's telling word is its name.
  const telling = name === 'Error' ? code : name;
  const httpStatus = integer($metadata?.httpStatusCode);
  const requestId = word($metadata?.requestId, /^[A-Za-z0-9-]{1,64}$/);
  return {
    operation,
    error: nameOf(telling) ?? nameOf(code) ?? 'unnamed error',
    ...(httpStatus !== undefined && { httpStatus }),
    ...(requestId !== undefined && { requestId }),
    ...(tries !== undefined && { tries }),
  };
};

/** `account:GetAlternateContact failed (TooManyRequestsException, HTTP 429, request 6a1b, tries 5)` */
export const summarizeCall = ({ operation, error, httpStatus, requestId, tries }: FailedCall): string => {
  const details = [
    error,
    httpStatus === undefined ? undefined : `HTTP ${httpStatus}`,
    requestId === undefined ? undefined : `request ${requestId}`,
    tries === undefined ? undefined : `tries ${tries}`,
  ];
  return `${operation} failed (${details.filter((detail) => detail !== undefined).join(', ')})`;
};

/**
 * Turns whatever an SDK call threw into a RuleError. AWS's own message and answer are dropped: they can hold contacts.
 *
 * @param operation IAM's name of what was called, `account:GetAlternateContact`
 */
export const toRuleError = (operation: string, thrown: unknown, tries?: number): RuleError => {
  const error: SdkError = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const call = describeCall(operation, error, tries);
  const summary = summarizeCall(call);
  const isNetwork =
    NETWORK.test(String(error.code ?? '')) ||
    NETWORK.test(call.error) ||
    (call.httpStatus === undefined && UNTRUSTED.has(call.error));
  if (DENIED.test(call.error)) {
    return new RuleError('access-denied', `${summary}: the role must be allowed ${operation}.`, call);
  }
  if (CREDENTIALS.test(call.error)) {
    return new RuleError(
      'access-denied',
      `${summary}: AWS does not accept the credentials it was called with.`,
      call,
    );
  }
  if (THROTTLED.test(call.error) || call.httpStatus === 429) {
    return new RuleError('unavailable', `${summary}: throttled to the end.`, call);
  }
  if (isNetwork || (call.httpStatus ?? 0) >= 500) {
    return new RuleError('unavailable', `${summary}: AWS gave no answer.`, call);
  }
  return new RuleError(
    'unexpected-answer',
    call.httpStatus === undefined
      ? `${summary}: the request could not be made; see the function's region, endpoint and environment.`
      : `${summary}: AWS refused the request, or its answer is not in its model.`,
    call,
  );
};

/** The run's time was over while the call was waiting for its answer, or for its next try. */
export const outOfTime = (operation: string, tries: number): RuleError => {
  const call = describeCall(operation, { name: 'TimeoutError' }, tries);
  return new RuleError(
    'unavailable',
    `${summarizeCall(call)}: still waiting when the function's time was nearly over.`,
    call,
  );
};

/** An answer that came with success and yet is not what the service model promises; shaped like the SDK's own errors. */
export class MalformedAnswer extends Error {
  override readonly name = 'MalformedAnswer';
  readonly $metadata: SdkError['$metadata'];

  constructor($metadata: SdkError['$metadata']) {
    super('The answer is not in the service model.');
    this.$metadata = $metadata;
  }
}
