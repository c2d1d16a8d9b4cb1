import './aws/connect-early.ts';
import type { Context } from 'aws-lambda';
import { createOwnClients, openWithClients, rootUnreadable } from './aws/account-clients.ts';
import { openOrganization } from './aws/open-organization.ts';
import { divideTime, type RunTime } from './aws/run-time.ts';
import { RuleError } from './errors.ts';
import { type AccountResult, evaluateAccount, type RefusedAccount } from './evaluate-account.ts';
import type { Accounts } from './ports.ts';

/** Built once, so that a warm function keeps its connections. */
const ownClients = createOwnClients();

/** Where the function runs: from what Lambda says, and never from what it was sent. */
const parseFunctionArn = (arn: unknown): { partition: string; ownAccount: string } => {
  const [, partition = '', service, , ownAccount = ''] = String(arn).split(':');
  if (!/^aws[a-z-]*$/.test(partition) || service !== 'lambda' || !/^\d{12}$/.test(ownAccount)) {
    throw new RuleError(
      'invalid-invocation',
      'context.invokedFunctionArn is not the ARN of a Lambda function.',
    );
  }
  return { partition, ownAccount };
};

const openOwnAccountAlone =
  (ownAccount: string) =>
  (time: RunTime): Accounts => ({
    rootReadable: false,
    open: async (accountId) =>
      accountId === ownAccount
        ? openWithClients(ownClients, time, rootUnreadable)
        : { refused: 'untrusted-account' },
  });

/** The template sets MEMBER_ROLE_NAME where one function serves the organization, and nowhere else. */
const openAccounts = (arn: unknown): ((time: RunTime) => Accounts) => {
  const { partition, ownAccount } = parseFunctionArn(arn);
  const memberRoleName = process.env['MEMBER_ROLE_NAME'];
  if (memberRoleName === undefined || memberRoleName === '') {
    return openOwnAccountAlone(ownAccount);
  }
  return openOrganization(ownClients, { ownAccount, partition, memberRoleName });
};

/** The template's timeout, for a context that does not say what is left. */
const LONGEST_RUN_MS = 60_000;

const timeOf = (context: Context | undefined): RunTime =>
  divideTime(context?.getRemainingTimeInMillis?.() ?? LONGEST_RUN_MS);

let openedAccounts: ((time: RunTime) => Accounts) | undefined;

/**
 * Every failure leaves as RuleError. One that was not is a defect of the rule's own: its message may hold anything, so
 * only its name and where it was thrown are kept.
 */
const wrap = (thrown: unknown): RuleError => {
  if (thrown instanceof RuleError) {
    return thrown;
  }
  const defect = thrown instanceof Error ? thrown : new Error();
  const frames = (defect.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const error = new RuleError(
    'unexpected-answer',
    'The rule itself failed, which it never should. Please report it.',
    { operation: 'rule', error: defect.constructor.name },
  );
  error.stack = [`RuleError: ${error.message}`, ...frames].join('\n');
  return error;
};

const describeResult = (result: AccountResult | RefusedAccount, durationMs: number) =>
  'refused' in result
    ? { event: 'refused', ...result, durationMs }
    : {
        event: 'evaluated',
        ...result,
        counts: { findings: result.findings.length, undecided: result.undecided.length },
        durationMs,
      };

/** The account of an event that may be anything; what is not twelve digits is not repeated. */
const readAccountId = (event: unknown): string | undefined => {
  const accountId = typeof event === 'object' && event !== null ? Reflect.get(event, 'accountId') : undefined;
  return typeof accountId === 'string' && /^\d{12}$/.test(accountId) ? accountId : undefined;
};

const describeFailure = ({ code, detail, hint, cause }: RuleError, event: unknown, durationMs: number) => ({
  event: 'failed',
  accountId: readAccountId(event),
  code,
  error: detail,
  hint,
  ...(cause !== undefined && { call: cause }),
  durationMs,
});

/**
 * AWS Config's custom rule. Logs one structured line, which Lambda writes as JSON, and throws whatever it could not
 * find out, so that Lambda tries again: a failure is never a verdict.
 *
 * @throws RuleError
 */
export const handler = async (event: unknown, context: Context): Promise<AccountResult | RefusedAccount> => {
  const start = performance.now();
  const durationMs = (): number => Math.round(performance.now() - start);
  const time = timeOf(context);
  try {
    openedAccounts ??= openAccounts(context?.invokedFunctionArn);
    const result = await evaluateAccount(event, openedAccounts(time));
    console.info(describeResult(result, durationMs()));
    return result;
  } catch (thrown) {
    const error = wrap(thrown);
    console.error(describeFailure(error, event, durationMs()));
    throw error;
  } finally {
    time.end();
  }
};
