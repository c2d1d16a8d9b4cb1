import { expect, onTestFinished, test } from 'vitest';
import { createEventQueue } from '../../local/lambda/event-queue.ts';
import { startFunction } from '../../local/lambda/start-function.ts';
import { ACCOUNT, handlerFile, openAws } from './support.ts';

async function openQueue() {
  const aws = await openAws();
  const target = startFunction(aws, { account: ACCOUNT, bundle: handlerFile('probe.cjs') });
  onTestFinished(target.close);
  return { clock: aws.clock, target, queue: createEventQueue(target, aws.clock) };
}

test('an event that succeeds is run once', async () => {
  const { queue } = await openQueue();
  queue.send({ do: 'echo' });
  await queue.drain();
  expect(queue.tries).toMatchObject([{ ok: true }]);
  expect(queue.failed).toEqual([]);
});

test('a function error is tried again after one minute and after two more', async () => {
  const { queue, clock } = await openQueue();
  queue.send({ do: 'throw' });
  await queue.idle();
  expect([queue.tries.length, queue.waiting()]).toEqual([1, 1]);
  clock.advance(40_000);
  await settle(queue);
  expect(queue.tries).toHaveLength(1);
  clock.advance(20_100);
  await settle(queue);
  expect(queue.tries).toHaveLength(2);
  clock.advance(100_000);
  await settle(queue);
  expect(queue.tries).toHaveLength(2);
  clock.advance(20_100);
  await settle(queue);
  expect([queue.tries.length, queue.waiting()]).toEqual([3, 0]);
});

const settle = async (queue: { idle(): Promise<void> }) => {
  await new Promise(setImmediate);
  await queue.idle();
};

test('what fails three times goes to the destination, with event and error', async () => {
  const { queue, target } = await openQueue();
  const event = { do: 'throw', resultToken: 'token' };
  queue.send(event);
  await queue.drain();
  expect(new Set(queue.tries.map(({ requestId }) => requestId)).size).toBe(1);
  expect(queue.failed).toEqual([
    {
      version: '1.0',
      timestamp: expect.stringMatching(/Z$/),
      requestContext: {
        requestId: queue.tries[0]?.requestId,
        functionArn: `${target.arn}:$LATEST`,
        condition: 'RetriesExhausted',
        approximateInvokeCount: 3,
      },
      requestPayload: event,
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: { errorType: 'RuleError', errorMessage: 'no answer', trace: expect.any(Array) },
    },
  ]);
});

test('a try that succeeds ends it', async () => {
  const { queue } = await openQueue();
  queue.send({ do: 'failTwice' });
  await queue.drain();
  expect(queue.tries.map(({ ok }) => ok)).toEqual([false, false, true]);
  expect(queue.failed).toEqual([]);
});

test('an event can come twice', async () => {
  const { queue } = await openQueue();
  queue.send({ do: 'count' }, 2);
  await queue.idle();
  expect(queue.tries).toHaveLength(2);
  expect(queue.tries[0]?.requestId).toBe(queue.tries[1]?.requestId);
});
