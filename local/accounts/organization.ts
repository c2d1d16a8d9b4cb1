import type { OrganizationSettings } from '../aws/organizations/organization.ts';
import type { DescribedAccount } from './account.ts';

/** An organization as people describe it: which of the described accounts is what. */
export interface DescribedOrganization {
  readonly id: string;
  readonly managementAccount: string;
  readonly delegatedAdministrator?: string;
  /** Where the function is: one of the two above; the delegated administrator, if there is one, when left out. */
  readonly functionAccount?: string;
  readonly featureSet?: 'ALL' | 'CONSOLIDATED_BILLING';
}

/** What a file of accounts describes. */
export interface DescribedWorld {
  readonly accounts: readonly DescribedAccount[];
  readonly organization?: DescribedOrganization;
}

/** The organization as the local AWS takes it. */
export function buildOrganization({
  organization,
}: Pick<DescribedWorld, 'organization'>): OrganizationSettings | undefined {
  if (organization === undefined) {
    return undefined;
  }
  const { id, managementAccount, delegatedAdministrator, featureSet = 'ALL' } = organization;
  return {
    id,
    management: managementAccount,
    delegatedAdministrators: delegatedAdministrator === undefined ? [] : [delegatedAdministrator],
    featureSet,
  };
}

/** Sentences about what the schema cannot say. */
export function findOrganizationProblems({ accounts, organization }: DescribedWorld): string[] {
  if (organization === undefined) {
    const members = accounts.findIndex(({ member, memberRole, state }) =>
      [member, memberRole, state].some(isGiven),
    );
    return members < 0
      ? []
      : [
          `accounts[${members}] has state, member or memberRole, which are for accounts of an "organization".`,
        ];
  }
  const { managementAccount, delegatedAdministrator, functionAccount } = organization;
  const isMember = (id: string) => accounts.some((account) => account.id === id && account.member !== false);
  return [
    ...(isMember(managementAccount)
      ? []
      : ['organization.managementAccount takes the id of a described account of the organization.']),
    ...(delegatedAdministrator === undefined ||
    (isMember(delegatedAdministrator) && delegatedAdministrator !== managementAccount)
      ? []
      : [
          'organization.delegatedAdministrator takes the id of a described member, not the management account.',
        ]),
    ...(functionAccount === undefined ||
    functionAccount === managementAccount ||
    functionAccount === delegatedAdministrator
      ? []
      : [
          'organization.functionAccount takes the id of the management account or the delegated administrator.',
        ]),
  ];
}

const isGiven = (value: unknown) => value !== undefined;
