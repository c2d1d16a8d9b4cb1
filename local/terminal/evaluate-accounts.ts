import { availableParallelism } from 'node:os';
import type { DescribedAccount } from '../accounts/account.ts';
import type { LocalAws } from '../aws/start-local-aws.ts';
import { deployRule } from '../config-delivery/deploy-rule.ts';
import { type AccountReport, type RunReport, reportAccount } from './account-report.ts';
import { readEvaluation } from './read-evaluation.ts';
import { runConcurrently } from './run-concurrently.ts';

/** Function and rule in every account, each run once by Config's schedule, a few at the same time. */
export async function evaluateAccounts(
  aws: LocalAws,
  bundle: string,
  onProgress: (done: number) => void,
): Promise<RunReport> {
  const startedAt = Date.now();
  let done = 0;
  const accounts = await runConcurrently(
    [...aws.accounts.values()],
    availableParallelism(),
    async (account) => {
      const report = await evaluateAccount(aws, bundle, account);
      done += 1;
      onProgress(done);
      return report;
    },
  );
  const calls = aws.calls.filter(({ principal }) => principal?.role !== 'operator');
  return { accounts, calls, durationMs: Date.now() - startedAt };
}

async function evaluateAccount(
  aws: LocalAws,
  bundle: string,
  account: DescribedAccount,
): Promise<AccountReport> {
  const deployed = deployRule(aws, { account: account.id, bundle });
  try {
    deployed.trigger();
    await deployed.queue.drain();
    return reportAccount(account, deployed.queue.tries.at(-1), await readEvaluation(aws, deployed.rule));
  } finally {
    await deployed.close();
  }
}
