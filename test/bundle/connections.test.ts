import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Certificate, makeCertificate } from '../../bench/cold/certificate.ts';
import { type FarEndpoint, openFarEndpoint } from '../../bench/cold/far-endpoint.ts';
import { runCold } from '../../bench/cold/run-cold.ts';
import { type ColdWorld, openColdWorld, type Run } from '../../bench/cold/world.ts';

/** The shipped bundle in a process of its own, over the TLS that Lambda has. */
const shipped = {
  name: 'shipped',
  command: process.execPath,
  arguments: [resolve('bench/cold/run-once.cjs'), resolve('dist/index.cjs')],
};

let world: ColdWorld;
let certificate: Certificate;

beforeAll(async () => {
  [world, certificate] = await Promise.all([openColdWorld(), makeCertificate()]);
});

afterAll(async () => world.close());

interface Endpoints {
  readonly account: FarEndpoint;
  readonly config: FarEndpoint;
  readonly sts: FarEndpoint;
}

/** @param stsAnswer milliseconds until AssumeRole is answered */
const runOnce = async (run: Run, stsAnswer: number, look: (endpoints: Endpoints) => void): Promise<void> => {
  const open = (answer: number) => openFarEndpoint(world.url, certificate, { answer, roundTrip: 0 });
  const endpoints = { account: await open(0), config: await open(0), sts: await open(stsAnswer) };
  const { event, context } = world.mintEvent(run);
  const looking = setInterval(() => look(endpoints), 5);
  try {
    await runCold(shipped, event, context, {
      ...world.environment(run),
      NODE_EXTRA_CA_CERTS: certificate.file,
      AWS_ENDPOINT_URL_ACCOUNT: endpoints.account.url,
      AWS_ENDPOINT_URL_CONFIG_SERVICE: endpoints.config.url,
      AWS_ENDPOINT_URL_STS: endpoints.sts.url,
    });
    look(endpoints);
  } finally {
    clearInterval(looking);
    for (const endpoint of Object.values(endpoints)) {
      endpoint.close();
    }
  }
};

test.each<[Run, object]>([
  ['own account', { account: [4, 4], config: [1, 1], sts: [0, 0] }],
  ['member', { account: [4, 4], config: [1, 1], sts: [1, 1] }],
])('a cold run for the %s opens one connection for each request and none besides', async (run, expected) => {
  let counts = {};
  await runOnce(run, 0, ({ account, config, sts }) => {
    counts = {
      account: [account.connections, account.requests],
      config: [config.connections, config.requests],
      sts: [sts.connections, sts.requests],
    };
  });
  expect(counts).toEqual(expected);
});

test('the connections of the reads and of the report are opened while the role is being taken', async () => {
  const seen = new Set<string>();
  await runOnce('member', 300, ({ account, config, sts }) => {
    if (sts.requests === 1 && account.requests === 0) {
      seen.add(`${account.connections} to Account, ${config.connections} to Config`);
    }
  });
  expect([...seen]).toEqual(['4 to Account, 1 to Config']);
});

test('TLS that is set up wrongly does not keep the function from loading', async () => {
  const loading = promisify(execFile)(
    process.execPath,
    [
      '--tls-cipher-list=nonsense',
      '-p',
      `typeof require(${JSON.stringify(resolve('dist/index.cjs'))}).handler`,
    ],
    { env: { AWS_REGION: 'eu-central-1', AWS_ENDPOINT_URL: 'https://localhost:1' }, timeout: 10_000 },
  );
  expect((await loading).stdout).toBe('function\n');
});

test('connections that nobody takes up keep no process alive', async () => {
  const endpoint = await openFarEndpoint(world.url, certificate, { answer: 0, roundTrip: 0 });
  const { stderr } = await promisify(execFile)(process.execPath, [resolve('dist/index.cjs')], {
    env: {
      NODE_EXTRA_CA_CERTS: certificate.file,
      AWS_REGION: 'eu-central-1',
      AWS_ENDPOINT_URL: endpoint.url,
    },
    timeout: 10_000,
  });
  endpoint.close();
  expect(stderr).toBe('');
  expect(endpoint.connections).toBe(5);
});
