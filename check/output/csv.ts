import { stringify } from 'csv-stringify/sync';
import { CHECKS } from '../../rule/checks/index.ts';
import type { JudgedAccount, Report } from '../report.ts';
import { makePrintable } from './printable.ts';
import { showValue } from './wording.ts';

const COLUMNS = [
  'account',
  'name',
  'status',
  'contact',
  'field',
  'check',
  'meaning',
  'value',
  'remark',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const titleOf = (id: string): string => CHECKS.find((check) => check.id === id)?.title ?? '';

const listRows = (account: JudgedAccount): readonly Row[] => {
  const about = { account: account.id, name: account.name ?? '', status: account.compliance };
  if (account.findings.length === 0) {
    return [{ ...about, remark: account.annotation }];
  }
  return account.findings.map((finding) => ({
    ...about,
    contact: finding.contact,
    field: finding.field,
    check: finding.check,
    meaning: titleOf(finding.check),
    value: showValue(account, finding) ?? '',
  }));
};

/**
 * A row for each finding, one for each account without any. In UTF-8 with a byte order mark, without which Excel takes
 * it for something else; cells that a spreadsheet would run as formulas are quoted.
 */
export const renderCsv = ({ judged, unread, skipped }: Report): string => {
  const rows: readonly Row[] = [
    ...judged.flatMap(listRows),
    ...unread.map(({ id, name, reason }) => ({
      account: id,
      name: name ?? '',
      status: 'NOT_READ',
      remark: reason,
    })),
    ...skipped.map(({ id, name, state }) => ({
      account: id,
      name: name ?? '',
      status: 'SKIPPED',
      remark: state,
    })),
  ];
  return stringify(
    rows.map((row) => COLUMNS.map((column) => makePrintable(row[column] ?? ''))),
    { header: true, columns: [...COLUMNS], bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
};
