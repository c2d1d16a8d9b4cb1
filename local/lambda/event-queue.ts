import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { InvokeResult } from './invocation.ts';
import { describeFailedEvent, type FailedEvent } from './on-failure.ts';
import type { LocalFunction } from './start-function.ts';

const MINUTE = 60_000;

/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html */
const WAITS_BEFORE_RETRIES = [1 * MINUTE, 2 * MINUTE] as const;

export interface EventQueue {
  /**
   * Returns at once, as asynchronous invocation does, with the request's id. More than one copy: delivered at
   * least once.
   */
  send(event: unknown, copies?: number): string;
  /** Resolves when nothing runs; retries may still be waiting for their minute. */
  idle(): Promise<void>;
  /** Turns the clock to every retry until nothing is left. */
  drain(): Promise<void>;
  /** Events that wait for their next try. */
  waiting(): number;
  /** Every try, in the order in which they ended. */
  readonly tries: readonly InvokeResult[];
  /** What went to the on-failure destination. */
  readonly failed: readonly FailedEvent[];
}

/** Lambda's queue for asynchronous invocations of one function; `onEnd` is told what has come to its end. */
export function createEventQueue(
  target: LocalFunction,
  clock: Clock,
  onEnd?: (requestId: string) => void,
): EventQueue {
  const tries: InvokeResult[] = [];
  const failed: FailedEvent[] = [];
  const running = new Set<Promise<void>>();
  const retries = new Map<symbol, number>();

  function start(event: unknown, requestId: string, attempt: number): void {
    const run = attemptOnce(event, requestId, attempt).finally(() => running.delete(run));
    running.add(run);
  }

  async function attemptOnce(event: unknown, requestId: string, attempt: number): Promise<void> {
    const result = await target.invoke(event, requestId);
    tries.push(result);
    if (result.ok) {
      onEnd?.(requestId);
      return;
    }
    const wait = WAITS_BEFORE_RETRIES[attempt - 1];
    if (wait === undefined) {
      failed.push(describeFailedEvent(target.arn, event, result, attempt, clock.now()));
      onEnd?.(requestId);
      return;
    }
    const retry = Symbol(requestId);
    retries.set(retry, clock.now() + wait);
    void clock.sleep(wait).then(() => {
      retries.delete(retry);
      start(event, requestId, attempt + 1);
    });
  }

  async function idle(): Promise<void> {
    while (running.size > 0) {
      await Promise.all(running);
    }
  }

  return {
    tries,
    failed,
    idle,
    send(event, copies = 1) {
      const requestId = randomUUID();
      for (let copy = 0; copy < copies; copy += 1) {
        start(event, requestId, 1);
      }
      return requestId;
    },
    waiting: () => retries.size,
    async drain() {
      await idle();
      while (retries.size > 0) {
        clock.advance(Math.max(0, Math.min(...retries.values()) - clock.now()));
        // A sleeper that was woken starts its try in a later turn of the event loop.
        await new Promise(setImmediate);
        await idle();
      }
    },
  };
}
