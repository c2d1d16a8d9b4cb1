import type { DescribedAccount } from '../../accounts/account.ts';

/** An organization as the services know it. */
export interface Organization {
  /** `o-` and 10 to 32 letters or digits. */
  readonly id: string;
  readonly management: string;
  /** Member accounts, the management account not among them. */
  readonly members: ReadonlySet<string>;
  /** Members that are delegated administrator, for every service at once. */
  readonly delegatedAdministrators: readonly string[];
  /** ALL when left out. */
  readonly featureSet?: 'ALL' | 'CONSOLIDATED_BILLING';
  /** Which of an account's State and Status (retired in September 2026) an answer has; both when left out. */
  readonly answers?: 'State' | 'Status';
}

/** Where members are left out, they are the described accounts but those that say `"member": false`. */
export interface OrganizationSettings extends Omit<Organization, 'members'> {
  readonly members?: readonly string[];
}

export function completeOrganization(
  settings: OrganizationSettings,
  accounts: readonly DescribedAccount[],
): Organization {
  const members = accounts
    .filter(({ id, member }) => member !== false && id !== settings.management)
    .map(({ id }) => id);
  return { ...settings, members: new Set(settings.members ?? members) };
}

export function isInOrganization({ management, members }: Organization, account: string): boolean {
  return account === management || members.has(account);
}

export function isAdministrator(
  { management, delegatedAdministrators }: Organization,
  account: string,
): boolean {
  return account === management || delegatedAdministrators.includes(account);
}
