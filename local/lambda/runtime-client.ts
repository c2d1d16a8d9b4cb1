import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { FunctionError } from './invocation.ts';

export interface NextInvocation {
  readonly requestId: string;
  readonly functionArn: string;
  readonly deadline: number;
  readonly event: unknown;
}

export interface RuntimeClient {
  next(): Promise<NextInvocation>;
  respond(requestId: string, payload: string): Promise<unknown>;
  fail(requestId: string, error: unknown): Promise<unknown>;
  failInit(error: unknown): Promise<unknown>;
}

/** The function's side of https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html */
export function createRuntimeClient(host: string): RuntimeClient {
  const base = `http://${host}/2018-06-01/runtime`;
  const agent = new Agent({ keepAlive: true });
  const post = (path: string, body: string) => send(agent, 'POST', base + path, body);
  return {
    async next() {
      const { headers, body } = await send(agent, 'GET', `${base}/invocation/next`);
      return {
        requestId: String(headers['lambda-runtime-aws-request-id']),
        functionArn: String(headers['lambda-runtime-invoked-function-arn']),
        deadline: Number(headers['lambda-runtime-deadline-ms']),
        event: JSON.parse(body),
      };
    },
    respond: (requestId, payload) => post(`/invocation/${requestId}/response`, payload),
    fail: (requestId, error) =>
      post(`/invocation/${requestId}/error`, JSON.stringify(describeFailure(error))),
    failInit: (error) => post('/init/error', JSON.stringify(describeFailure(error))),
  };
}

function describeFailure(error: unknown): FunctionError {
  if (!(error instanceof Error)) {
    return { errorType: typeof error, errorMessage: String(error), trace: [] };
  }
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] };
}

function send(
  agent: Agent,
  method: string,
  url: string,
  body = '',
): Promise<{ headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers: { 'content-length': Buffer.byteLength(body) } });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.end(body);
  });
}
