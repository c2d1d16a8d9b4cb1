import { expect, onTestFinished, test } from 'vitest';
import type { FunctionOptions } from '../../local/lambda/start-function.ts';
import { startFunction } from '../../local/lambda/start-function.ts';
import { ACCOUNT, BUNDLE, handlerFile, openAws } from './support.ts';

async function openFunction(options: Partial<FunctionOptions> = {}) {
  const aws = await openAws();
  const target = startFunction(aws, { account: ACCOUNT, bundle: handlerFile('probe.cjs'), ...options });
  onTestFinished(target.close);
  return { aws, ...target };
}

const readEntries = (logs: readonly string[]) =>
  logs.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));

test('what the handler returns is the answer', async () => {
  const { invoke } = await openFunction();
  const event = { do: 'echo', text: 'ä\u2028\ud83d\ude00' };
  expect(await invoke(event)).toMatchObject({ ok: true, payload: event, logs: [] });
  expect(await invoke({ do: 'nothing' })).toMatchObject({ ok: true, payload: null });
});

test('a handler can be a module', async () => {
  const { invoke } = await openFunction({ bundle: handlerFile('module.mjs') });
  expect(await invoke({})).toMatchObject({ payload: 'from a module' });
});

test("the context is Lambda's", async () => {
  const { invoke, arn } = await openFunction({ timeoutSeconds: 20 });
  const { requestId, ...result } = await invoke({ do: 'context' });
  expect(arn).toBe(`arn:aws:lambda:us-east-1:${ACCOUNT}:function:account-contacts`);
  expect(result).toMatchObject({
    payload: {
      awsRequestId: requestId,
      invokedFunctionArn: arn,
      functionName: 'account-contacts',
      functionVersion: '$LATEST',
      memoryLimitInMB: '256',
    },
  });
  const remaining = Reflect.get(Reflect.get(result, 'payload') as object, 'remaining');
  expect(remaining).toBeGreaterThan(10_000);
  expect(remaining).toBeLessThanOrEqual(20_000);
});

test("the environment is Lambda's and the function's, nothing of ours", async () => {
  const { invoke, aws } = await openFunction({ variables: { MEMBER_ROLE_NAME: 'reader' } });
  const result = await invoke({ do: 'environment' });
  const environment = Reflect.get(result, 'payload') as Record<string, string>;
  expect(Object.keys(environment).sort()).toEqual([
    'AWS_ACCESS_KEY_ID',
    'AWS_DEFAULT_REGION',
    'AWS_ENDPOINT_URL',
    'AWS_EXECUTION_ENV',
    'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
    'AWS_LAMBDA_FUNCTION_NAME',
    'AWS_LAMBDA_FUNCTION_VERSION',
    'AWS_LAMBDA_INITIALIZATION_TYPE',
    'AWS_LAMBDA_LOG_FORMAT',
    'AWS_LAMBDA_LOG_GROUP_NAME',
    'AWS_LAMBDA_LOG_STREAM_NAME',
    'AWS_LAMBDA_RUNTIME_API',
    'AWS_REGION',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'HOME',
    'LAMBDA_TASK_ROOT',
    'LANG',
    'MEMBER_ROLE_NAME',
    'PATH',
    'TZ',
    '_HANDLER',
  ]);
  expect(environment).toMatchObject({ AWS_ENDPOINT_URL: aws.url, _HANDLER: 'probe.handler' });
});

test('console writes JSON lines with level and request id', async () => {
  const { invoke } = await openFunction();
  const { logs, requestId } = await invoke({ do: 'log' });
  const timestamp = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(readEntries(logs)).toEqual([
    { timestamp, level: 'INFO', requestId, message: { findings: 2 } },
    { timestamp, level: 'WARN', requestId, message: 'two of three' },
    {
      timestamp,
      level: 'ERROR',
      requestId,
      message: expect.stringContaining('it broke Error: why'),
      errorType: 'Error',
      errorMessage: 'why',
      stackTrace: expect.any(Array),
    },
  ]);
  expect(logs).toContain('plain');
});

