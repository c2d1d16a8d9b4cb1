import { expect, test } from 'vitest';
import { readAccounts, SAMPLE_FILE } from '../../local/accounts/read-accounts.ts';
import { evaluateWorld } from '../../local/terminal/evaluate-world.ts';
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
if ('problems' in sample) {
  throw new Error(sample.problems.join());
}
const { accounts: reports, calls } = await evaluateWorld(sample, BUNDLE, () => undefined);
const find = (name: string) => reports.find((report) => report.name === name);

test('the sample has at least twelve accounts, that of SAM among them', () => {
  expect(reports.length).toBeGreaterThanOrEqual(12);
  expect(reports.map(({ id }) => id)).toContain('012345678912');
});

test.each([...DEFAULT_CHECKS, 'email-domain-not-approved'])('the sample shows %s', (check) => {
  expect(reports.flatMap(({ findings }) => findings.map((finding) => finding.check))).toContain(check);
});

test('the sample shows what passes, and what cannot be decided', () => {
  const passing = reports.filter(({ compliance }) => compliance === 'COMPLIANT');
  expect(passing.map(({ name }) => name)).toEqual([
    'Management',
    'Security tooling',
    'Production',
    'Data warehouse',
    'One alias for all',
    'Nothing to tell by',
  ]);
  expect(passing.at(-1)?.undecided.length).toBeGreaterThanOrEqual(1);
});

test('the sample shows a suspended account, a stranger, and a member without the role', () => {
  expect(find('Suspended')).toMatchObject({ refused: 'account-not-active' });
  expect(find('Stranger')).toMatchObject({ refused: 'untrusted-account' });
  expect(find('No role yet')).toMatchObject({ failure: { code: 'access-denied' } });
});

test('every other account of the sample gets an evaluation at the first try', () => {
  const without = reports.filter(({ compliance }) => compliance === undefined).map(({ name }) => name);
  expect(without).toEqual(['Suspended', 'No role yet', 'Stranger']);
  const refused = calls.filter(({ status }) => status !== 200 && status !== 404);
  const names = refused.map(({ operation, error }) => `${operation} ${error}`);
  expect([...new Set(names)].sort()).toEqual([
    'AssumeRole AccessDenied',
    'DescribeAccount AccountNotFoundException',
  ]);
  const roleless = reports.find(({ failure }) => failure !== undefined);
  expect(refused.filter(({ account }) => account === roleless?.id)).toHaveLength(3);
});
