import type { Finding } from '../../rule/checks/check.ts';
import { INPUT_PARAMETERS_LIMIT } from '../gather-parameters.ts';
import { findValue, type JudgedAccount, type Report, type Totals, type UnreadAccount } from '../report.ts';

export const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

/** The value of the field that a finding is about, where it says something. */
export const showValue = (account: JudgedAccount, finding: Finding): string | undefined => {
  const value = findValue(account, finding);
  return value?.trim() === '' ? 'blank' : value;
};

/** `300 accounts: 141 compliant, 157 non-compliant, 2 not read; 1 skipped, not ACTIVE` */
export const summarize = ({ accounts, compliance, unread, skipped }: Totals): string =>
  [
    [
      `${count(accounts, 'account')}: ${compliance.COMPLIANT} compliant`,
      `${compliance.NON_COMPLIANT} non-compliant`,
      ...(compliance.NOT_APPLICABLE > 0 ? [`${compliance.NOT_APPLICABLE} not applicable`] : []),
      `${unread} not read`,
    ].join(', '),
    ...(skipped > 0 ? [`${skipped} more skipped, not ACTIVE`] : []),
  ].join('; ');

export const describeUndecided = ({ undecided }: Totals): string =>
  `${count(undecided, 'email')} undecided: nothing shows whether a team or one person reads ${undecided === 1 ? 'it' : 'them'}`;

/** AWS Config counts the JSON whole, quotes and all. */
export const describeLength = ({ inputParameters }: Report): string => {
  const { length } = inputParameters;
  const size = `${length.toLocaleString('en')} of AWS Config's ${INPUT_PARAMETERS_LIMIT.toLocaleString('en')} characters`;
  return length > INPUT_PARAMETERS_LIMIT ? `${size}: too long to deploy with` : size;
};

export const MASKED = 'Values are masked; --show-values shows them.';

/** Each reason once, with the accounts that it holds for. */
export const groupByReason = (
  unread: readonly UnreadAccount[],
): readonly { readonly reason: string; readonly accounts: readonly UnreadAccount[] }[] =>
  [...Map.groupBy(unread, ({ reason }) => reason)].map(([reason, accounts]) => ({ reason, accounts }));