test('an error that is thrown is the answer, and logged with its own properties', async () => {
  const { invoke } = await openFunction();
  const result = await invoke({ do: 'throw' });
  expect(result).toMatchObject({
    ok: false,
    error: { errorType: 'RuleError', errorMessage: 'no answer', trace: expect.any(Array) },
  });
  const [entry] = readEntries(result.logs);
  expect(entry).toMatchObject({
    level: 'ERROR',
    message: { errorType: 'OddError', errorMessage: 'no answer', code: 'unavailable' },
  });
  expect(result.logs.join('\n')).not.toContain('hidden cause');
});

test('each invocation has its own lines', async () => {
  const { invoke } = await openFunction();
  const results = [await invoke({ do: 'log' }), await invoke({ do: 'echo' }), await invoke({ do: 'log' })];
  expect(results.map(({ logs }) => logs.length)).toEqual([4, 0, 4]);
});

test.each([
  ['a rejection with text', { do: 'throwText' }, 'string', 'just text'],
  ['a rejection that nobody awaits', { do: 'reject' }, 'Runtime.UnhandledPromiseRejection', 'nobody waits'],
  ['the end of the process', { do: 'exit' }, 'Runtime.ExitError', 'exit status 3'],
  ['a promise that nothing can resolve', { do: 'starve' }, 'Runtime.NodeJsExit', 'nothing left'],
])('%s is a function error', async (_, event, errorType, message) => {
  const { invoke } = await openFunction();
  const result = await invoke(event);
  expect(result).toMatchObject({
    ok: false,
    error: { errorType, errorMessage: expect.stringContaining(message) },
  });
  expect(await invoke({ do: 'echo' })).toMatchObject({ ok: true });
});

test.each([
  ['a file that throws', handlerFile('broken.cjs'), 'Error', 'broken at load'],
  ['a file without a handler', handlerFile('nameless.cjs'), 'Runtime.HandlerNotFound', 'nameless.handler'],
  ['no file', handlerFile('none.cjs'), 'Runtime.ImportModuleError', "'none'"],
])('%s fails the invocation', async (_, bundle, errorType, message) => {
  const { invoke } = await openFunction({ bundle });
  expect(await invoke({})).toMatchObject({
    ok: false,
    error: { errorType, errorMessage: expect.stringContaining(message) },
  });
});

test('a process that overruns its time is killed, and the next invocation gets a new one', async () => {
  const { invoke } = await openFunction({ timeoutSeconds: 1 });
  const first = await invoke({ do: 'count' });
  const slow = await invoke({ do: 'hang' });
  expect(slow).toMatchObject({
    ok: false,
    error: {
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringContaining('Task timed out after 1.00 seconds'),
    },
  });
  const next = await invoke({ do: 'count' });
  expect(next).toMatchObject({ payload: { invocations: 1 } });
  expect(next).not.toMatchObject({ payload: Reflect.get(first, 'payload') });
});

test("the time that a process takes to start is not its first invocation's", async () => {
  const { invoke } = await openFunction({ bundle: handlerFile('slow-start.cjs'), timeoutSeconds: 1 });
  expect(await invoke({})).toMatchObject({ ok: true, payload: 'started' });
});

test('a process stays warm and does one thing at a time', async () => {
  const { invoke } = await openFunction();
  const results = await Promise.all([1, 2, 3].map(() => invoke({ do: 'count' })));
  expect(results.map((result) => Reflect.get(result, 'payload').invocations)).toEqual([1, 2, 3]);
  expect(new Set(results.map((result) => Reflect.get(result, 'payload').pid)).size).toBe(1);
});

test('more concurrency is more processes', async () => {
  const { invoke } = await openFunction({ concurrency: 2 });
  const results = await Promise.all([1, 2].map(() => invoke({ do: 'count' })));
  expect(new Set(results.map((result) => Reflect.get(result, 'payload').pid)).size).toBe(2);
});

test('the built bundle runs with these variables alone', async () => {
  const { invoke } = await openFunction({ bundle: BUNDLE });
  expect(await invoke({})).toMatchObject({ ok: false, error: { errorType: 'RuleError' } });
});
