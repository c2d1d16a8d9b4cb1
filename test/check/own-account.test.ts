import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';
import {
  account,
  callsOf,
  flawed,
  MANAGEMENT,
  MARKER,
  MEMBER,
  openWorld,
  runCheckCommand,
  signIn,
} from './support.ts';

test('a compliant account ends with 0, and four requests for contacts that name no account', async () => {
  const aws = await openWorld();
  const { status, stdout, stderr } = await runCheckCommand([], signIn(aws));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`${MANAGEMENT} │ COMPLIANT  │ 4 contacts, 9 checks passed`);
  expect(stdout).toContain('1 account: 1 compliant, 0 non-compliant, 0 not read');
  expect(aws.calls.map(({ operation }) => operation).sort()).toEqual([
    'GetAlternateContact',
    'GetAlternateContact',
    'GetAlternateContact',
    'GetCallerIdentity',
    'GetContactInformation',
  ]);
  expect(aws.calls.some(({ input }) => JSON.stringify(input).includes('AccountId'))).toBe(false);
});

test('a member with findings ends with 1, and its values are masked', async () => {
  const aws = await openWorld();
  const { status, stdout } = await runCheckCommand([], signIn(aws, MEMBER));
  expect(status).toBe(1);
  expect(stdout).toContain('SECURITY email-individual (j***@q***)');
  expect(stdout).toContain('SECURITY phone-invalid (***55)');
  expect(stdout).not.toContain(MARKER);
});

test.each(['table', 'json', 'csv', 'html', 'markdown'])(
  'as %s, values come out by --show-values alone',
  async (format) => {
    const aws = await openWorld();
    const masked = await runCheckCommand(['--format', format], signIn(aws, MEMBER));
    const shown = await runCheckCommand(['--format', format, '--show-values'], signIn(aws, MEMBER));
    expect([masked.status, shown.status]).toEqual([1, 1]);
    expect(masked.stdout + masked.stderr).not.toMatch(new RegExp(`${MARKER}|5555|Jane`, 'i'));
    expect(shown.stdout).toContain(`jane.${MARKER}@${MARKER}.io`);
  },
);

test('nothing is put to AWS, and nothing written but the report', async () => {
  const aws = await openWorld();
  await runCheckCommand(['--organization'], signIn(aws));
  expect(aws.calls.filter(({ operation }) => !/^(?:Get|List|Describe)/.test(operation))).toEqual([]);
});

test('parameters of the file and of the command line are the rule’s, and are printed to deploy with', async () => {
  const aws = await openWorld();
  const file = join(await makeFolder(), 'parameters.json');
  await writeFile(
    file,
    JSON.stringify({ contacts: 'BILLING', disableChecks: ' ', approvedEmailDomains: 'a.io' }),
  );
  const given = [
    '--parameters',
    file,
    '--parameter',
    'approvedEmailDomains=corp.example',
    '--format',
    'json',
  ];
  const { status, stdout } = await runCheckCommand(given, signIn(aws));
  const report = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(report.inputParameters).toEqual({
    json: '{"contacts":"BILLING","approvedEmailDomains":"corp.example"}',
    length: 60,
    limit: 1024,
  });
  expect(report.accounts[0].findings).toEqual([
    { contact: 'BILLING', field: 'email', check: 'email-domain-not-approved', value: 'a***@k***' },
  ]);
});

test('parameters that are too long to deploy with are told', async () => {
  const aws = await openWorld();
  const long = Array.from({ length: 60 }, (_, index) => `team${index}@corp.example`).join(',');
  const { stdout } = await runCheckCommand(['--parameter', `approvedEmails=${long}`], signIn(aws));
  expect(stdout).toMatch(
    /InputParameters \(1,\d\d\d of AWS Config's 1,024 characters: too long to deploy with\)/,
  );
});

test('every check disabled: not applicable, and no request for a contact', async () => {
  const aws = await openWorld();
  const all =
    'contact-missing,field-blank,email-malformed,email-placeholder,email-personal-provider,email-individual,phone-invalid,phone-placeholder,name-placeholder';
  const { status, stdout } = await runCheckCommand(['--parameter', `disableChecks=${all}`], signIn(aws));
  expect(status).toBe(0);
  expect(stdout).toContain('NOT_APPLICABLE');
  expect(aws.calls).toHaveLength(1);
});

test('the root email of the own account needs the organization’s word', async () => {
  const aws = await openWorld();
  const given = ['--contacts', 'ROOT', '--format', 'json'];
  const allowed = await runCheckCommand(given, signIn(aws));
  expect(JSON.parse(allowed.stdout).accounts[0].contacts).toHaveLength(1);
  const refused = await runCheckCommand(given, signIn(aws, MEMBER));
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('No account could be read');
  expect(refused.stderr).toContain('organizations:DescribeAccount');
});

test('a report goes into a file whole, for its owner alone, over the one of yesterday', async () => {
  const aws = await openWorld([account(MANAGEMENT), flawed(MEMBER)]);
  const file = join(await makeFolder(), 'report.csv');
  await writeFile(file, 'yesterday', { mode: 0o644 });
  const { status, stdout, stderr } = await runCheckCommand(['--output', file], signIn(aws, MEMBER));
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(
    `1 account: 0 compliant, 1 non-compliant, 0 not read; 2 findings. Written to ${file}.\n`,
  );
  expect(await readFile(file, 'utf8')).toContain('email-individual');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('an account that denies a contact has no verdict', async () => {
  const aws = await openWorld([account(MANAGEMENT, { denied: ['account:GetContactInformation'] })]);
  const { status, stdout, stderr } = await runCheckCommand([], signIn(aws));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('your role must be allowed account:GetContactInformation');
  expect(callsOf(aws, 'GetContactInformation')).toHaveLength(1);
});
