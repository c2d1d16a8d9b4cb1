import type { OrganizationsClient } from '@aws-sdk/client-organizations';
import { listAccounts } from './aws/organization-accounts.ts';
import { explainUnread, type Whereabouts } from './explain-unread.ts';
import type { Failed } from './judge-all.ts';
import type { Options } from './options.ts';
import { groupByReason } from './output/wording.ts';
import type { UnreadAccount } from './report.ts';

/** A request id differs from account to account, and would hide that the reason is the same. */
const withoutRequestId = (text: string): string => text.replace(/, request [\w-]+/, '');

/** Where the accounts are now, of those that were listed before and are denied; undefined where nobody says. */
const findWhereabouts = async (
  failed: readonly Failed[],
  scope: Options['scope'],
  client: OrganizationsClient,
): Promise<(id: string) => Whereabouts | undefined> => {
  const wasListed = scope.kind === 'organization' || scope.kind === 'units';
  if (
    !wasListed ||
    !failed.some(({ error }) => error.code === 'access-denied' && error.cause !== undefined)
  ) {
    return () => undefined;
  }
  try {
    const now = new Map((await listAccounts(client)).map((account) => [account.id, account]));
    return (id) => ({ left: !now.has(id), state: now.get(id)?.state });
  } catch {
    return () => undefined;
  }
};

/** Why each account could not be read, by its id. */
export const explainFailures = async (
  failed: readonly Failed[],
  { scope, role }: Options,
  client: OrganizationsClient,
): Promise<readonly UnreadAccount[]> => {
  const whereabouts = await findWhereabouts(failed, scope, client);
  return failed
    .map(({ target: { id, name }, error, way }) => ({
      id,
      ...(name !== undefined && { name }),
      reason: withoutRequestId(explainUnread(error, way, role, whereabouts(id))),
    }))
    .sort((one, other) => one.id.localeCompare(other.id));
};

/** Every reason once, with the number of accounts that it holds for. */
export const groupReasons = (unread: readonly UnreadAccount[]): readonly string[] =>
  groupByReason(unread).map(({ reason, accounts }) => {
    const ids = accounts.map(({ id }) => id);
    return ids.length <= 3
      ? `${ids.join(', ')}: ${reason}`
      : `${ids.length} accounts, ${ids[0]} the first: ${reason}`;
  });
