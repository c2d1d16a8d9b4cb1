import { buildOrganization, type DescribedWorld } from '../accounts/organization.ts';
import { startLocalAws } from '../aws/start-local-aws.ts';
import type { RunReport } from './account-report.ts';
import { evaluateAccounts } from './evaluate-accounts.ts';
import { evaluateOrganization } from './evaluate-organization.ts';

/** Every account once, on a local AWS of its own: as an organization where one is described, or each by itself. */
export async function evaluateWorld(
  world: DescribedWorld,
  bundle: string,
  onProgress: (done: number) => void,
): Promise<RunReport> {
  const organization = buildOrganization(world);
  const aws = await startLocalAws({ accounts: world.accounts, ...(organization && { organization }) });
  try {
    return organization === undefined
      ? await evaluateAccounts(aws, bundle, onProgress)
      : await evaluateOrganization(aws, bundle, world.organization?.functionAccount, onProgress);
  } finally {
    await aws.close();
  }
}
