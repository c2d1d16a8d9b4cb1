import { INPUT_PARAMETERS_LIMIT } from '../gather-parameters.ts';
import { countTotals, findValue, type Report } from '../report.ts';

/** For programs. docs/check.md tells what each member means; `version` changes when one changes its meaning. */
export const renderJson = (report: Report): string => {
  const { judged, unread, skipped, policy, inputParameters, ...about } = report;
  const data = {
    version: 1,
    ...about,
    inputParameters: {
      json: inputParameters,
      length: inputParameters.length,
      limit: INPUT_PARAMETERS_LIMIT,
    },
    judgedContacts: policy.contacts,
    checks: [...policy.checks],
    totals: countTotals(report),
    accounts: judged.map((account) => ({
      ...account,
      findings: account.findings.map((finding) => {
        const value = findValue(account, finding);
        return { ...finding, ...(value !== undefined && { value }) };
      }),
    })),
    unread,
    skipped,
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
};
