import { inventOrganization } from '../accounts/invent-organization.ts';
import type { DescribedWorld } from '../accounts/organization.ts';
import { loadAccounts } from './load-accounts.ts';
import { UsageError } from './usage-error.ts';

/** Below, the sample's own accounts show more; beyond, no aggregator of AWS takes them all. */
const SMALLEST = 3;
const LARGEST = 10_000;

/** What to run over: the accounts of a file, an invented organization of that size, or the sample. */
export async function chooseWorld(given: {
  readonly accounts?: string | undefined;
  readonly size?: string | undefined;
}): Promise<DescribedWorld> {
  if (given.size === undefined) {
    return loadAccounts(given.accounts);
  }
  if (given.accounts !== undefined) {
    throw new UsageError('--size invents accounts and --accounts describes them: one of the two, not both.');
  }
  const size = Number(given.size);
  if (!/^\d+$/.test(given.size) || size < SMALLEST || size > LARGEST) {
    throw new UsageError(`--size takes a whole number from ${SMALLEST} to ${LARGEST}.`);
  }
  return inventOrganization(size);
}
