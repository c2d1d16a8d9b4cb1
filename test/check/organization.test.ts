import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseArguments } from '../../check/arguments.ts';
import type { FindQuota } from '../../check/aws/quotas.ts';
import { runCheck } from '../../check/run-check.ts';
import { inventOrganization } from '../../local/accounts/invent-organization.ts';
import { startLocalAws } from '../../local/aws/start-local-aws.ts';
import { makeFolder } from './make-folder.ts';
import {
  account,
  CENTRAL,
  callsOf,
  flawed,
  MANAGEMENT,
  MEMBER,
  openWorld,
  runCheckCommand,
  signIn,
} from './support.ts';

const DENIED = { does: 'refuse', error: 'AccessDeniedException', status: 403 } as const;

interface Row {
  readonly id: string;
  readonly compliance: string;
  readonly reason: string;
  readonly state: string;
}
interface JsonReport {
  readonly accounts: readonly Row[];
  readonly unread: readonly Row[];
  readonly skipped: readonly Row[];
  readonly totals: { readonly compliance: Readonly<Record<string, number>>; readonly unread: number };
}
const parse = (text: string): JsonReport => JSON.parse(text);
const idsOf = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id);

test('300 accounts, with throttling, denied and suspended ones, within a quota that is ten times AWS’s', async () => {
  const { accounts, organization } = inventOrganization(300);
  const [management, , , , , deniedOne, deniedOther] = accounts.map(({ id }) => id);
  const aws = await startLocalAws({
    accounts,
    organization: {
      id: 'o-kestrel001',
      management: organization?.managementAccount ?? '',
      delegatedAdministrators: [],
    },
    quotas: {
      GetAlternateContact: { rate: 100, burst: 15 },
      GetContactInformation: { rate: 100, burst: 15 },
    },
  });
  aws.faults.add({ on: 'GetAlternateContact', account: deniedOne ?? '', ...DENIED });
  aws.faults.add({ on: 'GetContactInformation', account: deniedOther ?? '', ...DENIED });
  aws.faults.add({ on: 'GetAlternateContact', contact: 'BILLING', times: 5, does: 'throttle' });
  for (const [name, value] of Object.entries(signIn(aws, management))) {
    vi.stubEnv(name, value);
  }
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const output = join(await makeFolder(), 'report.json');
  const options = parseArguments(['--organization', '--output', output]);
  const quotas: FindQuota = (operation) =>
    operation.startsWith('Get') ? { rate: 98, burst: 14 } : { rate: 50, burst: 50 };
  const start = performance.now();
  try {
    const state = { judged: 0, total: undefined, endProgress: () => undefined };
    expect(options && (await runCheck(options, state, quotas))).toBe(3);
    expect(state).toMatchObject({ judged: 297, total: 299 });
  } finally {
    told.mockRestore();
    vi.unstubAllEnvs();
    await aws.close();
  }
  const seconds = (performance.now() - start) / 1000;
  const report = parse(await readFile(output, 'utf8'));
  expect(idsOf(report.unread)).toEqual([deniedOne, deniedOther]);
  expect(report.skipped).toEqual([{ id: accounts[150]?.id, name: 'Workload 151', state: 'SUSPENDED' }]);
  expect(report.totals.compliance).toMatchObject({ COMPLIANT: 165, NON_COMPLIANT: 132 });
  // Every try of every call: 299 accounts, the management account without its id; five throttles, tried again.
  const alternates = callsOf(aws, 'GetAlternateContact');
  expect(callsOf(aws, 'GetContactInformation')).toHaveLength(299);
  expect(alternates.length - alternates.filter(({ status }) => status === 429).length).toBe(3 * 299);
  // A busy machine sends what waited in bursts; AWS then throttles a few, and they are tried again.
  const throttled = alternates.filter(({ fault, status }) => status === 429 && fault === undefined);
  expect(throttled.length).toBeLessThan(alternates.length / 10);
  // (897 - 15) / 100 is what the quota allows, and nothing can be faster.
  expect(seconds).toBeGreaterThan(8);
}, 60_000);

test('the management account reads itself without its id, and members by theirs', async () => {
  const aws = await openWorld();
  const { status, stdout } = await runCheckCommand(['--organization', '--format', 'json'], signIn(aws));
  expect(status).toBe(1);
  expect(idsOf(parse(stdout).accounts)).toEqual([MEMBER, MANAGEMENT, CENTRAL]);
  const named = callsOf(aws, 'GetContactInformation').map(({ input }) => JSON.stringify(input));
  expect(named.sort()).toEqual([`{"AccountId":"${CENTRAL}"}`, `{"AccountId":"${MEMBER}"}`, '{}']);
});

test('a delegated administrator reads every member, and says where the management account can be read', async () => {
  const aws = await openWorld();
  const given = ['--organization', '--format', 'json'];
  const { status, stdout, stderr } = await runCheckCommand(given, signIn(aws, CENTRAL));
  expect(status).toBe(3);
  expect(idsOf(parse(stdout).unread)).toEqual([MANAGEMENT]);
  expect(stderr).toContain('The management account can be read only with its own credentials');
  expect(aws.calls.some(({ account: about }) => about === MANAGEMENT)).toBe(false);
  const without = await runCheckCommand([...given, '--exclude', MANAGEMENT], signIn(aws, CENTRAL));
  expect(without.status).toBe(1);
});

