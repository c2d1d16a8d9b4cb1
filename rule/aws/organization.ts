import {
  AccountNotFoundException,
  DescribeAccountCommand,
  type DescribeAccountCommandOutput,
  type OrganizationsClient,
} from '@aws-sdk/client-organizations';
import * as v from 'valibot';
import { RuleError } from '../errors.ts';
import { toRuleError, unexpectedAnswer } from './errors.ts';

const OPERATION = 'organizations:DescribeAccount';

/** What the organization knows of one of its accounts. */
export interface DescribedAccount {
  /** The root user's address. */
  readonly email: string;
  readonly active: boolean;
}

const DescribeAccountAnswer = v.object({
  Account: v.object({
    Email: v.string(),
    // State took Status's place on 9 September 2026; an answer may hold either.
    State: v.optional(v.string()),
    Status: v.optional(v.string()),
  }),
});

const explain = (error: unknown): RuleError => {
  const failure = toRuleError(OPERATION, error);
  return failure.code === 'access-denied' || failure.cause?.error === 'AWSOrganizationsNotInUseException'
    ? new RuleError(
        'access-denied',
        `${failure.message} Only the management account or a delegated administrator of an organization may call it.`,
        failure.cause,
      )
    : failure;
};

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
): Promise<DescribedAccount | undefined> => {
  let answer: DescribeAccountCommandOutput;
  try {
    answer = await client.send(new DescribeAccountCommand({ AccountId: accountId }));
  } catch (error) {
    if (error instanceof AccountNotFoundException) {
      return undefined;
    }
    throw explain(error);
  }
  const parsed = v.safeParse(DescribeAccountAnswer, answer);
  if (!parsed.success) {
    throw unexpectedAnswer(OPERATION, answer.$metadata.requestId);
  }
  const { Email, State, Status } = parsed.output.Account;
  return { email: Email, active: (State ?? Status) === 'ACTIVE' };
};
