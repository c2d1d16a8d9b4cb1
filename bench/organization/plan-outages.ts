import type { DescribedAccount } from '../../local/accounts/account.ts';
import type { Fault } from '../../local/aws/faults.ts';
import type { Random } from './random.ts';

/** More than the SDK's tries of one run, fewer than those of three runs. */
const OUTAGE_REQUESTS = 8;

const OPERATIONS = ['AssumeRole', 'GetAlternateContact', 'GetContactInformation', 'PutEvaluations'];

/**
 * For some accounts one service is away for longer than the SDK tries, so that only Lambda's retry outlasts it: chance
 * alone all but never strikes one request so often.
 */
export function planOutages(
  accounts: readonly DescribedAccount[],
  share: number,
  random: Random,
): readonly Fault[] {
  return accounts.flatMap(({ id }) => {
    const on = OPERATIONS[Math.floor(random() * OPERATIONS.length)] ?? '';
    return random() < share
      ? [{ on, account: id, times: OUTAGE_REQUESTS, does: 'fail', status: 503 } as const]
      : [];
  });
}