test('root emails come with the list of accounts', async () => {
  const aws = await openWorld([
    account(MANAGEMENT),
    account(MEMBER, { rootEmail: 'jane.quagmire@corp.example' }),
  ]);
  const given = ['--organization', '--contacts', 'ROOT', '--format', 'json'];
  const { status, stdout } = await runCheckCommand(given, signIn(aws));
  expect(status).toBe(1);
  expect(JSON.parse(stdout).accounts[0].findings).toEqual([
    { contact: 'ROOT', field: 'email', check: 'email-placeholder', value: 'j***@c***' },
  ]);
  expect(aws.calls.map(({ operation }) => operation)).toEqual(['GetCallerIdentity', 'ListAccounts']);
});

test('accounts that are not active are skipped, whatever word AWS has for it', async () => {
  for (const answers of ['State', 'Status'] as const) {
    const aws = await openWorld(
      [
        account(MANAGEMENT),
        flawed(MEMBER, { state: 'CLOSED' }),
        account(CENTRAL, { state: 'PENDING_CLOSURE' }),
      ],
      { organization: { id: 'o-kestrel001', management: MANAGEMENT, delegatedAdministrators: [], answers } },
    );
    const { status, stdout } = await runCheckCommand(['--organization', '--format', 'json'], signIn(aws));
    expect(status).toBe(0);
    expect(idsOf(parse(stdout).skipped)).toEqual([MEMBER, CENTRAL]);
  }
});

test('named accounts are read, with their names where the organization tells them', async () => {
  const aws = await openWorld();
  const given = ['--accounts', `${MEMBER},${MANAGEMENT}`, '--format', 'csv'];
  const { status, stdout } = await runCheckCommand(given, signIn(aws));
  expect(status).toBe(1);
  expect(stdout).toContain(`${MEMBER},Account 03,NON_COMPLIANT,SECURITY,email,email-individual`);
  expect(stdout).toContain(`${MANAGEMENT},Account 01,COMPLIANT`);
});

test('an account that is not of the organization is not read, and the others are', async () => {
  const aws = await openWorld();
  const given = ['--accounts', `${MEMBER},900000000009`, '--format', 'json'];
  const { status, stdout, stderr } = await runCheckCommand(given, signIn(aws));
  expect(status).toBe(3);
  expect(idsOf(parse(stdout).accounts)).toEqual([MEMBER]);
  expect(stderr).toContain('900000000009: account:Get');
});

test('an exclusion that takes nothing out is told', async () => {
  const aws = await openWorld();
  const given = ['--organization', '--exclude', `${MEMBER},900000000009`];
  const { status, stderr } = await runCheckCommand(given, signIn(aws));
  expect(status).toBe(0);
  expect(stderr).toBe('--exclude names what is not there: 900000000009.\n');
});

test('by a role of each account, each account has quotas of its own, and no id is passed', async () => {
  const aws = await openWorld();
  for (const id of [CENTRAL, MEMBER]) {
    aws.roles.put({
      account: id,
      name: 'ContactsReader',
      trusts: `arn:aws:iam::${MANAGEMENT}:role/operator`,
      allows: ['account:GetAlternateContact', ...(id === MEMBER ? ['account:GetContactInformation'] : [])],
    });
  }
  const given = ['--organization', '--role', 'ContactsReader', '--format', 'json'];
  const { status, stdout, stderr } = await runCheckCommand(given, signIn(aws));
  expect(status).toBe(3);
  expect(idsOf(parse(stdout).accounts)).toEqual([MEMBER, MANAGEMENT]);
  expect(stderr).toContain('role ContactsReader must be allowed account:GetContactInformation');
  const reads = aws.calls.filter(({ operation }) => operation.startsWith('Get'));
  expect(new Set(reads.map(({ principal }) => principal?.account))).toEqual(
    new Set([MANAGEMENT, CENTRAL, MEMBER]),
  );
  expect(reads.some(({ input }) => JSON.stringify(input).includes('AccountId'))).toBe(false);
});

test('a role that is not there is told for each account', async () => {
  const aws = await openWorld();
  const given = ['--organization', '--role', 'Nobody', '--format', 'json'];
  const { status, stderr } = await runCheckCommand(given, signIn(aws));
  expect(status).toBe(3);
  expect(stderr).toContain(
    `${CENTRAL}, ${MEMBER}: sts:AssumeRole failed (AccessDenied, HTTP 403, tries 1): there is no role Nobody in the account`,
  );
});

test('in China the quota is lower, and the role’s ARN is of that partition', async () => {
  const region = 'cn-north-1';
  const aws = await openWorld([account(MANAGEMENT, { region }), account(MEMBER, { region })]);
  const role = `arn:aws-cn:iam::${MANAGEMENT}:role/operator`;
  aws.roles.put({
    account: MEMBER,
    name: 'Reader',
    trusts: role,
    allows: ['account:GetAlternateContact', 'account:GetContactInformation'],
  });
  const env = { ...signIn(aws), AWS_REGION: region };
  const { status } = await runCheckCommand(['--organization', '--role', 'Reader'], env);
  expect(status).toBe(0);
});
