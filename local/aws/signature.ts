import { createHash, createHmac } from 'node:crypto';
import type { AwsRequest } from './request.ts';

/** What an Authorization header of Signature Version 4 says. */
export interface Authorization {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const SHAPE =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/([^/,]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

export function parseAuthorization(header: string): Authorization | undefined {
  const [, accessKeyId, date, region, service, signedHeaders, signature] = SHAPE.exec(header) ?? [];
  if (!(accessKeyId && date && region && service && signedHeaders && signature)) {
    return undefined;
  }
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}

/**
 * The signature that the request ought to have.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function computeSignature(request: AwsRequest, authorization: Authorization, secret: string): string {
  const { date, region, service, signedHeaders } = authorization;
  const [path = '/', query = ''] = request.path.split('?');
  const canonicalRequest = [
    request.method,
    path,
    query,
    ...signedHeaders.map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/\s+/g, ' ')}`),
    '',
    signedHeaders.join(';'),
    hash(request.body),
  ].join('\n');
  const stringToSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'] ?? '',
    `${date}/${region}/${service}/aws4_request`,
    hash(canonicalRequest),
  ].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(sign, `AWS4${secret}`);
  return sign(key, stringToSign).toString('hex');
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function sign(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}
