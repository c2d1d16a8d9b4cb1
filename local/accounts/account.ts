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
  /** IAM actions that the account's principals may not do. */
  readonly denied?: readonly string[];
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
