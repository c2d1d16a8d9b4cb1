import { AccountClient } from '@aws-sdk/client-account';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import type { Context } from 'aws-lambda';
import { readAlternateContact, readPrimaryContact } from './aws/account.ts';
import { CLIENT_SETTINGS } from './aws/client-settings.ts';
import { putEvaluation } from './aws/config.ts';
import { RuleError } from './errors.ts';
import { type AccountResult, evaluateAccount } from './evaluate-account.ts';
import { parseInvocation } from './invocation.ts';
import type { Ports } from './ports.ts';

/** The event was another account's: nothing was read, nothing put. */
export interface Refusal {
  readonly accountId: string;
  readonly refused: 'untrusted-account';
}

/** Built once, so that a warm function keeps its connections. */
const accountClient = new AccountClient(CLIENT_SETTINGS);
const configClient = new ConfigServiceClient(CLIENT_SETTINGS);

const ports: Ports = {
  readContact: (kind) => {
    if (kind === 'ROOT') {
      throw new RuleError('access-denied', 'The root email cannot be read from within the account itself.');
    }
    return kind === 'PRIMARY' ? readPrimaryContact(accountClient) : readAlternateContact(accountClient, kind);
  },
  report: (evaluation, invocation) => putEvaluation(configClient, evaluation, invocation),
};

/** The function's own account, from where Lambda says it runs and never from what it was sent. */
const parseOwnAccount = ({ invokedFunctionArn }: Context): string => {
  const [, , , , account = ''] = String(invokedFunctionArn).split(':');
  if (!/^\d{12}$/.test(account)) {
    throw new RuleError(
      'invalid-invocation',
      'context.invokedFunctionArn is not the ARN of a Lambda function.',
    );
  }
  return account;
};

const answer = async (event: unknown, context: Context): Promise<AccountResult | Refusal> => {
  const ownAccount = parseOwnAccount(context);
  const invocation = parseInvocation(event);
  return invocation.accountId === ownAccount
    ? evaluateAccount(invocation, ports)
    : { accountId: invocation.accountId, refused: 'untrusted-account' };
};

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
    {
      operation: 'rule',
      error: defect.constructor.name,
    },
  );
  error.stack = [`RuleError: ${error.message}`, ...frames].join('\n');
  return error;
};

/**
 * AWS Config's custom rule. Logs one structured line, which Lambda writes as JSON, and throws whatever it could not
 * find out, so that Lambda tries again: a failure is never a verdict.
 *
 * @throws RuleError
 */
export const handler = async (event: unknown, context: Context): Promise<AccountResult | Refusal> => {
  const start = performance.now();
  const durationMs = (): number => Math.round(performance.now() - start);
  try {
    const result = await answer(event, context);
    console.info(describeResult(result, durationMs()));
    return result;
  } catch (thrown) {
    const error = wrap(thrown);
    console.error({
      event: 'failed',
      code: error.code,
      error: error.message,
      hint: error.hint,
      ...(error.cause !== undefined && { call: error.cause }),
      durationMs: durationMs(),
    });
    throw error;
  }
};

const describeResult = (result: AccountResult | Refusal, durationMs: number) =>
  'refused' in result
    ? { event: 'refused', ...result, durationMs }
    : {
        event: 'evaluated',
        ...result,
        counts: { findings: result.findings.length, undecided: result.undecided.length },
        durationMs,
      };
