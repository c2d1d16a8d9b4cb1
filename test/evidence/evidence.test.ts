import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { inventOrganization } from '../../local/accounts/invent-organization.ts';
import { buildOrganization } from '../../local/accounts/organization.ts';
import type { Rule } from '../../local/aws/config/rules.ts';
import { type LocalAws, startLocalAws } from '../../local/aws/start-local-aws.ts';
import { installMembers } from '../../local/config-delivery/install-members.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/evidence.ts', import.meta.url));
const EVALUATED_AT = Date.UTC(2026, 10, 2, 4, 5, 6);

interface World {
  readonly aws: LocalAws;
  readonly folder: string;
  readonly central: string;
  readonly rules: readonly Rule[];
  run(...given: string[]): Promise<{ status: number; stdout: string; stderr: string }>;
}

/** An organization with its rules, an aggregator, and no function; every second account is COMPLIANT, the last has no result. */
async function openWorld(size: number, ruleNames: readonly string[] = ['account-contacts']): Promise<World> {
  const world = inventOrganization(size);
  const organization = buildOrganization(world);
  const aws = await startLocalAws({ accounts: world.accounts, ...(organization && { organization }) });
  const folder = await mkdtemp(join(tmpdir(), 'account-contacts-evidence-'));
  onTestFinished(async () => {
    await aws.close();
    await rm(folder, { recursive: true });
  });
  const central = organization?.delegatedAdministrators[0] ?? '';
  const rules = ruleNames.flatMap((ruleName) => {
    const setup = {
      functionAccount: central,
      functionArn: 'arn:none',
      functionRole: 'f',
      memberRoleName: 'm',
    };
    return [...installMembers(aws, { ...setup, ruleName }).values()];
  });
  aws.config.putAggregator({ account: central, region: 'us-east-1', name: 'account-contacts' });
  const last = world.accounts.at(-1)?.id;
  for (const [index, rule] of rules.filter(({ account }) => account !== last).entries()) {
    const compliance = index % 2 === 0 ? 'COMPLIANT' : 'NON_COMPLIANT';
    aws.config.storeEvaluation(
      { rule, invokedAt: EVALUATED_AT },
      { compliance, annotation: `it is ${compliance}`, orderingTimestamp: EVALUATED_AT / 1000 },
    );
  }
  const { accessKeyId, secretAccessKey, sessionToken } = aws.issueCredentials({
    account: central,
    role: 'auditor',
  });
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
  return {
    aws,
    folder,
    central,
    rules,
    run: (...given) =>
      new Promise((resolve) => {
        execFile(process.execPath, [SCRIPT, ...given], { cwd: folder, env }, (error, stdout, stderr) =>
          resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
        );
      }),
  };
}

const ASKED = ['--aggregator', 'account-contacts', '--rule', 'account-contacts'];

test('every account of the organization is a line of a dated file, those without a result too', async () => {
  const { folder, run } = await openWorld(45);
  const { status, stdout, stderr } = await run(...ASKED);
  expect([status, stderr]).toEqual([0, '']);
  const [file = ''] = await readdir(folder);
  expect(file).toMatch(/^account-contacts-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(join(folder, file), 'utf8');
  const [head, first, ...rest] = text.trimEnd().split('\n');
  expect(head).toBe('taken_at,account,name,state,region,rule,compliance,annotation,evaluated_at,recorded_at');
  expect(first).toMatch(
    /^\d{4}-[^,]+Z,200000000000,Workload 1,ACTIVE,us-east-1,account-contacts,COMPLIANT,it is COMPLIANT,2026-11-02T04:05:06\.000Z,\d{4}-[^,]+Z$/,
  );
  expect(rest).toHaveLength(44);
  expect(rest.at(-1)).toMatch(/,Workload 45,ACTIVE,,account-contacts,NO_RESULT,,,$/);
  expect(stdout).toBe(
    `${file}: 45 accounts, 22 COMPLIANT, 22 NON_COMPLIANT, 1 NO_RESULT\n${createHash('sha256').update(text).digest('hex')}  ${file}\n`,
  );
});

test('more accounts than a page of the aggregator come out, each once, through throttles', async () => {
  const { aws, folder, run } = await openWorld(1_050);
  aws.faults.add({ on: 'GetAggregateComplianceDetailsByConfigRule', times: 3, does: 'throttle' });
  aws.faults.add({ on: 'DescribeAggregateComplianceByConfigRules', times: 1, does: 'fail', status: 503 });
  expect(await run(...ASKED, '--output', 'all.json')).toMatchObject({ status: 0 });
  const { rows, totals, takenAt } = JSON.parse(await readFile(join(folder, 'all.json'), 'utf8'));
  expect(new Set(rows.map(({ account }: { account: string }) => account)).size).toBe(1_050);
  expect(totals).toEqual({ accounts: 1_050, COMPLIANT: 525, NON_COMPLIANT: 524, NO_RESULT: 1 });
  expect(takenAt).toMatch(/Z$/);
});

test("a conformance pack's rules are found by the beginning of their names, whatever AWS Config adds", async () => {
  const names = [
    'account-contacts-security-conformance-pack-a1b2c3d4e',
    'account-contacts-billing-conformance-pack-z9y8x7w6v',
  ];
  const { folder, run } = await openWorld(4, [...names, 'another-rule']);
  const { status, stdout } = await run(
    '--aggregator',
    'account-contacts',
    '--rule',
    'account-contacts-*',
    '--output',
    'pack.csv',
  );
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining('4 accounts, 3 COMPLIANT, 3 NON_COMPLIANT, 2 NO_RESULT'),
  ]);
  const text = await readFile(join(folder, 'pack.csv'), 'utf8');
  expect(text).not.toContain('another-rule');
  expect(text).toMatch(/,Workload 4,ACTIVE,,account-contacts-billing,NO_RESULT,/);
});

