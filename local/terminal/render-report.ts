import type { AccountReport } from './account-report.ts';
import type { Totals } from './count-totals.ts';
import { renderTable } from './render-table.ts';

/** The list of accounts as Config shows it, those without a result and why, then the totals. */
export function renderReport(
  reports: readonly AccountReport[],
  totals: Totals,
  width: number | undefined,
): string {
  const evaluated = reports.filter(({ compliance }) => compliance !== undefined);
  const others = reports.filter(({ compliance }) => compliance === undefined);
  return [
    ...renderRows(
      ['Account', 'Compliance', 'Annotation'],
      evaluated.map((report) => [nameAccount(report), report.compliance ?? '', report.annotation ?? '']),
      width,
    ),
    ...renderRows(
      ['Account', 'Without a result', 'Why'],
      others.map((report) => [nameAccount(report), ...explain(report)]),
      width,
    ),
    renderTotals(totals, width),
  ].join('\n');
}

/** For more accounts than anybody reads a list of. */
export function renderTotals(totals: Totals, width: number | undefined): string {
  return [
    ...renderRows(
      ['Check', 'Findings', 'Accounts'],
      totals.findings.map(({ check, findings, accounts }) => [check, String(findings), String(accounts)]),
      width,
    ),
    ...renderRows(
      ['Call', 'Times', 'Per account', 'Throttled'],
      totals.calls.map(({ operation, calls, throttled }) => [
        operation,
        String(calls),
        formatAverage(calls, totals.accounts, 2),
        String(throttled),
      ]),
      width,
    ),
    summarise(totals),
  ].join('\n');
}

function renderRows(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): string[] {
  return rows.length === 0 ? [] : [renderTable(head, rows, width)];
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

function summarise({
  accounts,
  compliance,
  noEvaluation,
  refused,
  undecided,
  seconds,
  calls,
}: Totals): string {
  const counts = Object.entries(compliance).map(([word, count]) => `${count} ${word}`);
  const refusals = Object.entries(refused).map(([reason, count]) => `${count} refused as ${reason}`);
  const sum = calls.reduce((total, count) => total + count.calls, 0);
  return [
    `${accounts} account${accounts === 1 ? '' : 's'}: ${[...counts, `${noEvaluation} without evaluation`].join(', ')}`,
    ...(refusals.length > 0 ? [`${refusals.join(', ')}: nothing was read, nothing put`] : []),
    `${undecided} mailbox${undecided === 1 ? '' : 'es'} undecided: nothing shows whether a team or one person reads them`,
    `${formatAverage(sum, accounts)} calls an account, ${formatAverage(accounts, seconds)} accounts a second`,
  ].join('\n');
}

function formatAverage(sum: number, count: number, digits = 1): string {
  return String(Number((count === 0 ? 0 : sum / count).toFixed(digits)));
}
