import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';
import { RuleError } from '../errors.ts';
import type { Accounts, OpenAccount, Refusal } from '../ports.ts';
import { type AccountClients, createMemberClients, openWithClients } from './account-clients.ts';
import { CLIENT_SETTINGS } from './client-settings.ts';
import { assumeRole, type RoleCredentials } from './credentials.ts';
import { type DescribedAccount, describeAccount } from './organization.ts';

/** Where the function runs, and the role that it takes in every member: from its own ARN and environment. */
export interface OrganizationSettings {
  readonly ownAccount: string;
  readonly partition: string;
  readonly memberRoleName: string;
}

type Describe = () => Promise<DescribedAccount | undefined>;

/** Asked once, by whoever needs it first; a failure nobody waits for is nobody's. */
const once = (describe: Describe): Describe => {
  let asked: Promise<DescribedAccount | undefined> | undefined;
  return () => {
    if (asked === undefined) {
      asked = describe();
      asked.catch(() => undefined);
    }
    return asked;
  };
};

/** STS refuses a stranger's role, a closed account's and a missing one alike; the organization knows which it is. */
const explainRefusal = async (
  refusal: RuleError,
  describe: Describe,
  { memberRoleName }: OrganizationSettings,
  accountId: string,
): Promise<Refusal> => {
  const described = await describe();
  if (described === undefined) {
    return { refused: 'untrusted-account' };
  }
  if (!described.active) {
    return { refused: 'account-not-active' };
  }
  throw new RuleError(
    'access-denied',
    `${refusal.message} Account ${accountId} has no role ${memberRoleName} that trusts this function: organization/member.yaml makes it.`,
    refusal.cause,
  );
};

/**
 * A stranger that floods the function must not use up the quota of DescribeAccount, by which members' failures are
 * explained. So a warm process remembers strangers for a while; it holds few, for it is one of many and short-lived.
 */
const STRANGER_REMEMBERED_MS = 5 * 60_000;
const STRANGERS_REMEMBERED = 1_000;

/** Only AWS's own refusal has a reason to look for; a throttle or a broken answer says nothing about the account. */
const isRefusal = (error: unknown): error is RuleError =>
  error instanceof RuleError &&
  (error.code === 'access-denied' || error.code === 'unexpected-answer') &&
  (error.cause?.httpStatus ?? 0) >= 400;

/** Every account of the organization: the function's own with its own credentials, a member by its role. */
export const openOrganization = (own: AccountClients, settings: OrganizationSettings): Accounts => {
  const sts = new STSClient(CLIENT_SETTINGS);
  const organizations = new OrganizationsClient(CLIENT_SETTINGS);

  const strangers = new Map<string, number>();

  const remember = (accountId: string): void => {
    if (strangers.size >= STRANGERS_REMEMBERED) {
      strangers.clear();
    }
    strangers.set(accountId, Date.now() + STRANGER_REMEMBERED_MS);
  };

  const openMember = async (accountId: string, describe: Describe): Promise<RoleCredentials | Refusal> => {
    const role = `arn:${settings.partition}:iam::${accountId}:role/${settings.memberRoleName}`;
    try {
      return await assumeRole(sts, role);
    } catch (error) {
      if (!isRefusal(error)) {
        throw error;
      }
      const refusal = await explainRefusal(error, describe, settings, accountId);
      if (refusal.refused === 'untrusted-account') {
        remember(accountId);
      }
      return refusal;
    }
  };

  const readRootEmail = async (describe: Describe): Promise<string> => {
    const described = await describe();
    if (described === undefined) {
      throw new RuleError(
        'access-denied',
        'organizations:DescribeAccount does not know the account any more.',
      );
    }
    return described.email;
  };

  return {
    rootReadable: true,
    open: async (accountId, asked): Promise<OpenAccount | Refusal> => {
      if ((strangers.get(accountId) ?? 0) > Date.now()) {
        return { refused: 'untrusted-account' };
      }
      const describe = once(() => describeAccount(organizations, accountId));
      if (asked.includes('ROOT')) {
        // Beside AssumeRole, so that the root email costs no round trip of its own.
        void describe();
      }
      if (accountId === settings.ownAccount) {
        return openWithClients(own, () => readRootEmail(describe));
      }
      const credentials = await openMember(accountId, describe);
      return 'refused' in credentials
        ? credentials
        : openWithClients(createMemberClients(own, credentials), () => readRootEmail(describe));
    },
  };
};
