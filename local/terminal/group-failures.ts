import type { AccountReport } from './account-report.ts';

/** One reason for which accounts failed. */
export interface FailureGroup {
  readonly message: string;
  readonly accounts: readonly AccountReport[];
}

/** Runs that failed alike but for the request and the account they name are told once. */
export function groupFailures(reports: readonly AccountReport[]): readonly FailureGroup[] {
  const failed = reports.filter(({ failure }) => failure !== undefined);
  const groups = Map.groupBy(failed, (report) => describe(report).replaceAll(report.id, '…'));
  return [...groups].map(([message, accounts]) => {
    const [only, ...others] = accounts;
    return { message: only !== undefined && others.length === 0 ? describe(only) : message, accounts };
  });
}

/** The local AWS's and Lambda's request ids lead nowhere. */
const REQUEST_ID = /(?:, request |^RequestId: )[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12} ?/g;

function describe({ failure }: AccountReport): string {
  const { type = '', code, message = '' } = failure ?? {};
  const text = message.replace(REQUEST_ID, '');
  // A RuleError's message begins with its code.
  return code !== undefined && text.startsWith(code) ? text : `${type}: ${text}`;
}
