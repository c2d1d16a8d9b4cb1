import { AccountClient, GetAlternateContactCommand } from '@aws-sdk/client-account';
import { PutEvaluationsCommand } from '@aws-sdk/client-config-service';
import { expect, test } from 'vitest';
import type { Fault } from '../../local/aws/faults.ts';
import { configureClient } from '../../local/aws/start-local-aws.ts';
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

test('an answer that never comes is for the caller to give up, and recorded without a status', async () => {
  const aws = await openAws();
  aws.faults.add({ does: 'never-answer' });
  const abortSignal = AbortSignal.timeout(60);
  await expect(openAccount(aws).send(read('SECURITY'), { abortSignal })).rejects.toThrow();
  expect(aws.calls).toMatchObject([{ fault: 'never-answer' }]);
  expect(aws.calls[0]).not.toHaveProperty('status');
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
