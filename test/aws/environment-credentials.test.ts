import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultProvider } from '../../rule/aws/environment-credentials.ts';
import { toRuleError } from '../../rule/aws/errors.ts';

const VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

beforeEach(() => {
  for (const name of VARIABLES) {
    vi.stubEnv(name, undefined);
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the credentials of the bundle', () => {
  test('are those of Lambda’s environment', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
    vi.stubEnv('AWS_SESSION_TOKEN', 'token');
    expect(await defaultProvider()()).toEqual({
      accessKeyId: 'key',
      secretAccessKey: 'secret',
      sessionToken: 'token',
    });
  });

  test('may come without a session token', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
    expect(await defaultProvider()()).toEqual({ accessKeyId: 'key', secretAccessKey: 'secret' });
  });

  test.each([
    ['key', 'AWS_SECRET_ACCESS_KEY'],
    ['secret', 'AWS_ACCESS_KEY_ID'],
  ])('that lack the %s are an error that becomes access-denied', async (_name, other) => {
    vi.stubEnv(other, 'x');
    const error = await defaultProvider()().catch((thrown: unknown) => thrown);
    expect(toRuleError('account:GetAlternateContact', error).code).toBe('access-denied');
  });
});
