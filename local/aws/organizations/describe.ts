import type { DescribedAccount } from '../../accounts/account.ts';
import type { Organization } from './organization.ts';

const JOINED = Date.UTC(2024, 0, 15) / 1000;

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
export function describeOrganization(
  { id, management, featureSet = 'ALL' }: Organization,
  accounts: ReadonlyMap<string, DescribedAccount>,
  partition: string,
): object {
  const email = accounts.get(management)?.rootEmail;
  return {
    Id: id,
    Arn: `arn:${partition}:organizations::${management}:organization/${id}`,
    FeatureSet: featureSet,
    MasterAccountId: management,
    MasterAccountArn: `arn:${partition}:organizations::${management}:account/${id}/${management}`,
    ...(email !== undefined && { MasterAccountEmail: email }),
  };
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html */
export function describeMember(
  { id, name, rootEmail, state = 'ACTIVE' }: DescribedAccount,
  organization: Organization,
  partition: string,
): object {
  return {
    Id: id,
    Arn: `arn:${partition}:organizations::${organization.management}:account/${organization.id}/${id}`,
    Name: name,
    Email: rootEmail ?? `aws-accounts+${id}@kestrel-freight.com`,
    ...(organization.answers !== 'Status' && { State: state }),
    ...(organization.answers !== 'State' && { Status: STATUS_OF[state] }),
    JoinedMethod: id === organization.management ? 'INVITED' : 'CREATED',
    JoinedTimestamp: JOINED,
  };
}

/** Status knew three words; it called ACTIVE what was never activated, and SUSPENDED what was closed. */
const STATUS_OF = {
  PENDING_ACTIVATION: 'ACTIVE',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  PENDING_CLOSURE: 'PENDING_CLOSURE',
  CLOSED: 'SUSPENDED',
} as const;
