import { type AddressInfo, connect, createServer as createTcpServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createServer } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { makeCertificate } from '../../bench/cold/certificate.ts';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import { findFreePort } from '../support/find-free-port.ts';
import { findLeaks } from './find-leaks.ts';
import { CENTRAL, type Outcome, openWorld, type World, type WorldSettings } from './function-world.ts';
import { MARKED_GOOD, markedRoot } from './marked-contacts.ts';

const MEMBER = '100000000003';

const describeAccount = (id: string): DescribedAccount => ({
  id,
  name: 'Qzxvjkwqaccountname',
  contacts: MARKED_GOOD,
  rootEmail: markedRoot(id),
  parameters: { contacts: 'PRIMARY,SECURITY,BILLING,OPERATIONS,ROOT' },
});

let world: World | undefined;

afterEach(() => world?.close());

const passOn = (port: number, url: string): Server =>
  createTcpServer((near) => {
    const far = connect(Number(new URL(url).port), '127.0.0.1');
    near.pipe(far).pipe(near);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
  }).listen(port, '127.0.0.1');

const openIn = async (settings: Omit<WorldSettings, 'accounts'>): Promise<World> => {
  world = await openWorld({ accounts: [CENTRAL, MEMBER].map(describeAccount), ...settings });
  return world;
};

const runIn = async (account: string, settings: Omit<WorldSettings, 'accounts'>): Promise<Outcome> => {
  const opened = await openIn(settings);
  const outcome = await opened.invoke(account);
  expect([outcome.result, outcome.error, opened.written, opened.requests].flatMap(findLeaks)).toEqual([]);
  return outcome;
};

const expectThrown = ({ result, error, stored, logs }: Outcome, code: string, operation: string): void => {
  expect(result).toBeUndefined();
  expect(error).toMatchObject({ name: 'RuleError', code, cause: { operation } });
  expect(stored).toBeUndefined();
  expect(logs).toEqual([expect.objectContaining({ event: 'failed', code })]);
};

describe('a connection that is refused', () => {
  test.each([
    ['STS', 'AWS_ENDPOINT_URL_STS', 'sts:AssumeRole'],
    ['Organizations', 'AWS_ENDPOINT_URL_ORGANIZATIONS', 'organizations:DescribeAccount'],
    ['the Account Management API', 'AWS_ENDPOINT_URL_ACCOUNT', 'account:GetAlternateContact'],
    ['AWS Config', 'AWS_ENDPOINT_URL_CONFIG_SERVICE', 'config:PutEvaluations'],
  ])('by %s is unavailable after five tries', async (_name, variable, operation) => {
    // Port 1 is nobody's.
    const outcome = await runIn(MEMBER, { environment: { [variable]: 'http://127.0.0.1:1' } });
    expectThrown(outcome, 'unavailable', operation);
    expect(outcome.error?.cause).toMatchObject({ tries: 5 });
  });
});

describe('a service', () => {
  test('that is not there at first, and then is, is asked until it answers', async () => {
    const port = await findFreePort();
    const endpoint = { AWS_ENDPOINT_URL_ACCOUNT: `http://127.0.0.1:${port}` };
    const opened = await openIn({ environment: endpoint, backOff: 0.99 });
    const running = opened.invoke(MEMBER);
    // The first tries find nobody, and those after 50 and 150 milliseconds; the next wait 200 more.
    await wait(200);
    const server = passOn(port, opened.aws.url);
    const { result, stored } = await running;
    server.close();
    expect(result).toMatchObject({ compliance: 'COMPLIANT' });
    expect(stored).toMatchObject({ compliance: 'COMPLIANT' });
    const reads = opened.requests.filter((request) => request.includes('/getContactInformation'));
    expect(reads.length).toBeGreaterThan(1);
  });

  test('whose name is not known is unavailable', async () => {
    const outcome = await runIn(MEMBER, {
      environment: { AWS_ENDPOINT_URL_ACCOUNT: 'http://account.invalid' },
    });
    expectThrown(outcome, 'unavailable', 'account:GetAlternateContact');
    expect(outcome.error?.cause?.error).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });

  test('whose certificate is not trusted is unavailable, and told nothing', async () => {
    const { key, certificate } = await makeCertificate();
    let told = '';
    const server = createServer({ key, cert: certificate }, (socket) => {
      socket.on('data', (chunk) => (told += chunk)).on('error', () => undefined);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const outcome = await runIn(MEMBER, {
      environment: { AWS_ENDPOINT_URL_ACCOUNT: `https://localhost:${port}` },
    });
    server.close();
    expectThrown(outcome, 'unavailable', 'account:GetAlternateContact');
    expect(outcome.error?.cause?.error).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(told).toBe('');
  });
});

describe('the function’s own credentials', () => {
  const missing = {
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    AWS_SESSION_TOKEN: undefined,
    AWS_EC2_METADATA_DISABLED: 'true',
    HOME: '/nonexistent',
  };

  test.each([
    ['that expired', MEMBER, { credentialsLifetime: -1 }, 'sts:AssumeRole'],
    ['that expired', CENTRAL, { credentialsLifetime: -1 }, 'account:GetAlternateContact'],
    ['that are missing', MEMBER, { environment: missing }, 'sts:AssumeRole'],
    ['that are missing', CENTRAL, { environment: missing }, 'account:GetAlternateContact'],
  ] as const)('%s are access-denied (%s)', async (_name, account, settings, operation) => {
    expectThrown(await runIn(account, settings), 'access-denied', operation);
  });
});

describe('a clock', () => {
  test.each([
    ['an hour behind AWS’s', 3_600_000],
    ['an hour ahead of AWS’s', -3_600_000],
    ['a minute behind AWS’s', 60_000],
  ])('%s is set right by AWS’s answers, and the verdict is right', async (_name, skew) => {
    const { result, stored } = await runIn(MEMBER, { skew });
    expect(result).toMatchObject({ compliance: 'COMPLIANT' });
    expect(stored).toEqual({ compliance: 'COMPLIANT', annotation: '5 contacts, 9 checks passed' });
  });
});
