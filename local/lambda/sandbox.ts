import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FunctionError, Invocation, Outcome } from './invocation.ts';
import { collectLines } from './log-lines.ts';
import { markEnd } from './marker.ts';
import { startRuntimeApi } from './runtime-api.ts';

/** One process of a function: one invocation at a time, kept warm, gone for good when it ends. */
export interface Sandbox {
  invoke(invocation: Invocation): Promise<{ outcome: Outcome; logs: string[] }>;
  /** False once the process has ended. */
  isAlive(): boolean;
  close(): Promise<void>;
}

/**
 * A process may take so long to start before the time of its first invocation runs.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-ib
 */
const INIT_MS = 10_000;

const BOOTSTRAP = fileURLToPath(new URL('./bootstrap.ts', import.meta.url));

export async function startSandbox(environment: Readonly<Record<string, string>>): Promise<Sandbox> {
  let alive = true;
  let initError: FunctionError | undefined;
  let startTimer: (() => void) | undefined;
  let answer: ((requestId: string, outcome: Outcome) => void) | undefined;

  const api = await startRuntimeApi({
    handedOut: () => startTimer?.(),
    answered: (requestId, outcome) => answer?.(requestId, outcome),
    initFailed: (error) => {
      initError = error;
    },
  });
  const child = spawn(process.execPath, [BOOTSTRAP], {
    env: { ...environment, AWS_LAMBDA_RUNTIME_API: api.host },
    cwd: environment['LAMBDA_TASK_ROOT'],
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = collectLines([child.stdout, child.stderr]);
  // Closed, not only exited: by then every line that it wrote has come.
  const closed = new Promise<string>((resolve) => {
    child.on('error', () => resolve('could not be started'));
    child.on('close', (status, signal) =>
      resolve(signal === null ? `exit status ${status}` : `signal: ${signal}`),
    );
  }).finally(() => {
    alive = false;
    return api.close();
  });

  function runToEnd(invocation: Invocation): Promise<Outcome> {
    let answered: Outcome | undefined;
    let timedOut = false;
    const { timeoutMs } = invocation;
    const kill = () => {
      timedOut = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(kill, INIT_MS + timeoutMs);
    startTimer = () => {
      clearTimeout(timer);
      timer = setTimeout(kill, timeoutMs);
    };
    const finished = new Promise<Outcome>((resolve, reject) => {
      answer = (requestId, outcome) => {
        if (requestId === invocation.requestId && !timedOut) {
          answered = outcome;
          lines.waitFor(markEnd(requestId)).then(() => resolve(outcome), reject);
        }
      };
      closed.then((how) => {
        resolve(answered ?? { ok: false, error: describeEnd(invocation.requestId, how) });
      }, reject);
    });
    function describeEnd(requestId: string, how: string): FunctionError {
      if (timedOut) {
        return refuse(
          'Sandbox.Timedout',
          requestId,
          `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`,
        );
      }
      return initError ?? refuse('Runtime.ExitError', requestId, `Runtime exited with error: ${how}`);
    }
    api.offer(invocation);
    return finished.finally(() => clearTimeout(timer));
  }

  return {
    isAlive: () => alive,
    async invoke(invocation) {
      const outcome = await runToEnd(invocation);
      return { outcome, logs: lines.take() };
    },
    async close() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

function refuse(errorType: string, requestId: string, what: string): FunctionError {
  return { errorType, errorMessage: `RequestId: ${requestId} Error: ${what}` };
}
