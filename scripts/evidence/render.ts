import { stringify } from 'csv-stringify/sync';
import type { EvidenceRequest, EvidenceRow } from './collect.ts';

export interface Evidence extends EvidenceRequest {
  /** ISO 8601, in UTC. */
  readonly takenAt: string;
  readonly rows: readonly EvidenceRow[];
}

/** Each line says by itself when it was taken, so that lines of several files can be put together. */
export function renderCsv({ takenAt, rows }: Evidence): string {
  const columns = [
    'taken_at',
    'account',
    'name',
    'state',
    'region',
    'rule',
    'compliance',
    'annotation',
    'evaluated_at',
    'recorded_at',
  ];
  const records = rows.map((row) => [
    takenAt,
    row.account,
    row.name,
    row.state,
    row.region,
    row.rule,
    row.compliance,
    row.annotation,
    row.evaluatedAt,
    row.recordedAt,
  ]);
  // An account's name is anybody's text, and a spreadsheet would run one that begins as a formula.
  return stringify([columns, ...records], { escape_formulas: true });
}

export function renderJson({ takenAt, aggregator, rule, rows }: Evidence): string {
  return `${JSON.stringify({ takenAt, aggregator, rule, totals: countTotals(rows), rows }, undefined, 2)}\n`;
}

export function countTotals(rows: readonly EvidenceRow[]): Readonly<Record<string, number>> {
  const count = (compliance: string) => rows.filter((row) => row.compliance === compliance).length;
  return {
    accounts: new Set(rows.map(({ account }) => account)).size,
    COMPLIANT: count('COMPLIANT'),
    NON_COMPLIANT: count('NON_COMPLIANT'),
    NO_RESULT: count('NO_RESULT'),
  };
}
