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

test('progress is one line on a terminal and nothing elsewhere', () => {
  for (const [isTTY, expected] of [
    [true, ['\r\u001b[K1 of 2 accounts', '\r\u001b[K']],
    [false, []],
  ] as const) {
    const written: string[] = [];
    const progress = showProgress({ isTTY, write: (text) => written.push(String(text)) > 0 }, 2);
    progress.show(1);
    progress.end();
    expect(written).toEqual(expected);
  }
});

test('totals count findings and the accounts that have them', () => {
  const finding = (check: string) => ({ contact: 'SECURITY', field: 'email', check });
  const report = { id: '1', name: 'A', undecided: [], findings: [] };
  const totals = countTotals([
    { ...report, compliance: 'NON_COMPLIANT', findings: [finding('b'), finding('b'), finding('a')] },
    { ...report, compliance: 'NON_COMPLIANT', findings: [finding('a')] },
    { ...report, compliance: 'COMPLIANT', undecided: [{ contact: 'BILLING', field: 'email', reason: 'r' }] },
    { ...report, failure: { type: 'RuleError', message: 'm' } },
  ]);
  expect(totals).toEqual({
    accounts: 4,
    compliance: { COMPLIANT: 1, NON_COMPLIANT: 2 },
    noEvaluation: 1,
    findings: [
      { check: 'a', findings: 2, accounts: 2 },
      { check: 'b', findings: 2, accounts: 1 },
    ],
    undecided: 1,
  });
});
