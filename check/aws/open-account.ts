import { AccountClient, type AccountClientConfig } from '@aws-sdk/client-account';
import type { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';
import { readAlternateContact, readPrimaryContact } from '../../rule/aws/account.ts';
import { assumeRole } from '../../rule/aws/credentials.ts';
import { describeAccount } from '../../rule/aws/organization.ts';
import { RuleError } from '../../rule/errors.ts';
import type { ContactReader } from '../../rule/ports.ts';
import type { Connection } from './connect.ts';
import { addressAccount, keepToBudgets } from './middleware.ts';
import { type Budgets, createBudgets } from './quotas.ts';
import type { Target } from './select-accounts.ts';

/** Nothing limits the time of a run: who has waited enough presses Ctrl-C, which ends the process. */
const withoutEnd = (): AbortSignal => new AbortController().signal;

/** How one account's contacts are read; which way, it has in common with all the others. */
export type OpenAccount = (target: Target) => Promise<ContactReader>;

/**
 * The caller's own account with its own credentials, for the management account may not pass its own id; every other
 * by its id or by a role in it.
 *
 * @see https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html
 */
export const createOpener = (
  connection: Connection,
  role: string | undefined,
  organizations: OrganizationsClient,
  budgets: Budgets,
): OpenAccount => {
  const { accountId: ownAccount, partition, settings } = connection;
  const own = new AccountClient(settings);
  keepToBudgets(own.middlewareStack, budgets);
  const sts = new STSClient(settings);
  keepToBudgets(sts.middlewareStack, budgets);

  const createClient = (changes: Partial<AccountClientConfig>, clientBudgets: Budgets): AccountClient => {
    const client = new AccountClient({ ...settings, requestHandler: own.config.requestHandler, ...changes });
    keepToBudgets(client.middlewareStack, clientBudgets);
    return client;
  };

  const openById = ({ id, isManagement }: Target): AccountClient => {
    if (isManagement) {
      throw new RuleError(
        'access-denied',
        'The management account can be read only with its own credentials: run this there, or leave the account out by --exclude.',
      );
    }
    const client = createClient({}, budgets);
    addressAccount(client.middlewareStack, id);
    return client;
  };

  const openByRole = async (id: string, name: string): Promise<AccountClient> => {
    const credentials = await assumeRole(sts, `arn:${partition}:iam::${id}:role/${name}`, withoutEnd());
    // AWS counts requests by the account whose credentials they bear.
    return createClient({ credentials }, createBudgets(partition));
  };

  const open = async (target: Target): Promise<AccountClient> => {
    if (target.id === ownAccount) {
      return own;
    }
    return role === undefined ? openById(target) : openByRole(target.id, role);
  };

  const readRootEmail = async ({ id, rootEmail }: Target): Promise<string> => {
    const email = rootEmail ?? (await describeAccount(organizations, id, withoutEnd()))?.email;
    if (email === undefined) {
      throw new RuleError('access-denied', 'organizations:DescribeAccount does not know the account.');
    }
    return email;
  };

  return async (target) => {
    const client = await open(target);
    return {
      readContact: async (kind) => {
        if (kind === 'ROOT') {
          return { kind, email: await readRootEmail(target) };
        }
        return kind === 'PRIMARY'
          ? readPrimaryContact(client, withoutEnd())
          : readAlternateContact(client, kind, withoutEnd());
      },
    };
  };
};
