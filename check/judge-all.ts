import type { OrganizationsClient } from '@aws-sdk/client-organizations';
import PQueue from 'p-queue';
import { RuleError } from '../rule/errors.ts';
import type { Target } from './aws/select-accounts.ts';
import { isTrustedAccessOff, TRUSTED_ACCESS_OFF } from './aws/trusted-access.ts';
import { findWay, type Way } from './explain-unread.ts';
import { type Judging, judgeTarget } from './judge-target.ts';
import type { JudgedAccount } from './report.ts';
import { StopError } from './stop-error.ts';

/** Accounts at the same time. By AccountId the quota is what limits them; by roles, each has a quota of its own. */
const ACCOUNTS_AT_ONCE = 16;

export interface JudgeAll extends Judging {
  readonly organizations: OrganizationsClient;
  readonly ownAccount: string;
  readonly role: string | undefined;
  /** Called for each verdict, before the next account of its place is begun. */
  readonly onJudged: (account: JudgedAccount) => Promise<void>;
  /** Called for each account, judged or not. */
  readonly onDone: () => void;
}

export interface Failed {
  readonly target: Target;
  readonly error: RuleError;
  readonly way: Way;
}

/** Verdicts and failures, each in the order in which they came. */
export interface Outcome {
  readonly judged: readonly JudgedAccount[];
  readonly failed: readonly Failed[];
}

/**
 * Judges one account after the other, some at the same time.
 *
 * @throws StopError where it becomes known that no further account can be read
 */
export const judgeAll = async (targets: readonly Target[], all: JudgeAll): Promise<Outcome> => {
  const judged: JudgedAccount[] = [];
  const failed: Failed[] = [];
  const queue = new PQueue({ concurrency: ACCOUNTS_AT_ONCE });
  let asked: Promise<boolean> | undefined;

  /** Asked once, when the first account that is read by its id is denied and none was read yet. */
  const checkTrustedAccess = async ({ error, way }: Failed): Promise<void> => {
    if (error.code !== 'access-denied' || way !== 'by-id' || error.cause === undefined) {
      return;
    }
    if (asked === undefined && judged.every(({ id }) => id === all.ownAccount)) {
      asked = isTrustedAccessOff(all.organizations);
    }
    if (await asked) {
      throw new StopError(TRUSTED_ACCESS_OFF);
    }
  };

  const judge = async (target: Target): Promise<void> => {
    const result = await judgeTarget(target, all);
    if (result instanceof RuleError) {
      const failure = { target, error: result, way: findWay(target, all.ownAccount, all.role) };
      failed.push(failure);
      await checkTrustedAccess(failure);
    } else {
      judged.push(result);
      await all.onJudged(result);
    }
    all.onDone();
  };

  try {
    await queue.addAll(targets.map((target) => () => judge(target)));
  } finally {
    queue.clear();
  }
  return { judged, failed };
};
