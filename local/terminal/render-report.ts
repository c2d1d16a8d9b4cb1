import type { Totals } from './count-totals.ts';
import type { AccountReport } from './evaluate-accounts.ts';
import { renderTable } from './render-table.ts';

/** The dashboard's list of accounts, then the totals. */
export function renderReport(
  reports: readonly AccountReport[],
  totals: Totals,
  width: number | undefined,
): string {
  const accounts = reports.map(({ id, name, compliance, annotation, failure }) => [
    `${id} ${name}`,
    compliance ?? 'no evaluation',
    failure === undefined ? (annotation ?? '') : `failed: ${failure.code ?? failure.type}`,
  ]);
  const checks = totals.findings.map(({ check, findings, accounts: in_ }) => [
    check,
    String(findings),
    String(in_),
  ]);
  return [
    renderTable(['Account', 'Compliance', 'Annotation'], accounts, width),
    ...(checks.length > 0 ? [renderTable(['Check', 'Findings', 'Accounts'], checks, width)] : []),
    summarise(totals),
  ].join('\n');
}

function summarise({ accounts, compliance, noEvaluation, undecided }: Totals): string {
  const counts = Object.entries(compliance).map(([word, count]) => `${count} ${word}`);
  return [
    `${accounts} account${accounts === 1 ? '' : 's'}: ${[...counts, `${noEvaluation} without evaluation`].join(', ')}`,
    `${undecided} mailbox${undecided === 1 ? '' : 'es'} undecided: nothing shows whether a team or one person reads them`,
  ].join('\n');
}
