import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { checkArguments } from '../../local/terminal/check-arguments.ts';
import { countTotals } from '../../local/terminal/count-totals.ts';
import { renderTable } from '../../local/terminal/render-table.ts';
import { showProgress } from '../../local/terminal/show-progress.ts';

const ARGS = {
  event: { type: 'positional' },
  accounts: { type: 'string' },
  json: { type: 'boolean' },
} as const;

test.each([
  ['the argument alone', ['e.json']],
  ['an option after it', ['e.json', '--accounts', 'a.json']],
  ['an option with =', ['--accounts=a.json', '--json', 'e.json']],
])('%s is accepted', (_, given) => {
  expect(() => checkArguments(given, ARGS)).not.toThrow();
});

test.each([
  [
    'an unknown option',
    ['e.json', '--acounts', 'a'],
    '--acounts is no option here; there are --accounts, --json, --help.',
  ],
  ['an unknown letter', ['e.json', '-a'], '-a is no option here'],
  ['an option without its value', ['e.json', '--accounts'], '--accounts takes a value.'],
  ['an option before another one', ['e.json', '--accounts', '--json'], '--accounts takes a value.'],
  ['an option with an empty value', ['e.json', '--accounts='], '--accounts takes a value.'],
  ['a value for a switch', ['e.json', '--json=yes'], '--json takes no value.'],
  ['a name of the prototype', ['e.json', '--constructor'], '--constructor is no option here'],
  ['no argument', ['--json'], 'EVENT is missing.'],
  ['an argument too many', ['e.json', 'f.json'], 'There is an argument too many'],
])('%s is told in one sentence', (_, given, sentence) => {
  expect(() => checkArguments(given, ARGS)).toThrow(sentence);
});

test.each([60, 80, 200])('a table keeps within %i columns', (width) => {
  const table = renderTable(
    ['Account', 'Annotation'],
    [['111122223333 A', 'word '.repeat(40).trim()]],
    width,
  );
  const widths = table.split('\n').map((line) => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(width);
});

test('a table without a width has one line for a row', () => {
  const table = renderTable(['Account', 'Annotation'], [['A', 'word '.repeat(40).trim()]], undefined);
  expect(table.split('\n')).toHaveLength(5 - 1);
});

test('control characters do not reach the terminal', () => {
  const table = renderTable(['Name'], [['a\u001b[31mb\u202e']], undefined);
  expect([table.includes('\u001b'), table.includes('\u202e')]).toEqual([false, false]);
});

test.each([
  ['on a terminal', true, /1 of 2 accounts/],
  ['elsewhere', false, /^$/],
])('progress %s', (_, isTTY, expected) => {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const progress = showProgress(stream as unknown as NodeJS.WriteStream, 2);
  progress.show(1);
  progress.end();
  expect(String(stream.read() ?? '')).toMatch(expected);
});

test('totals count findings and the accounts that have them', () => {
  const finding = (check: string) => ({ contact: 'SECURITY', field: 'email', check });
  const report = { id: '1', name: 'A', undecided: [], findings: [] };
  const accounts = [
    { ...report, compliance: 'NON_COMPLIANT', findings: [finding('b'), finding('b'), finding('a')] },
    { ...report, compliance: 'NON_COMPLIANT', findings: [finding('a')] },
    { ...report, compliance: 'COMPLIANT', undecided: [{ contact: 'BILLING', field: 'email', reason: 'r' }] },
    { ...report, failure: { type: 'RuleError', message: 'm' } },
    { ...report, refused: 'untrusted-account' },
  ];
  const call = { order: 1, startedAt: 0, operation: 'AssumeRole' };
  const calls = [call, { ...call, error: 'Throttling' }, { ...call, operation: 'PutEvaluations' }];
  expect(countTotals({ accounts, calls, durationMs: 2500 })).toEqual({
    accounts: 5,
    compliance: { COMPLIANT: 1, NON_COMPLIANT: 2 },
    noEvaluation: 2,
    refused: { 'untrusted-account': 1 },
    calls: [
      { operation: 'AssumeRole', calls: 2, throttled: 1 },
      { operation: 'PutEvaluations', calls: 1, throttled: 0 },
    ],
    seconds: 2.5,
    findings: [
      { check: 'a', findings: 2, accounts: 2 },
      { check: 'b', findings: 2, accounts: 1 },
    ],
    undecided: 1,
  });
});
