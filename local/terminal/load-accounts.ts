import type { DescribedWorld } from '../accounts/organization.ts';
import { readAccounts, SAMPLE_FILE } from '../accounts/read-accounts.ts';
import { UsageError } from './usage-error.ts';

/** What that file describes, or the sample; a UsageError that lists what is wrong with the file. */
export async function loadAccounts(file: string | undefined): Promise<DescribedWorld> {
  const parsed = await readAccounts(file ?? SAMPLE_FILE);
  if ('problems' in parsed) {
    throw new UsageError(
      [
        `${file === undefined ? SAMPLE_FILE : `--accounts ${file}`} does not describe accounts.`,
        ...parsed.problems,
      ].join('\n  '),
    );
  }
  return parsed;
}
