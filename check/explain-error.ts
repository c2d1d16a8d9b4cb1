import { RuleError } from '../rule/errors.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: no such file or folder',
  EACCES: 'may not be read or written by you',
  EPERM: 'may not be read or written by you',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'is below something that is no folder',
  ENOSPC: 'could not be written: the disk is full',
  EDQUOT: 'could not be written: your quota of disk space is used up',
  EROFS: 'could not be written: the disk is read-only',
  EFBIG: 'could not be written: it would be too large',
  ENAMETOOLONG: 'has a name that is too long',
  ELOOP: 'is a link that goes round in circles',
};

/** `report.html could not be written: the disk is full.` */
export const describeFileError = (error: unknown, file: string): string => {
  const code = codeOf(error);
  return `${file} ${FILE_ERRORS[code] ?? `could not be read or written (${code || 'unknown error'})`}.`;
};

const SIGN_IN =
  'Sign in as for the AWS CLI (`aws sso login`, `aws login`, `aws configure`), or name a profile by --profile; `aws sts get-caller-identity` must work.';

/** Errors of credentials by what the SDK or AWS calls them: nothing can be read from there on. */
const LOST_CREDENTIALS =
  /^(?:ExpiredToken|RequestExpired|UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|MissingAuthenticationToken|IncompleteSignature|RequestInTheFuture|RequestTimeTooSkewed|AuthFailure|CredentialsProviderError|TokenProviderError|ProviderError)/;
const EXPIRED = /^(?:ExpiredToken|RequestExpired)/;
const SKEWED = /^(?:RequestInTheFuture|RequestTimeTooSkewed|InvalidSignature|SignatureDoesNotMatch)/;

/** Whether a failed call tells that the credentials in hand are worth nothing (any more). */
export const hasLostCredentials = (error: unknown): boolean =>
  error instanceof RuleError && LOST_CREDENTIALS.test(error.cause?.error ?? '');

/** What to do about credentials that AWS does not take. */
export const describeLostCredentials = (name: string): string => {
  if (EXPIRED.test(name)) {
    return `Your AWS credentials have expired. ${SIGN_IN}`;
  }
  return SKEWED.test(name)
    ? `AWS does not accept the signature (${name}): the secret key is wrong, or this machine's clock is more than five minutes off.`
    : `AWS does not accept your credentials (${name}). ${SIGN_IN}`;
};

const fold = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

const UNREACHABLE =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONN|EHOST|ENET|ETIMEDOUT|TimeoutError|UND_ERR|CERT_|ERR_TLS|ERR_SSL|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/;

/**
 * A sentence about the first call, by which credentials and region are tried out. What the SDK says of profiles and
 * sessions is passed on: it is about this machine's own files, and no contact was read yet.
 */
export const describeConnectionError = (error: unknown): string => {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  const text = fold(message);
  if (/Region is missing/i.test(text)) {
    return 'There is no AWS region: set AWS_REGION, a region in your profile, or --region. Contacts are global, so any region of your partition will do.';
  }
  if (/Could not load credentials from any providers|Could not resolve credentials/i.test(text)) {
    return `There are no AWS credentials. ${SIGN_IN}`;
  }
  if (/SSO session|SSO Token|Token is expired|aws sso login|aws login|re-authenticate/i.test(text)) {
    return `You are signed out: ${text.replace(/[.\s]*$/, '.')}`;
  }
  if (/^(?:CredentialsProviderError|TokenProviderError|ProviderError)$/.test(name)) {
    return `Your AWS credentials could not be loaded: ${text.replace(/[.\s]*$/, '.')} ${SIGN_IN}`;
  }
  if (LOST_CREDENTIALS.test(name)) {
    return describeLostCredentials(name);
  }
  if (/^AccessDenied/.test(name)) {
    return 'AWS refused sts:GetCallerIdentity (AccessDenied): a policy denies it outright, or the profile may not take its role.';
  }
  const code = codeOf(error);
  if (UNREACHABLE.test(code) || UNREACHABLE.test(name)) {
    return `AWS cannot be reached (${code || name}): look at the network, the proxy, the region and AWS_ENDPOINT_URL.`;
  }
  return `AWS did not answer sts:GetCallerIdentity as it should (${/^\w{1,80}$/.test(name) ? name : 'unnamed error'}): look at the region and AWS_ENDPOINT_URL.`;
};
