import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import { configureClient, type LocalAws, type LocalAwsSettings } from '../../local/aws/start-local-aws.ts';
import { installMembers, type OrganizationSetup } from '../../local/config-delivery/install-members.ts';
import { describeAccount, openAws } from './support.ts';

export const MANAGEMENT = '100000000001';
/** The delegated administrator, where the function is. */
export const CENTRAL = '100000000002';
export const MEMBER = '100000000003';
export const OTHER_MEMBER = '100000000004';
export const STRANGER = '900000000009';
export const MEMBER_ROLE = 'contacts-member';
export const FUNCTION_ROLE = 'account-contacts';

export interface OrganizationSettings extends Omit<Partial<LocalAwsSettings>, 'accounts' | 'organization'> {
  /** What is special about some accounts, by id. */
  readonly changes?: Readonly<Record<string, Partial<DescribedAccount>>>;
  readonly organization?: Partial<NonNullable<LocalAwsSettings['organization']>>;
}

/** A local AWS with an organization of four accounts, and a stranger to it. */
export function openOrganization({
  changes = {},
  organization,
  ...settings
}: OrganizationSettings = {}): Promise<LocalAws> {
  const ids = [MANAGEMENT, CENTRAL, MEMBER, OTHER_MEMBER, STRANGER];
  return openAws({
    ...settings,
    accounts: ids.map((id) =>
      describeAccount({ id, name: `Account ${id}`, member: id !== STRANGER, ...changes[id] }),
    ),
    organization: {
      id: 'o-kestrel001',
      management: MANAGEMENT,
      delegatedAdministrators: [CENTRAL],
      ...organization,
    },
  });
}

/** Roles and rules as the templates lay them down; the function itself is nowhere. */
export const installRoles = (aws: LocalAws, changes: Partial<OrganizationSetup> = {}) =>
  installMembers(aws, {
    functionAccount: CENTRAL,
    functionArn: 'arn:aws:lambda:none',
    functionRole: FUNCTION_ROLE,
    memberRoleName: MEMBER_ROLE,
    ruleName: 'account-contacts',
    ...changes,
  });

export const roleArn = (account: string, role = MEMBER_ROLE) => `arn:aws:iam::${account}:role/${role}`;

/** Real clients that try once. */
export const openSts = (aws: LocalAws, account = CENTRAL, role = FUNCTION_ROLE) =>
  new STSClient({ ...configureClient(aws, account, role), maxAttempts: 1 });
export const openOrganizations = (aws: LocalAws, account = CENTRAL, role = FUNCTION_ROLE) =>
  new OrganizationsClient({ ...configureClient(aws, account, role), maxAttempts: 1 });
