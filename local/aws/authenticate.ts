import { findPartition } from '../accounts/account.ts';
import type { CredentialStore, IssuedCredentials, Principal } from './credentials.ts';
import { AwsRefusal } from './refusal.ts';
import type { AwsRequest } from './request.ts';
import { type Authorization, computeSignature, parseAuthorization } from './signature.ts';

/** Who calls, and which region the request was signed for. */
export interface Caller {
  readonly principal: Principal;
  readonly region: string;
  /** That region's: aws, aws-cn, aws-us-gov. */
  readonly partition: string;
}

const FIVE_MINUTES = 5 * 60 * 1000;

/**
 * Only requests signed with credentials that this local AWS gave out come through, with a signature that
 * is right: a function that took its credentials from elsewhere would fail here as it would at AWS.
 */
export function authenticate(
  request: AwsRequest,
  service: string,
  credentials: CredentialStore,
  serverTime: number,
): Caller {
  const header = request.headers['authorization'];
  if (header === undefined) {
    throw new AwsRefusal('MissingAuthenticationTokenException', 403, 'Missing Authentication Token');
  }
  const authorization = parseAuthorization(header);
  if (authorization === undefined) {
    throw new AwsRefusal('IncompleteSignatureException', 403, 'Authorization is not of Signature Version 4.');
  }
  const known = findCredentials(request, authorization, credentials);
  checkTime(request, authorization, serverTime);
  if (authorization.service !== service) {
    throw refuseSignature(`Credential should be scoped to correct service: '${service}'.`);
  }
  if (computeSignature(request, authorization, known.secretAccessKey) !== authorization.signature) {
    throw refuseSignature('The request signature we calculated does not match the signature you provided.');
  }
  const { region } = authorization;
  return { principal: known.principal, region, partition: findPartition(region) };
}

function findCredentials(
  request: AwsRequest,
  authorization: Authorization,
  credentials: CredentialStore,
): IssuedCredentials {
  const known = credentials.find(authorization.accessKeyId);
  if (known === undefined || known.sessionToken !== request.headers['x-amz-security-token']) {
    const message = 'The security token included in the request is invalid.';
    throw new AwsRefusal('UnrecognizedClientException', 403, message);
  }
  if (known.expiresAt <= Date.now()) {
    const message = 'The security token included in the request is expired';
    throw new AwsRefusal('ExpiredTokenException', 403, message);
  }
  return known;
}

function checkTime(request: AwsRequest, authorization: Authorization, serverTime: number): void {
  const stamp = request.headers['x-amz-date'] ?? '';
  const signedAt = Date.parse(
    stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  if (!stamp.startsWith(authorization.date) || Number.isNaN(signedAt)) {
    throw refuseSignature('Date in Credential scope does not match x-amz-date.');
  }
  if (Math.abs(serverTime - signedAt) > FIVE_MINUTES) {
    const told = signedAt < serverTime ? 'Signature expired' : 'Signature not yet current';
    throw refuseSignature(`${told}: ${stamp} is not within five minutes of the server's time.`);
  }
}

function refuseSignature(message: string): AwsRefusal {
  return new AwsRefusal('InvalidSignatureException', 403, message);
}
