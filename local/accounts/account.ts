/** An alternate contact as described: any strings at all, also such as AWS would refuse today. */
interface DescribedAlternateContact {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
}

interface DescribedPrimaryContact {
  readonly name: string;
  readonly phone: string;
  readonly country: string;
  /** The answer's VerificationStatus; left out of the answer when it is not described. */
  readonly phoneVerification?: string;
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html */
export type AccountState = 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED';

/** The role that the organization's function assumes in the account; what is left out is as deployed. */
export interface DescribedMemberRole {
  readonly name?: string;
  /** The ARN of the role that may assume it. */
  readonly trusts?: string;
}

/** One account of the local AWS. `accounts.schema.json` is the same in words, for the files that people write. */
export interface DescribedAccount {
  readonly id: string;
  readonly name: string;
  /** Where its rule and its function are; the region also tells the partition. */
  readonly region?: string;
  readonly contacts: {
    readonly PRIMARY?: DescribedPrimaryContact;
    readonly SECURITY?: DescribedAlternateContact;
    readonly OPERATIONS?: DescribedAlternateContact;
    readonly BILLING?: DescribedAlternateContact;
  };
  readonly rootEmail?: string;
  /** The rule's parameters in this account. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** In its organization; ACTIVE when left out. */
  readonly state?: AccountState;
  /** False: the account is outside of the organization that is described. */
  readonly member?: boolean;
  /** False: the account does not have the role (yet). A stranger has it only where one is described. */
  readonly memberRole?: false | DescribedMemberRole;
  /** IAM actions that the account's principals may not do. */
  readonly denied?: readonly string[];
}

/** Whether anything can be done in the account: one that waits for its closure still works. */
export function isUsable({ state = 'ACTIVE' }: Pick<DescribedAccount, 'state'>): boolean {
  return state === 'ACTIVE' || state === 'PENDING_CLOSURE';
}

const DEFAULT_REGION = 'us-east-1';

export function findRegion(account: Pick<DescribedAccount, 'region'>): string {
  return account.region ?? DEFAULT_REGION;
}

export function findPartition(region: string): string {
  if (region.startsWith('cn-')) {
    return 'aws-cn';
  }
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
