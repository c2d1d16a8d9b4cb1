import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { AccountClient, GetAlternateContactCommand } from '@aws-sdk/client-account';
import { PutEvaluationsCommand } from '@aws-sdk/client-config-service';
import { expect, test, vi } from 'vitest';
import { createFaultTable, type Fault, type RandomFaults } from '../../local/aws/faults.ts';
import { configureClient, type LocalAws } from '../../local/aws/start-local-aws.ts';
import { ACCOUNT, OTHER, openAccount, openAws, openConfig, putRule } from './support.ts';

const read = (AlternateContactType: 'SECURITY' | 'BILLING') =>
  new GetAlternateContactCommand({ AlternateContactType });

const thrown: [string, Fault, object][] = [
  ['throttle', { does: 'throttle' }, { name: 'TooManyRequestsException' }],
  ['fail', { does: 'fail', status: 503 }, { $metadata: { httpStatusCode: 503 } }],
  ['refuse', { does: 'refuse', error: 'AccessDeniedException' }, { name: 'AccessDeniedException' }],
  ['reset before the answer', { does: 'reset', when: 'before-answer' }, { code: 'ECONNRESET' }],
  [
    'reset amid the answer',
    { does: 'reset', when: 'mid-answer' },
    { message: expect.stringMatching(/aborted|reset/) },
  ],
  ['cut-off', { does: 'cut-off' }, { name: 'SyntaxError' }],
  ['not JSON', { does: 'answer-with', body: 'nonsense' }, { name: 'SyntaxError' }],
  ['HTML', { does: 'answer-with', body: '<html></html>', type: 'text/html' }, { name: 'SyntaxError' }],
  [
    'an HTML 502',
    { does: 'answer-with', body: '<html></html>', status: 502 },
    { $metadata: { httpStatusCode: 502 } },
  ],
];

test.each(thrown)('%s fails the call', async (_, fault, error) => {
  const aws = await openAws();
  aws.faults.add({ on: 'GetAlternateContact', ...fault });
  await expect(openAccount(aws).send(read('SECURITY'))).rejects.toMatchObject(error);
  expect(aws.calls).toMatchObject([{ operation: 'GetAlternateContact', fault: fault.does }]);
});

test.each([
  ['an empty answer', ''],
  ['JSON of another shape', '{"Surprise":1}'],
])('%s has no contact', async (_, body) => {
  const aws = await openAws();
  aws.faults.add({ does: 'answer-with', body });
  expect((await openAccount(aws).send(read('SECURITY'))).AlternateContact).toBeUndefined();
});

/** Sends, and aborts once the fault has struck. */
async function giveUpWhenStruck(aws: LocalAws): Promise<unknown> {
  const abort = new AbortController();
  const sent = openAccount(aws).send(read('SECURITY'), { abortSignal: abort.signal });
  const given = expect(sent).rejects.toMatchObject({ name: 'AbortError' });
  await vi.waitFor(() => expect(aws.calls[0]).toHaveProperty('endedAt'), { timeout: 10_000 });
  // Long enough for an answer, if there were one.
  await wait(50);
  abort.abort();
  return given;
}

test('an answer that never comes is for the caller to give up, and recorded without a status', async () => {
  const aws = await openAws();
  aws.faults.add({ does: 'never-answer' });
  await giveUpWhenStruck(aws);
  expect(aws.calls).toMatchObject([{ fault: 'never-answer' }]);
  expect(aws.calls[0]).not.toHaveProperty('status');
});

test.each<Fault>([{ does: 'stall-body' }, { does: 'drip-body', everyMilliseconds: 5 }])(
  'a body that never ends ($does) is for the caller to give up, after the headers',
  async (fault) => {
    const aws = await openAws();
    aws.faults.add(fault);
    await giveUpWhenStruck(aws);
    expect(aws.calls).toMatchObject([{ fault: fault.does, status: 200 }]);
  },
);

