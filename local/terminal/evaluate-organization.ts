import { availableParallelism } from 'node:os';
import type { LocalAws } from '../aws/start-local-aws.ts';
import { deployOrganization } from '../config-delivery/deploy-organization.ts';
import type { InvokeResult } from '../lambda/invocation.ts';
import { type RunReport, reportAccount } from './account-report.ts';
import { readAggregate } from './read-aggregate.ts';

/** One function for the whole organization; every account's rule is run once by Config's schedule. */
export async function evaluateOrganization(
  aws: LocalAws,
  bundle: string,
  functionAccount: string | undefined,
  onProgress: (done: number) => void,
): Promise<RunReport> {
  let done = 0;
  const deployed = deployOrganization(aws, {
    bundle,
    functionAccount,
    concurrency: availableParallelism(),
    onEnd: () => {
      done += 1;
      onProgress(done);
    },
  });
  try {
    const startedAt = Date.now();
    const requests = deployed.triggerAll();
    await deployed.queue.drain();
    const durationMs = Date.now() - startedAt;
    const calls = [...aws.calls];
    const lastTries = findLastTries(deployed.queue.tries);
    const evaluations = await readAggregate(aws, deployed);
    const accounts = [...aws.accounts.values()].map((account) =>
      reportAccount(account, lastTries.get(requests.get(account.id) ?? ''), evaluations.get(account.id)),
    );
    return { accounts, calls, durationMs };
  } finally {
    await deployed.close();
  }
}

function findLastTries(tries: readonly InvokeResult[]): ReadonlyMap<string, InvokeResult> {
  return new Map(tries.map((result) => [result.requestId, result]));
}
