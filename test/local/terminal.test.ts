import { PassThrough } from 'node:stream';
import measureWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { checkArguments } from '../../local/terminal/check-arguments.ts';
import { countTotals } from '../../local/terminal/count-totals.ts';
import { groupFailures } from '../../local/terminal/group-failures.ts';
import { refuseOptionsOfNpm } from '../../local/terminal/refuse-options-of-npm.ts';
import { renderTotals } from '../../local/terminal/render-report.ts';
import { type Column, findTerminalWidth, renderTable } from '../../local/terminal/render-table.ts';
import { showProgress } from '../../local/terminal/show-progress.ts';

const ARGS = {
  event: { type: 'positional', description: 'such as e.json' },
  accounts: { type: 'string', valueHint: 'FILE' },
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
  ['no argument', ['--json'], 'EVENT is missing: such as e.json.'],
  ['an argument too many', ['e.json', 'f.json'], '"f.json" is an argument too many'],
  ['an option twice', ['e.json', '--json', '--json'], '--json is given twice.'],
  ['an option twice, with =', ['e.json', '--accounts=a', '--accounts', 'b'], '--accounts is given twice.'],
])('%s is told in one sentence', (_, given, sentence) => {
  expect(() => checkArguments(given, ARGS)).toThrow(sentence);
});

const npmKept = (env: Record<string, string>, ...given: string[]) => {
  const command = { name: 'npm start --', args: ARGS };
  return () => refuseOptionsOfNpm(command, given, { npm_lifecycle_event: 'start', ...env });
};

test('options that npm kept for itself are told', () => {
  expect(npmKept({ npm_config_accounts: 'true' }, 'a.json')).toThrow(
    'npm kept --accounts for itself: options go after --, as in `npm start -- --accounts FILE`.',
  );
  expect(npmKept({ npm_config_json: 'true' })).toThrow('`npm start -- --json`');
  expect(npmKept({ npm_config_json: 'true' }, '--json')).not.toThrow();
  expect(npmKept({ npm_config_json: 'true', npm_lifecycle_event: 'test' })).not.toThrow();
  expect(npmKept({ npm_config_color: 'true' })).not.toThrow();
});

const widest = (text: string) => Math.max(...text.split('\n').map((line) => measureWidth(line)));
const COLUMNS: Column[] = [
  { head: 'Name', wraps: 'anywhere' },
  { head: 'Compliance' },
  { head: 'Annotation', wraps: 'at-blanks' },
];
const ANNOTATION = 'SECURITY email-domain-not-approved, phone-invalid; BILLING email-personal-provider';

test.each([20, 30, 55, 60, 80, 200])('a table keeps within %i columns and cuts no id', (width) => {
  const names = ['Production', 'A name of several words that goes on', '会計'.repeat(20), '👩‍💻'.repeat(25)];
  const rows = names.map((name) => [name, 'NON_COMPLIANT', ANNOTATION]);
  const table = renderTable(COLUMNS, rows, width);
  const longest = '  email-domain-not-approved,'.length;
  expect(widest(table)).toBeLessThanOrEqual(Math.max(width, longest));
  for (const word of ANNOTATION.split(' ')) {
    expect(table.split(/\s+/).filter((one) => one === word)).toHaveLength(4);
  }
});

test('a table has a rule below its head, and numbers on the right', () => {
  const table = renderTable(['Check', { head: 'Findings', align: 'right' }], [['a', '12']], 80);
  expect(table).toBe(['Check  Findings', '─────  ────────', 'a            12'].join('\n'));
});

test.each([
  ['CJK', '会計部'],
  ['emoji', '🚀🫠'],
  ['joined emoji', '👩‍💻👨‍👩‍👧'],
  ['a combining accent', 'é'.normalize('NFD')],
  ['Persian with a joiner', 'می‌خواهم'],
])('columns stay in line beside %s', (_, name) => {
  const table = renderTable(
    ['Name', 'Next'],
    [
      [name, '|'],
      ['plain', '|'],
    ],
    80,
  );
  const places = table
    .split('\n')
    .slice(2)
    .map((line) => measureWidth(line.slice(0, line.indexOf('|'))));
  expect(new Set(places).size).toBe(1);
});

test('a long name is broken between its letters, never inside of one', () => {
  const table = renderTable(COLUMNS, [['👩‍💻'.repeat(25), 'COMPLIANT', ANNOTATION]], 60);
  expect(table.match(/👩‍💻/g)).toHaveLength(25);
});

test('elsewhere than on a terminal a row is a line of fields', () => {
  expect(renderTable(COLUMNS, [['A\tB', 'C', ANNOTATION]], undefined)).toBe(
    `Name\tCompliance\tAnnotation\nA B\tC\t${ANNOTATION}`,
  );
});

test.each([
  ['a terminal', { isTTY: true, columns: 99 }, 99],
  ['a terminal that does not say', { isTTY: true, columns: 0 }, 80],
  ['a pipe', {}, undefined],
])('the width of %s', (_, stream, width) => {
  expect(findTerminalWidth(stream)).toBe(width);
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
    {
      ...report,
      compliance: 'COMPLIANT',
      undecided: [{ contact: 'BILLING', field: 'email', reason: 'seat' }],
    },
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
    undecided: { seat: 1 },
  });
});

test.each([
  [{}, undefined],
  [{ seat: 1 }, '1 mailbox undecided: 1 seat'],
  [{ seat: 2, 'nothing-known': 1 }, '3 mailboxes undecided: 2 seat, 1 nothing-known'],
])('undecided mailboxes %o are told by reason', (undecided, line) => {
  const totals = { ...countTotals({ accounts: [], calls: [], durationMs: 1000 }), undecided };
  const lines = renderTotals([], totals, undefined).split('\n');
  expect(lines.find((one) => one.includes('undecided'))).toBe(line);
});

test('failures that are alike but for account and request are told once', () => {
  const fail = (id: string, message: string, type = 'RuleError') => ({
    id,
    name: 'N',
    findings: [],
    undecided: [],
    failure: { type, ...(type === 'RuleError' && { code: 'access-denied' }), message },
  });
  const request = 'c0ffee00-0000-4000-8000-00000000000';
  const groups = groupFailures([
    fail('111122223333', `access-denied: no (HTTP 403, request ${request}1, tries 1) in 111122223333`),
    fail('222233334444', `access-denied: no (HTTP 403, request ${request}2, tries 1) in 222233334444`),
    fail('333344445555', `RequestId: ${request}3 Error: Task timed out`, 'Sandbox.Timedout'),
    fail('444455556666', 'access-denied: another in 444455556666'),
  ]);
  expect(groups.map(({ message, accounts }) => [message, ...accounts.map(({ id }) => id)])).toEqual([
    ['access-denied: no (HTTP 403, tries 1) in …', '111122223333', '222233334444'],
    ['Sandbox.Timedout: Error: Task timed out', '333344445555'],
    ['access-denied: another in 444455556666', '444455556666'],
  ]);
});
