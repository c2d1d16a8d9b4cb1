import { createRequestBudget, type Quota, type RequestBudget } from './request-budget.ts';

/**
 * AWS's quotas for each operation of a calling account are 10 a second with a burst of 15, in China 3 and 5. A little
 * is left over, because requests do not arrive as evenly as they are sent.
 *
 * @see https://docs.aws.amazon.com/accounts/latest/reference/quotas.html
 */
const CONTACTS: Quota = { rate: 9.8, burst: 14 };
const CONTACTS_IN_CHINA: Quota = { rate: 2.9, burst: 4 };

/** Far below what STS gives to an account and region. */
const ROLES: Quota = { rate: 50, burst: 50 };
/** AWS publishes none for Organizations; it throttles the whole organization's callers together. */
const OTHERS: Quota = { rate: 10, burst: 10 };

/** Of an operation, in a partition. */
export type FindQuota = (operation: string, partition: string) => Quota;

export const findQuota: FindQuota = (operation, partition) => {
  if (operation === 'GetAlternateContact' || operation === 'GetContactInformation') {
    return partition === 'aws-cn' ? CONTACTS_IN_CHINA : CONTACTS;
  }
  return operation === 'AssumeRole' ? ROLES : OTHERS;
};

/** The budgets of one calling account, by operation. */
export type Budgets = (operation: string) => RequestBudget;

export const createBudgets = (partition: string, find: FindQuota = findQuota): Budgets => {
  const budgets = new Map<string, RequestBudget>();
  return (operation) => {
    const budget = budgets.get(operation) ?? createRequestBudget(find(operation, partition));
    budgets.set(operation, budget);
    return budget;
  };
};
