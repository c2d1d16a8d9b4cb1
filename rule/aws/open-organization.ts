import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';
import { RuleError } from '../errors.ts';
import type { Accounts, OpenAccount, Refusal } from '../ports.ts';
import { type AccountClients, createMemberClients, openWithClients } from './account-clients.ts';
import { CLIENT_SETTINGS } from './client-settings.ts';
import { assumeRole, type RoleCredentials } from './credentials.ts';
import { type DescribedAccount, describeAccount } from './organization.ts';
import type { RunTime } from './run-time.ts';
import { createStrangers } from './strangers.ts';

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

/** Only AWS's own "denied" has a reason to look for; any other failure says nothing about the account. */
const isRefusal = (error: unknown): error is RuleError =>
  error instanceof RuleError && error.cause?.error === 'AccessDenied';

/** STS refuses a stranger's role, a closed account's and a missing one alike; the organization knows which it is. */
const explainRefusal = async (
  { detail, cause }: RuleError,
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
    `${detail} Account ${accountId} has no role ${memberRoleName} that trusts this function: organization/member.yaml makes it.`,
    cause,
  );
};

const readRootEmail = async (describe: Describe): Promise<string> => {
  const described = await describe();
  if (described === undefined) {
    throw new RuleError(
      'access-denied',
      'organizations:DescribeAccount does not know the account, so its root email cannot be read.',
    );
  }
  return described.email;
};

/**
 * Every account of the organization: the function's own with its own credentials, a member by its role.
 *
 * @returns for one run's time, the accounts; the clients and what is remembered serve every run of the process
 */
export const openOrganization = (
  own: AccountClients,
  settings: OrganizationSettings,
): ((time: RunTime) => Accounts) => {
  const sts = new STSClient(CLIENT_SETTINGS);
  const organizations = new OrganizationsClient(CLIENT_SETTINGS);
  const strangers = createStrangers();

  const takeRole = async (
    accountId: string,
    time: RunTime,
    describe: Describe,
  ): Promise<RoleCredentials | Refusal> => {
    const role = `arn:${settings.partition}:iam::${accountId}:role/${settings.memberRoleName}`;
    try {
      return await assumeRole(sts, role, time.open);
    } catch (error) {
      if (isRefusal(error)) {
        return explainRefusal(error, describe, settings, accountId);
      }
      throw error;
    }
  };

  return (time) => ({
    rootReadable: true,
    open: async (accountId, asked): Promise<OpenAccount | Refusal> => {
      if (strangers.has(accountId)) {
        return { refused: 'untrusted-account' };
      }
      const describe = once(() => describeAccount(organizations, accountId, time.read));
      if (asked.includes('ROOT')) {
        // Beside AssumeRole, so that the root email costs no round trip of its own.
        void describe();
      }
      if (accountId === settings.ownAccount) {
        return openWithClients(own, time, () => readRootEmail(describe));
      }
      const credentials = await takeRole(accountId, time, describe);
      if (!('refused' in credentials)) {
        return openWithClients(createMemberClients(own, credentials), time, () => readRootEmail(describe));
      }
      if (credentials.refused === 'untrusted-account') {
        strangers.add(accountId);
      }
      return credentials;
    },
  });
};