test.each<[Fault, RegExp]>([
  [{ does: 'stall-body' }, /^\{"AlternateContact":/],
  [{ does: 'drip-body', everyMilliseconds: 5 }, /^ {3}$/],
])('what comes of the body with %o', async (fault, expected) => {
  const aws = await openAws();
  aws.faults.add(fault);
  const client = openAccount(aws);
  let text = '';
  client.middlewareStack.add(
    (next) => async (step) => {
      const { body } = (await next(step)).response as { body: Readable };
      for await (const chunk of body) {
        text += chunk;
        if (expected.test(text)) {
          break;
        }
      }
      throw new Error('enough');
    },
    { step: 'deserialize', priority: 'low' },
  );
  await expect(client.send(read('SECURITY'))).rejects.toThrow('enough');
  expect(text).toMatch(expected);
});

test('a late answer is a right one', async () => {
  const aws = await openAws();
  aws.faults.add({ does: 'answer-late', milliseconds: 80 });
  const startedAt = performance.now();
  const { AlternateContact } = await openAccount(aws).send(read('SECURITY'));
  expect(AlternateContact?.Name).toBe('security team');
  expect(performance.now() - startedAt).toBeGreaterThan(75);
});

test('a fault strikes as often as it says, and the SDK gets over it', async () => {
  const aws = await openAws();
  aws.faults.add({ on: 'GetAlternateContact', times: 1, does: 'fail', status: 500 });
  await new AccountClient(configureClient(aws, ACCOUNT)).send(read('SECURITY'));
  expect(aws.calls.map(({ status }) => status)).toEqual([500, 200]);
});

test('a fault strikes only where it is aimed', async () => {
  const aws = await openAws();
  aws.faults.add({ on: 'GetAlternateContact', account: ACCOUNT, contact: 'BILLING', does: 'throttle' });
  await openAccount(aws).send(read('SECURITY'));
  await openAccount(aws, OTHER).send(read('BILLING'));
  await expect(openAccount(aws).send(read('BILLING'))).rejects.toThrow('Rate exceeded');
  aws.faults.clear();
  await openAccount(aws).send(read('BILLING'));
});

test('failed evaluations come back with 200 and are not stored', async () => {
  const aws = await openAws();
  const rule = putRule(aws);
  aws.faults.add({ on: 'PutEvaluations', times: 1, does: 'fail-evaluations' });
  const command = new PutEvaluationsCommand({
    ResultToken: aws.config.mintToken(rule),
    Evaluations: [
      {
        ComplianceResourceType: 'AWS::::Account',
        ComplianceResourceId: ACCOUNT,
        ComplianceType: 'COMPLIANT',
        OrderingTimestamp: new Date(),
      },
    ],
  });
  const { FailedEvaluations } = await openConfig(aws).send(command);
  expect(FailedEvaluations).toMatchObject([{ ComplianceResourceId: ACCOUNT }]);
  expect(aws.config.findEvaluation(rule)).toBeUndefined();
  expect((await openConfig(aws).send(command)).FailedEvaluations).toEqual([]);
});

const ids = Array.from({ length: 600 }, (_, index) => String(100_000_000_000 + index));
const strikeAll = (order: readonly string[], random: Partial<RandomFaults> = {}) => {
  const faults = createFaultTable();
  faults.addRandom({ oneIn: 50, seed: 7, ...random });
  const calls = order.flatMap((account) =>
    ['AssumeRole', 'PutEvaluations', 'PutEvaluations'].map((operation) => ({ operation, account })),
  );
  const struck = calls.flatMap((call) => {
    const effect = faults.strike(call);
    return effect === undefined ? [] : [`${call.operation} ${call.account} ${JSON.stringify(effect)}`];
  });
  return { faults, struck };
};

test('of calls at random one in so many is struck, in every way, and counted', () => {
  const { faults, struck } = strikeAll(ids, { oneIn: 20 });
  expect(struck.length).toBeGreaterThan(45);
  expect(struck.length).toBeLessThan(180);
  expect([...faults.struck.keys()].sort()).toEqual(['fail', 'fail-evaluations', 'reset', 'throttle']);
  expect([...faults.struck.values()].reduce((sum, count) => sum + count, 0)).toBe(struck.length);
  expect(struck.filter((one) => one.startsWith('AssumeRole') && one.includes('evaluations'))).toEqual([]);
});

test('the same seed strikes the same calls in any order, another seed others', () => {
  const { struck } = strikeAll(ids);
  expect(strikeAll([...ids].reverse()).struck.sort()).toEqual([...struck].sort());
  expect(strikeAll(ids, { seed: 8 }).struck).not.toEqual(struck);
});

test('random faults keep to their aim and to the effects that they are given', () => {
  const { struck } = strikeAll(ids, { oneIn: 1, on: 'AssumeRole', effects: [{ does: 'never-answer' }] });
  expect(struck).toHaveLength(ids.length);
  expect(new Set(struck.map((one) => one.replace(/\d{12} /, '')))).toEqual(
    new Set(['AssumeRole {"does":"never-answer"}']),
  );
});

test('a call that chance strikes fails, and is recorded with it', async () => {
  const aws = await openAws();
  aws.faults.addRandom({ oneIn: 1, seed: 1, effects: [{ does: 'throttle' }] });
  await expect(openAccount(aws).send(read('SECURITY'))).rejects.toThrow('Rate exceeded');
  expect(aws.calls).toMatchObject([{ fault: 'throttle' }]);
  expect([...aws.faults.struck]).toEqual([['throttle', 1]]);
});
