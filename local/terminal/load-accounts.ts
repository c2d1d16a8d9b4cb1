import type { DescribedAccount } from '../accounts/account.ts';
import { readAccounts, SAMPLE_FILE } from '../accounts/read-accounts.ts';
import { UsageError } from './usage-error.ts';

/** The accounts of that file, or the sample's; a UsageError that lists what is wrong with the file. */
export async function loadAccounts(file: string | undefined): Promise<readonly DescribedAccount[]> {
  const parsed = await readAccounts(file ?? SAMPLE_FILE);
  if ('problems' in parsed) {
    throw new UsageError(
      [`${file ?? SAMPLE_FILE} does not describe accounts.`, ...parsed.problems].join('\n  '),
    );
  }
  return parsed.accounts;
}
