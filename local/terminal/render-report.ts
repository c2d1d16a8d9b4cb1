import type { AccountReport } from './account-report.ts';
import type { Totals } from './count-totals.ts';
import { groupFailures } from './group-failures.ts';
import { indentText } from './layout.ts';
import { makePrintable } from './printable.ts';
import { type Column, renderTable } from './render-table.ts';

const ACCOUNT: readonly (string | Column)[] = ['Account', { head: 'Name', wraps: 'anywhere' }];
const number = (head: string): Column => ({ head, align: 'right' });

/** Accounts that are named below one failure; of thousands that fail alike, nobody reads more. */
const NAMED = 10;

/** The list of accounts as Config shows it, those without a result and why, then the totals. */
export function renderReport(
  reports: readonly AccountReport[],
  totals: Totals,
  width: number | undefined,
): string {
  const evaluated = reports.filter(({ compliance }) => compliance !== undefined);
  const others = reports.filter(({ compliance }) => compliance === undefined);
  return joinParts([
    ...renderRows(
      [...ACCOUNT, 'Compliance', { head: 'Annotation', wraps: 'at-blanks' }],
      evaluated.map(({ id, name, compliance = '', annotation = '' }) => [id, name, compliance, annotation]),
      width,
    ),
    ...renderRows(
      [...ACCOUNT, 'Without a result', { head: 'Why', wraps: 'at-blanks' }],
      others.map((report) => [report.id, report.name, ...explain(report)]),
      width,
    ),
    renderTotals(reports, totals, width),
  ]);
}

/** For more accounts than anybody reads a list of. */
export function renderTotals(
  reports: readonly AccountReport[],
  totals: Totals,
  width: number | undefined,
): string {
  return joinParts([
    ...renderFailures(reports, width),
    ...renderRows(
      ['Check', number('Findings'), number('Accounts')],
      totals.findings.map(({ check, findings, accounts }) => [check, String(findings), String(accounts)]),
      width,
    ),
    ...renderRows(
      ['Call', number('Times'), number('Per account'), number('Throttled')],
      totals.calls.map(({ operation, calls, throttled }) => [
        operation,
        String(calls),
        (calls / totals.accounts).toFixed(2),
        String(throttled),
      ]),
      width,
    ),
    summarise(totals, width),
  ]);
}

const joinParts = (parts: readonly string[]) => parts.join('\n\n');

function renderRows(
  columns: readonly (string | Column)[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): string[] {
  return rows.length === 0 ? [] : [renderTable(columns, rows, width)];
}

const nameAccount = ({ id, name }: AccountReport) => `${id} ${name}`;

function explain({ refused, failure }: AccountReport): [string, string] {
  if (refused !== undefined) {
    return ['refused', refused];
  }
  return [
    'no evaluation',
    failure === undefined ? 'nothing was put' : `failed: ${failure.code ?? failure.type}`,
  ];
}

function renderFailures(reports: readonly AccountReport[], width: number | undefined): string[] {
  return groupFailures(reports).map(({ message, accounts }) => {
    const named = accounts.slice(0, NAMED).map(nameAccount);
    const more = accounts.length - named.length;
    const names = more > 0 ? [...named, `and ${more} more`] : named;
    const [first = '', ...rest] = indentText(makePrintable(`Failed: ${message}`), width);
    return [first.trimStart(), ...rest, ...names.map((name) => `    ${makePrintable(name)}`)].join('\n');
  });
}

function summarise(
  { accounts, compliance, noEvaluation, refused, undecided, seconds, calls }: Totals,
  width: number | undefined,
): string {
  const evaluated = [...listCounts(compliance, ''), `${noEvaluation} without evaluation`];
  const refusals = listCounts(refused, 'refused as ');
  const mailboxes = Object.values(undecided).reduce((sum, one) => sum + one, 0);
  const sum = calls.reduce((total, count) => total + count.calls, 0);
  const sentences = [
    `${count(accounts, 'account')}: ${evaluated.join(', ')}`,
    ...(refusals.length > 0 ? [`${refusals.join(', ')}: nothing was read, nothing put`] : []),
    ...(mailboxes > 0
      ? [`${count(mailboxes, 'mailbox', 'es')} undecided: ${listCounts(undecided, '').join(', ')}`]
      : []),
    `${formatAverage(sum, accounts)} calls an account, ${formatAverage(accounts, seconds)} accounts a second`,
  ];
  return sentences.flatMap((sentence) => indentText(sentence, width, '')).join('\n');
}

const count = (number: number, word: string, plural = 's') =>
  `${number} ${word}${number === 1 ? '' : plural}`;

const listCounts = (counts: Readonly<Record<string, number>>, between: string) =>
  Object.entries(counts).map(([word, times]) => `${times} ${between}${word}`);

function formatAverage(sum: number, count: number): string {
  return String(Number((count === 0 ? 0 : sum / count).toFixed(1)));
}
