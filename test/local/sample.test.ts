import { expect, test } from 'vitest';
import { readAccounts, SAMPLE_FILE } from '../../local/accounts/read-accounts.ts';
import { startLocalAws } from '../../local/aws/start-local-aws.ts';
import { evaluateAccounts } from '../../local/terminal/evaluate-accounts.ts';
import { BUNDLE } from './support.ts';

const DEFAULT_CHECKS = [
  'contact-missing',
  'field-blank',
  'email-malformed',
  'email-placeholder',
  'email-personal-provider',
  'email-individual',
  'phone-invalid',
  'phone-placeholder',
  'name-placeholder',
];

const sample = await readAccounts(SAMPLE_FILE);
const accounts = 'accounts' in sample ? sample.accounts : [];
const aws = await startLocalAws({ accounts });
const reports = await evaluateAccounts(aws, BUNDLE, () => undefined);
await aws.close();

test('the sample has at least twelve accounts, that of SAM among them', () => {
  expect(accounts.length).toBeGreaterThanOrEqual(12);
  expect(accounts.map(({ id }) => id)).toContain('012345678912');
});

test.each([...DEFAULT_CHECKS, 'email-domain-not-approved'])('the sample shows %s', (check) => {
  expect(reports.flatMap(({ findings }) => findings.map((finding) => finding.check))).toContain(check);
});

test('the sample shows what passes, what does not, and what cannot be decided', () => {
  const passing = reports.filter(({ compliance }) => compliance === 'COMPLIANT');
  expect(passing.map(({ name }) => name)).toEqual([
    'Production',
    'Data warehouse',
    'One alias for all',
    'Nothing to tell by',
  ]);
  expect(passing.at(-1)?.undecided.length).toBeGreaterThanOrEqual(2);
});

test('every account of the sample gets an evaluation at the first try', () => {
  expect(reports.filter(({ failure, compliance }) => failure || compliance === undefined)).toEqual([]);
  expect(aws.calls.filter(({ status }) => status !== 200 && status !== 404)).toEqual([]);
});
