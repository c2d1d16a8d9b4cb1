import { OrganizationsClient } from '@aws-sdk/client-organizations';
import PQueue from 'p-queue';
import type { Options } from '../options.ts';
import { StopError } from '../stop-error.ts';
import type { Connection } from './connect.ts';
import { keepToBudgets } from './middleware.ts';
import {
  describeAccount,
  type ListedAccount,
  listAccounts,
  listAccountsBelow,
} from './organization-accounts.ts';
import type { Budgets } from './quotas.ts';

/** An account to look at; only its id is known for sure. */
export type Target = Pick<ListedAccount, 'id'> & Partial<ListedAccount>;

export interface Selection {
  readonly targets: readonly Target[];
  /** Not looked at, because they are not ACTIVE. */
  readonly skipped: readonly Target[];
  /** Ids of --exclude that no account has. */
  readonly excludedInVain: readonly string[];
}

export const createOrganizationsClient = (
  { settings }: Connection,
  budgets: Budgets,
): OrganizationsClient => {
  const client = new OrganizationsClient(settings);
  keepToBudgets(client.middlewareStack, budgets);
  return client;
};

const DESCRIBED_AT_ONCE = 5;

/** Names, states and root emails are welcome, and a caller who may not ask for them is asked no more. */
const describeAll = async (
  client: OrganizationsClient,
  ids: readonly string[],
): Promise<readonly Target[]> => {
  const [first = '', ...others] = ids;
  const described = await describeAccount(client, first);
  if (described === undefined) {
    return ids.map((id) => ({ id }));
  }
  const queue = new PQueue({ concurrency: DESCRIBED_AT_ONCE });
  const rest = others.map((id) => async () => (await describeAccount(client, id)) ?? { id });
  return [described, ...(await queue.addAll(rest))];
};

const findAccounts = async (
  { scope, role }: Options,
  { accountId }: Connection,
  client: OrganizationsClient,
): Promise<readonly Target[]> => {
  switch (scope.kind) {
    case 'own':
      return [{ id: accountId }];
    case 'organization':
      return listAccounts(client);
    case 'accounts':
      return scope.ids.length === 1 && scope.ids[0] === accountId && role === undefined
        ? [{ id: accountId }]
        : describeAll(client, scope.ids);
    case 'units': {
      const found: ListedAccount[] = [];
      for (const unit of scope.ids) {
        found.push(...(await listAccountsBelow(client, unit)));
      }
      return [...new Map(found.map((account) => [account.id, account])).values()];
    }
  }
};

/** @throws StopError where the caller may not list them, or none is left */
export const selectAccounts = async (
  options: Options,
  connection: Connection,
  client: OrganizationsClient,
): Promise<Selection> => {
  const found = await findAccounts(options, connection, client);
  const wanted = found.filter(({ id }) => !options.exclude.has(id));
  const isActive = ({ state }: Target): boolean => state === undefined || state === 'ACTIVE';
  const targets = wanted.filter(isActive);
  if (targets.length === 0) {
    throw new StopError(
      `There is no account to look at: of ${found.length} found, --exclude takes ${found.length - wanted.length} out, and ${wanted.length} ${wanted.length === 1 ? 'is' : 'are'} not ACTIVE.`,
    );
  }
  return {
    targets,
    skipped: wanted.filter((target) => !isActive(target)),
    excludedInVain: [...options.exclude].filter((id) => !found.some((account) => account.id === id)),
  };
};