test('with --results-only the organization is not asked', async () => {
  const { aws, run } = await openWorld(4);
  const { stdout } = await run(...ASKED, '--results-only');
  expect(stdout).toContain('3 accounts, 2 COMPLIANT, 1 NON_COMPLIANT, 0 NO_RESULT');
  expect(aws.calls.map(({ operation }) => operation)).not.toContain('ListAccounts');
});

test("an account's name that a spreadsheet would run is written as text", async () => {
  const { aws, central, folder, run } = await openWorld(3);
  Object.assign(aws.accounts.get(central) ?? {}, { name: '=HYPERLINK("http://x")' });
  await run(...ASKED, '--output', 'a.csv');
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toContain(`"'=HYPERLINK`);
});

test.each<[string, (world: World) => void, readonly string[], string]>([
  [
    'no such aggregator',
    () => {},
    ['--aggregator', 'x', '--rule', 'account-contacts'],
    'NoSuchConfigurationAggregatorException',
  ],
  [
    'a permission that is missing',
    ({ aws }) => aws.faults.add({ on: 'ListAccounts', does: 'refuse', error: 'AccessDeniedException' }),
    ASKED,
    'AccessDeniedException',
  ],
  [
    'a failure in the middle',
    ({ aws, rules }) =>
      aws.faults.add({
        on: 'GetAggregateComplianceDetailsByConfigRule',
        account: rules[1]?.account ?? '',
        does: 'refuse',
        error: 'ValidationException',
      }),
    ASKED,
    'ValidationException',
  ],
])('%s: exit code 1, one sentence, and no file', async (_name, spoil, given, message) => {
  const world = await openWorld(3);
  spoil(world);
  const { status, stdout, stderr } = await world.run(...given);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Nothing was written\. [^\n]+\n$/);
  expect(stderr).toContain(message);
  expect(await readdir(world.folder)).toEqual([]);
});

test.each<[string, readonly string[], string]>([
  ['no rule', ['--aggregator', 'a'], '--aggregator and --rule each take a name'],
  ['a star in the middle', ['--aggregator', 'a', '--rule', 'a*b'], 'a star may be at the end'],
  ['an unknown option', [...ASKED, '--format', 'csv'], "Unknown option '--format'"],
  ['a file of another kind', [...ASKED, '--output', 'a.xlsx'], 'ends in .csv or .json'],
  ['a file that exists', [...ASKED, '--output', 'there.csv'], 'is not overwritten'],
  ['a folder that is not there', [...ASKED, '--output', 'none/a.csv'], 'none is no folder'],
])('%s: exit code 2, and AWS is not asked', async (_name, given, message) => {
  const { aws, folder, run } = await openWorld(3);
  await writeFile(join(folder, 'there.csv'), 'old');
  const { status, stderr } = await run(...given);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(aws.calls).toEqual([]);
  expect(await readFile(join(folder, 'there.csv'), 'utf8')).toBe('old');
});

test('--help tells the options and the permissions', async () => {
  const { run } = await openWorld(3);
  const { status, stdout } = await run('--help');
  expect(status).toBe(0);
  for (const word of ['--aggregator', '--rule', '--output', '--results-only', 'organizations:ListAccounts']) {
    expect(stdout).toContain(word);
  }
});
