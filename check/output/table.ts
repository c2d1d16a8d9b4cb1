import { styleText } from 'node:util';
import { countTotals, type JudgedAccount, type Report } from '../report.ts';
import { makePrintable } from './printable.ts';
import { renderTextTable } from './text-table.ts';
import { count, describeLength, describeUndecided, MASKED, showValue, summarize } from './wording.ts';

export interface TableStyle {
  /** Columns of the terminal; undefined where nothing is to be wrapped, as in a file that is searched by lines. */
  readonly width: number | undefined;
  readonly coloured: boolean;
}

/** AWS allows 50 characters, which would leave the findings of a usual terminal too little. */
const LONGEST_NAME = 26;

const shorten = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

/** Whole in a file. */
const nameAccount = ({ id, name }: { id: string; name?: string }, { width }: TableStyle): string =>
  name === undefined
    ? id
    : `${id} ${width === undefined ? makePrintable(name) : shorten(makePrintable(name))}`;

const listFindings = (account: JudgedAccount): string => {
  if (account.findings.length === 0) {
    return account.annotation;
  }
  return account.findings
    .map((finding) => {
      const value = showValue(account, finding);
      // Most ids name their field.
      const field =
        finding.check.startsWith(finding.field) || finding.field === 'contact' ? '' : `${finding.field} `;
      const about = `${finding.contact} ${field}${finding.check}`;
      return makePrintable(value === undefined ? about : `${about} (${value})`);
    })
    .join('\n');
};

const COLOURS: Readonly<Record<string, 'red' | 'green' | 'yellow'>> = {
  COMPLIANT: 'green',
  NON_COMPLIANT: 'red',
  NOT_APPLICABLE: 'yellow',
};

/** Accounts that need work first, then what could not be read, then totals. */
export const renderTable = (report: Report, style: TableStyle): string => {
  const { width, coloured } = style;
  const totals = countTotals(report);
  const colour = (name: 'red' | 'green' | 'yellow' | 'bold', text: string): string =>
    coloured ? styleText(name, text, { validateStream: false }) : text;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
    rows.length === 0
      ? []
      : [
          renderTextTable(head, rows, width, (cell, column) => {
            const name = column === 1 ? COLOURS[cell] : undefined;
            return name === undefined ? cell : colour(name, cell);
          }),
        ];
  return `${[
    ...table(
      ['Account', 'Compliance', 'Findings'],
      report.judged.map((account) => [
        nameAccount(account, style),
        account.compliance,
        listFindings(account),
      ]),
    ),
    ...table(
      ['Account not read', 'Why'],
      report.unread.map((account) => [nameAccount(account, style), makePrintable(account.reason)]),
    ),
    ...table(
      ['Account skipped', 'State'],
      report.skipped.map((account) => [nameAccount(account, style), makePrintable(account.state)]),
    ),
    ...table(
      ['Contact', 'Findings', 'Accounts'],
      totals.findings === 0
        ? []
        : totals.byContact.map(({ contact, findings, accounts }) => [
            contact,
            String(findings),
            String(accounts),
          ]),
    ),
    ...table(
      ['Check', 'Findings', 'Accounts', 'What must hold'],
      totals.byCheck.map(({ check, findings, accounts, title }) => [
        check,
        String(findings),
        String(accounts),
        title,
      ]),
    ),
    colour('bold', summarize(totals)),
    ...(totals.undecided > 0 ? [describeUndecided(totals)] : []),
    ...(totals.findings > 0 && !report.valuesShown ? [MASKED] : []),
    '',
    `To deploy with the same verdicts, InputParameters (${describeLength(report)}):`,
    report.inputParameters,
  ].join('\n')}\n`;
};

/** For the person who waits, where the report goes into a file. */
export const renderSummary = (report: Report): string => {
  const totals = countTotals(report);
  return `${summarize(totals)}; ${count(totals.findings, 'finding')}`;
};
