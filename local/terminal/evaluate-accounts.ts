import { availableParallelism } from 'node:os';
import type { DescribedAccount } from '../accounts/account.ts';
import type { LocalAws } from '../aws/start-local-aws.ts';
import { deployRule } from '../config-delivery/deploy-rule.ts';
import { describeFailure, type Failure } from './describe-failure.ts';
import { type EvaluatedResult, parseHandlerResult } from './parse-handler-result.ts';
import { readEvaluation } from './read-evaluation.ts';

/** What became of one account's scheduled run. */
export interface AccountReport {
  readonly id: string;
  readonly name: string;
  /** Absent when no evaluation was put. */
  readonly compliance?: string;
  readonly annotation?: string;
  readonly findings: EvaluatedResult['findings'];
  readonly undecided: EvaluatedResult['undecided'];
  /** Why the last try failed. */
  readonly failure?: Failure;
}

/** Function and rule in every account, each run once by Config's schedule, a few at the same time. */
export async function evaluateAccounts(
  aws: LocalAws,
  bundle: string,
  onProgress: (done: number) => void,
): Promise<readonly AccountReport[]> {
  const left = [...aws.accounts.values()].entries();
  const reports: AccountReport[] = [];
  let done = 0;
  async function work(): Promise<void> {
    for (const [index, account] of left) {
      reports[index] = await evaluateAccount(aws, bundle, account);
      done += 1;
      onProgress(done);
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return reports;
}

async function evaluateAccount(
  aws: LocalAws,
  bundle: string,
  { id, name }: DescribedAccount,
): Promise<AccountReport> {
  const deployed = deployRule(aws, { account: id, bundle });
  try {
    deployed.trigger();
    await deployed.queue.drain();
    const evaluation = await readEvaluation(aws, deployed.rule);
    const last = deployed.queue.tries.at(-1);
    const result = last?.ok ? parseHandlerResult(last.payload) : undefined;
    const evaluated = result !== undefined && 'findings' in result ? result : undefined;
    return {
      id,
      name,
      ...evaluation,
      findings: evaluated?.findings ?? [],
      undecided: evaluated?.undecided ?? [],
      ...(last?.ok === false && { failure: describeFailure(last) }),
    };
  } finally {
    await deployed.close();
  }
}
