import type { AccountReport } from './evaluate-accounts.ts';

export interface Totals {
  readonly accounts: number;
  /** Accounts by compliance. */
  readonly compliance: Readonly<Record<string, number>>;
  readonly noEvaluation: number;
  /** Findings by check, most first. */
  readonly findings: readonly {
    readonly check: string;
    readonly findings: number;
    readonly accounts: number;
  }[];
  /** Mailboxes of which the rule cannot tell whose they are. */
  readonly undecided: number;
}

export function countTotals(reports: readonly AccountReport[]): Totals {
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
    compliance: Object.fromEntries(
      [...new Set(evaluated)]
        .sort()
        .map((word) => [word, evaluated.filter((other) => other === word).length]),
    ),
    noEvaluation: reports.length - evaluated.length,
    findings: findings.sort(
      (one, other) => other.findings - one.findings || one.check.localeCompare(other.check),
    ),
    undecided: reports.reduce((sum, { undecided }) => sum + undecided.length, 0),
  };
}
