import type { DescribedAccount } from '../../accounts/account.ts';
import { isAdministrator, type Organization } from '../organizations/organization.ts';
import { AwsRefusal } from '../refusal.ts';

/**
 * The account that a request is about. AccountId is for the management account and the delegated
 * administrator alone, and the management account may not pass its own.
 * https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html
 */
export function addressAccount(
  callerAccount: string,
  accountId: string | undefined,
  accounts: ReadonlyMap<string, DescribedAccount>,
  organization: Organization | undefined,
): DescribedAccount {
  if (accountId !== undefined) {
    checkAccountId(callerAccount, accountId, organization);
  }
  const account = accounts.get(accountId ?? callerAccount);
  if (account === undefined) {
    throw deny('The account is not one of those described.');
  }
  return account;
}

function checkAccountId(
  callerAccount: string,
  accountId: string,
  organization: Organization | undefined,
): void {
  if (organization === undefined || !isAdministrator(organization, callerAccount)) {
    throw deny('User is not authorized to pass AccountId: not a management account, not a delegated one.');
  }
  if (organization.featureSet === 'CONSOLIDATED_BILLING') {
    throw deny('The organization does not have all features enabled.');
  }
  if (organization.management === callerAccount && accountId === callerAccount) {
    throw deny('The management account cannot pass its own AccountId.');
  }
  if (!organization.members.has(accountId)) {
    throw deny('The account is not a member of the organization.');
  }
}

function deny(message: string): AwsRefusal {
  return new AwsRefusal('AccessDeniedException', 403, message);
}
