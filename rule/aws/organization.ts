import { DescribeAccountCommand, type OrganizationsClient } from '@aws-sdk/client-organizations';
import * as v from 'valibot';
import { RuleError } from '../errors.ts';
import { callAws } from './call-aws.ts';
import { parseAnswer } from './parse-answer.ts';

const OPERATION = 'organizations:DescribeAccount';

/** What the organization knows of one of its accounts. */
export interface DescribedAccount {
  /** The root user's address. */
  readonly email: string;
  readonly active: boolean;
}

/** A word that is not one of these is no answer: an account of ours must not be passed over for it. */
const State = v.picklist(['PENDING_ACTIVATION', 'ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE', 'CLOSED']);

const DescribeAccountAnswer = v.union([
  v.object({ Account: v.object({ Email: v.string(), State }) }),
  // State took Status's place on 9 September 2026.
  v.pipe(
    v.object({ Account: v.object({ Email: v.string(), Status: State }) }),
    v.transform(({ Account: { Email, Status } }) => ({ Account: { Email, State: Status } })),
  ),
]);

/** Says who may call it where nobody else may. */
const explain = (failure: unknown): unknown =>
  failure instanceof RuleError &&
  (failure.code === 'access-denied' || failure.cause?.error === 'AWSOrganizationsNotInUseException')
    ? new RuleError(
        'access-denied',
        `${failure.detail} Only the management account or a delegated administrator of an organization may call it.`,
        failure.cause,
      )
    : failure;

const isUnknownAccount = (failure: unknown): boolean =>
  failure instanceof RuleError &&
  failure.cause?.error === 'AccountNotFoundException' &&
  (failure.cause.httpStatus ?? 500) < 500;

/**
 * Undefined for an account that is not of the function's organization.
 *
 * @throws RuleError `access-denied` where the function's account is neither the management account nor a delegated
 *   administrator
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeAccount.html
 */
export const describeAccount = async (
  client: OrganizationsClient,
  accountId: string,
  signal: AbortSignal,
): Promise<DescribedAccount | undefined> => {
  const command = new DescribeAccountCommand({ AccountId: accountId });
  try {
    const { Account } = await callAws(OPERATION, command, signal, async (options) =>
      parseAnswer(DescribeAccountAnswer, await client.send(command, options)),
    );
    return { email: Account.Email, active: Account.State === 'ACTIVE' };
  } catch (failure) {
    if (isUnknownAccount(failure)) {
      return undefined;
    }
    throw explain(failure);
  }
};
