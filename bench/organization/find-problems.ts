import type { DescribedAccount } from '../../local/accounts/account.ts';
import type { Call } from '../../local/aws/calls.ts';
import type { LocalAws } from '../../local/aws/start-local-aws.ts';
import type { DeployedOrganization } from '../../local/config-delivery/deploy-organization.ts';
import { parseHandlerResult } from '../../local/terminal/parse-handler-result.ts';
import { readAggregate } from '../../local/terminal/read-aggregate.ts';
import type { Verdict } from './expect-verdict.ts';

/** What must hold whatever failed, each as the accounts (or events) for which it does not. */
export interface Problems {
  /** Active accounts without an evaluation in Config, or that the aggregator does not show. */
  readonly lost: readonly string[];
  /** Accounts whose evaluation is not what their contacts deserve, or is of another event. */
  readonly wrong: readonly string[];
  /** Accounts for which a wrong verdict was ever sent, stored or not. */
  readonly wronglySent: readonly string[];
  /** Accounts that are not to be judged, and were, or were not refused. */
  readonly notRefused: readonly string[];
  /** Accounts whose event went to the queue of failed events. */
  readonly failed: readonly string[];
}

export interface Outcome {
  readonly aws: LocalAws;
  readonly deployed: DeployedOrganization;
  /** By account; an account that is not to be judged has none. */
  readonly expected: ReadonlyMap<string, Verdict | undefined>;
  /** When Config triggered all the rules, in milliseconds since 1970. */
  readonly triggeredAt: number;
  /** The run's calls alone. */
  readonly calls: readonly Call[];
}

export async function findProblems(outcome: Outcome): Promise<Problems> {
  const { aws, deployed, expected, calls } = outcome;
  const shown = await readAggregate(aws, deployed);
  const accounts = [...aws.accounts.values()];
  const judged = accounts.filter(({ id }) => expected.get(id) !== undefined);
  const findStored = ({ id }: DescribedAccount) => aws.config.findEvaluation(deployed.findRule(id));
  return {
    lost: idsOf(judged.filter((one) => findStored(one) === undefined || !shown.has(one.id))),
    wrong: idsOf(judged.filter((one) => !isRight(one, outcome, shown.get(one.id)))),
    wronglySent: findWronglySent(calls, expected),
    notRefused: findNotRefused(
      accounts.filter((one) => expected.get(one.id) === undefined),
      outcome,
      (one) => findStored(one) !== undefined,
    ),
    failed: deployed.queue.failed.map(({ requestPayload }) => readAccount(requestPayload)),
  };
}

const idsOf = (accounts: readonly DescribedAccount[]) => accounts.map(({ id }) => id);

/** What Config holds, and what the aggregator shows of it. */
function isRight({ id }: DescribedAccount, outcome: Outcome, shown: Verdict | undefined): boolean {
  const { aws, deployed, expected, triggeredAt } = outcome;
  const stored = aws.config.findEvaluation(deployed.findRule(id));
  const right = expected.get(id);
  return (
    [stored, shown].every(
      (verdict) =>
        verdict === undefined ||
        (verdict.compliance === right?.compliance && verdict.annotation === right.annotation),
    ) &&
    (stored === undefined || Math.round(stored.orderingTimestamp * 1000) === triggeredAt)
  );
}

interface SentEvaluation {
  readonly ComplianceType: string;
  readonly Annotation: string;
}

function findWronglySent(
  calls: readonly Call[],
  expected: ReadonlyMap<string, Verdict | undefined>,
): readonly string[] {
  const wrong = calls.filter(({ operation, account = '', input }) => {
    if (operation !== 'PutEvaluations') {
      return false;
    }
    const { Evaluations } = input as { readonly Evaluations: readonly SentEvaluation[] };
    const right = expected.get(account);
    return !(
      Evaluations.length === 1 &&
      Evaluations.every(
        ({ ComplianceType, Annotation }) =>
          ComplianceType === right?.compliance && Annotation === right.annotation,
      )
    );
  });
  return [...new Set(wrong.map(({ account = '' }) => account))];
}

function findNotRefused(
  strangers: readonly DescribedAccount[],
  { deployed }: Outcome,
  isStored: (account: DescribedAccount) => boolean,
): readonly string[] {
  const results = deployed.queue.tries.flatMap((last) =>
    last.ok ? (parseHandlerResult(last.payload) ?? []) : [],
  );
  const refused = new Set(results.flatMap((result) => ('refused' in result ? result.accountId : [])));
  return idsOf(strangers.filter((one) => isStored(one) || !refused.has(one.id)));
}

function readAccount(event: unknown): string {
  return String((event as { readonly accountId?: unknown }).accountId);
}
