import { AwsRefusal } from './refusal.ts';
import { writeXml } from './xml.ts';

interface Encoded {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How a service's requests are read and its answers written. */
export interface Protocol {
  readonly contentType: string;
  parse(body: string): unknown;
  encodeResult(operation: string, result: unknown, requestId: string): Encoded;
  encodeError(name: string, message: string, status: number, requestId: string): Encoded;
}

/** The error's name is in a header. https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html */
export const REST_JSON: Protocol = {
  contentType: 'application/json',
  parse: parseJson,
  encodeResult: (_, result) => ({ body: JSON.stringify(result) }),
  encodeError: (name, message) => ({
    headers: { 'x-amzn-errortype': name },
    body: JSON.stringify({ message }),
  }),
};

/** The operation is in X-Amz-Target, an error's name in the body. */
export const JSON_1_1: Protocol = {
  contentType: 'application/x-amz-json-1.1',
  parse: parseJson,
  encodeResult: (_, result) => ({ body: JSON.stringify(result) }),
  encodeError: (name, message) => ({ body: JSON.stringify({ __type: name, message }) }),
};

/** A form comes in, XML goes out. https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
export function createQueryProtocol(version: string, namespace: string): Protocol {
  return {
    contentType: 'text/xml',
    parse(body) {
      const { Action, Version, ...members } = Object.fromEntries(new URLSearchParams(body));
      if (Version !== version) {
        throw new AwsRefusal('UnknownOperationException', 400, `No operation ${Action} in that version.`);
      }
      return members;
    },
    encodeResult: (operation, result, requestId) => ({
      body: writeXml(
        `${operation}Response`,
        { [`${operation}Result`]: result, ResponseMetadata: { RequestId: requestId } },
        namespace,
      ),
    }),
    encodeError: (name, message, status, requestId) => ({
      body: writeXml(
        'ErrorResponse',
        {
          Error: { Type: status < 500 ? 'Sender' : 'Receiver', Code: name, Message: message },
          RequestId: requestId,
        },
        namespace,
      ),
    }),
  };
}

/** An empty body is an empty structure. */
function parseJson(body: string): unknown {
  if (body === '') {
    return {};
  }
  try {
    return JSON.parse(body);
  } catch {
    throw new AwsRefusal('SerializationException', 400, 'The request is not JSON.');
  }
}
