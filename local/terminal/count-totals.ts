import type { RunReport } from './account-report.ts';
import { type CallCount, countCalls } from './count-calls.ts';

export interface Totals {
  readonly accounts: number;
  /** Accounts by compliance. */
  readonly compliance: Readonly<Record<string, number>>;
  readonly noEvaluation: number;
  /** Accounts that the function would not touch, by reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Findings by check, most first. */
  readonly findings: readonly {
    readonly check: string;
    readonly findings: number;
    readonly accounts: number;
  }[];
  /** Mailboxes of which the rule cannot tell whose they are, by reason. */
  readonly undecided: Readonly<Record<string, number>>;
  readonly calls: readonly CallCount[];
  /** From the first event to the last one's end. */
  readonly seconds: number;
}

export function countTotals({ accounts: reports, calls, durationMs }: RunReport): Totals {
  const evaluated = reports.flatMap(({ compliance }) => compliance ?? []);
  const checks = new Set(reports.flatMap(({ findings }) => findings.map(({ check }) => check)));
  const findings = [...checks].map((check) => {
    const counts = reports.map(
      (report) => report.findings.filter((finding) => finding.check === check).length,
    );
    return {
      check,
      findings: counts.reduce((sum, count) => sum + count, 0),
      accounts: counts.filter((count) => count > 0).length,
    };
  });
  return {
    accounts: reports.length,
    compliance: countWords(evaluated),
    noEvaluation: reports.length - evaluated.length,
    refused: countWords(reports.flatMap(({ refused }) => refused ?? [])),
    findings: findings.sort(
      (one, other) => other.findings - one.findings || one.check.localeCompare(other.check),
    ),
    undecided: countWords(reports.flatMap(({ undecided }) => undecided.map(({ reason }) => reason))),
    calls: countCalls(calls),
    seconds: durationMs / 1000,
  };
}

function countWords(words: readonly string[]): Record<string, number> {
  const distinct = [...new Set(words)].sort();
  return Object.fromEntries(distinct.map((word) => [word, words.filter((other) => other === word).length]));
}
