import type { ServerResponse } from 'node:http';
import { readRequest } from '../aws/request.ts';
import { startLoopbackServer } from '../loopback-server.ts';
import type { FunctionError, Invocation, Outcome } from './invocation.ts';

export interface RuntimeApi {
  /** What AWS_LAMBDA_RUNTIME_API holds. */
  readonly host: string;
  /** Hands it out at the function's next request for work. */
  offer(invocation: Invocation): void;
  close(): Promise<void>;
}

export interface RuntimeListener {
  /** The function has the event. */
  handedOut(invocation: Invocation): void;
  answered(requestId: string, outcome: Outcome): void;
  initFailed(error: FunctionError): void;
}

const INVOCATION = /^\/2018-06-01\/runtime\/invocation\/([^/]+)\/(response|error)$/;

/** Lambda's side of the Runtime API, for one process. */
export async function startRuntimeApi(listener: RuntimeListener): Promise<RuntimeApi> {
  let asking: ServerResponse | undefined;
  let offered: Invocation | undefined;

  function handOut(): void {
    if (asking === undefined || offered === undefined) {
      return;
    }
    listener.handedOut(offered);
    asking.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': offered.requestId,
      'lambda-runtime-deadline-ms': String(Date.now() + offered.timeoutMs),
      'lambda-runtime-invoked-function-arn': offered.functionArn,
    });
    asking.end(JSON.stringify(offered.event));
    asking = undefined;
    offered = undefined;
  }

  function accept(path: string, body: string): boolean {
    const [, requestId, kind] = INVOCATION.exec(path) ?? [];
    if (requestId !== undefined) {
      const outcome: Outcome =
        kind === 'response'
          ? { ok: true, payload: JSON.parse(body) }
          : { ok: false, error: JSON.parse(body) as FunctionError };
      listener.answered(requestId, outcome);
      return true;
    }
    if (path === '/2018-06-01/runtime/init/error') {
      listener.initFailed(JSON.parse(body) as FunctionError);
      return true;
    }
    return false;
  }

  const server = await startLoopbackServer((message, response) => {
    if (message.url === '/2018-06-01/runtime/invocation/next') {
      asking = response;
      handOut();
      return;
    }
    readRequest(message)
      .then(({ path, body }) => response.writeHead(accept(path, body) ? 202 : 404).end('{}'))
      .catch(() => response.writeHead(400).end());
  });
  return {
    host: `127.0.0.1:${server.port}`,
    offer(invocation) {
      offered = invocation;
      handOut();
    },
    close: server.close,
  };
}
