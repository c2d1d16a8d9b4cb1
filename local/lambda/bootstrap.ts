/**
 * What Lambda's managed runtime is to a function, run in the function's own process: fetches invocations from
 * the Runtime API, calls the handler, and answers with its result or its error.
 */
import { patchConsole } from './console-format.ts';
import { type Handler, loadHandler, nameError } from './load-handler.ts';
import { markEnd } from './marker.ts';
import { createRuntimeClient, type NextInvocation } from './runtime-client.ts';

const client = createRuntimeClient(process.env['AWS_LAMBDA_RUNTIME_API'] ?? '');
let current: string | undefined;

patchConsole(console, () => current);
process.on('uncaughtException', (error) => end(error, 129));
process.on('unhandledRejection', (reason) =>
  end(nameError('Runtime.UnhandledPromiseRejection', String(reason)), 128),
);
// The handler waits for something that can no longer happen.
process.on('beforeExit', () => end(nameError('Runtime.NodeJsExit', 'Node.js has nothing left to do'), 0));

await serveInvocations(await loadOrEnd());

async function loadOrEnd(): Promise<Handler> {
  try {
    return await loadHandler(process.env['LAMBDA_TASK_ROOT'] ?? '', process.env['_HANDLER'] ?? '');
  } catch (error) {
    await end(error, 1);
    throw error;
  }
}

async function serveInvocations(handler: Handler): Promise<never> {
  for (;;) {
    const invocation = await client.next().catch(() => process.exit(0));
    current = invocation.requestId;
    await serve(handler, invocation);
  }
}

async function serve(handler: Handler, invocation: NextInvocation): Promise<void> {
  const { requestId } = invocation;
  let payload: string;
  try {
    const result = await handler(invocation.event, createContext(invocation));
    payload = JSON.stringify(result) ?? 'null';
  } catch (error) {
    console.error(error instanceof Error ? error : new Error(String(error)));
    await markStreams(requestId);
    await client.fail(requestId, error);
    return;
  }
  await markStreams(requestId);
  await client.respond(requestId, payload);
}

function createContext({ requestId, functionArn, deadline }: NextInvocation): object {
  return {
    functionName: process.env['AWS_LAMBDA_FUNCTION_NAME'],
    functionVersion: process.env['AWS_LAMBDA_FUNCTION_VERSION'],
    memoryLimitInMB: process.env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'],
    logGroupName: process.env['AWS_LAMBDA_LOG_GROUP_NAME'],
    logStreamName: process.env['AWS_LAMBDA_LOG_STREAM_NAME'],
    invokedFunctionArn: functionArn,
    awsRequestId: requestId,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
}

async function markStreams(requestId: string): Promise<void> {
  const mark = `${markEnd(requestId)}\n`;
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write(mark, resolve))),
  );
}

/** Reports what went wrong outside of the handler's promise; Lambda ends such a process. */
async function end(error: unknown, status: number): Promise<void> {
  console.error(error);
  await (current === undefined ? client.failInit(error) : client.fail(current, error)).catch(() => undefined);
  process.exit(status);
}
