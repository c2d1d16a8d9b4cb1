import { AccountClient, GetAlternateContactCommand } from '@aws-sdk/client-account';
import { expect, test } from 'vitest';
import { configureClient, type LocalAws } from '../../local/aws/start-local-aws.ts';
import { ACCOUNT, openAccount, openAws } from './support.ts';

const read = new GetAlternateContactCommand({ AlternateContactType: 'SECURITY' });

const withCredentials = (aws: LocalAws, changes: Record<string, string>) => {
  const settings = configureClient(aws, ACCOUNT);
  return new AccountClient({
    ...settings,
    credentials: { ...settings.credentials, ...changes },
    maxAttempts: 1,
  });
};

test.each([
  ['an unknown access key', { accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }, 'UnrecognizedClientException'],
  ['a wrong secret', { secretAccessKey: 'guessed' }, 'InvalidSignatureException'],
  ["another's session token", { sessionToken: 'guessed' }, 'UnrecognizedClientException'],
])('%s is refused with 403', async (_, changes, name) => {
  const aws = await openAws();
  const sent = withCredentials(aws, changes).send(read);
  await expect(sent).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 403 } });
  expect(aws.calls).toMatchObject([{ error: name, status: 403 }]);
});

test('expired credentials are ExpiredTokenException', async () => {
  const aws = await openAws();
  const expired = aws.issueCredentials({ account: ACCOUNT, role: 'late' }, -1);
  await expect(withCredentials(aws, { ...expired }).send(read)).rejects.toMatchObject({
    name: 'ExpiredTokenException',
  });
});

test('an unsigned request is MissingAuthenticationTokenException', async () => {
  const aws = await openAws();
  const response = await fetch(`${aws.url}/getAlternateContact`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(403);
  expect(response.headers.get('x-amzn-errortype')).toBe('MissingAuthenticationTokenException');
});

test('a signature for another service is refused', async () => {
  const aws = await openAws();
  const client = openAccount(aws);
  client.middlewareStack.add(
    (next) => (step) => {
      const request = step.request as { path: string; headers: Record<string, string> };
      request.headers['x-amz-target'] = 'StarlingDoveService.PutEvaluations';
      return next(step);
    },
    { step: 'build' },
  );
  await expect(client.send(read)).rejects.toThrow("correct service: 'config'");
});

test('a request for no service is refused and recorded', async () => {
  const aws = await openAws();
  const response = await fetch(`${aws.url}/2015-03-31/functions`);
  expect(response.status).toBe(404);
  expect(aws.calls).toMatchObject([{ operation: 'unknown', error: 'UnknownOperationException' }]);
});

test.each([
  ['ahead', 20 * 60_000],
  ['behind', -20 * 60_000],
])(
  'a server whose clock is %s refuses the signature, and the SDK learns the time from it',
  async (_, skew) => {
    const aws = await openAws({ skew });
    await expect(openAccount(aws).send(read)).rejects.toMatchObject({ name: 'InvalidSignatureException' });
    await new AccountClient({ ...configureClient(aws, ACCOUNT), maxAttempts: 2 }).send(read);
    expect(aws.calls.map(({ status }) => status)).toEqual([403, 403, 200]);
  },
);

test('a call says who made it and in which order', async () => {
  const aws = await openAws();
  await openAccount(aws).send(read);
  expect(aws.calls).toEqual([
    {
      order: 1,
      operation: 'GetAlternateContact',
      contact: 'SECURITY',
      account: ACCOUNT,
      principal: { account: ACCOUNT, role: 'operator' },
      region: 'us-east-1',
      input: { AlternateContactType: 'SECURITY' },
      status: 200,
      startedAt: expect.any(Number),
      endedAt: expect.any(Number),
    },
  ]);
});
