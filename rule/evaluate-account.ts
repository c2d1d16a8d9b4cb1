import type { ContactKind } from './contacts.ts';
import { LEFT_SCOPE } from './evaluation.ts';
import { type Delivery, type Invocation, parseDelivery, parseInvocation } from './invocation.ts';
import { type Judgement, judgeAccount, withoutFindings } from './judge-account.ts';
import { parseParameters } from './parameters.ts';
import type { Policy } from './policy.ts';
import type { Accounts, Refusal } from './ports.ts';

/** What the function returns and logs. */
export interface AccountResult extends Judgement {
  readonly accountId: string;
}

/** An account that was not judged: nothing was read, nothing put. */
export interface RefusedAccount extends Refusal {
  readonly accountId: string;
}

/** What is asked for, once it is known to be well-formed. No policy: nothing is to be judged. */
interface Order {
  readonly invocation: Invocation;
  readonly policy: Policy | undefined;
}

const parseOrder = (delivery: Delivery, rootReadable: boolean): Order => {
  const invocation = parseInvocation(delivery);
  const policy = invocation.leftScope
    ? undefined
    : parseParameters(invocation.ruleParameters, { rootReadable });
  return { invocation, policy };
};

/** The contacts that will be read. */
const listAsked = ({ policy }: Order): readonly ContactKind[] =>
  policy === undefined || policy.checks.size === 0 ? [] : policy.contacts;

/** A failure that is held back until it is known who must hear of it. */
const settle = <Value>(run: () => Value): { readonly value: Value } | { readonly error: unknown } => {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
};

/**
 * From AWS Config's event to a stored evaluation. Whose event it is comes first: a stranger's is answered with a
 * refusal, whatever is wrong with it, for what is thrown wakes people.
 *
 * @throws RuleError whenever something is unknown: a contact that could not be read is neither a finding nor compliance,
 *   and nothing is reported.
 */
export const evaluateAccount = async (
  event: unknown,
  accounts: Accounts,
): Promise<AccountResult | RefusedAccount> => {
  const delivery = parseDelivery(event);
  const { accountId } = delivery;
  const order = settle(() => parseOrder(delivery, accounts.rootReadable));
  const asked = 'value' in order ? listAsked(order.value) : [];
  const account = await accounts.open(accountId, asked);
  if ('refused' in account) {
    return { accountId, refused: account.refused };
  }
  if ('error' in order) {
    throw order.error;
  }
  const { invocation, policy } = order.value;
  const judgement = policy === undefined ? withoutFindings(LEFT_SCOPE) : await judgeAccount(policy, account);
  await account.report(judgement, invocation);
  return { accountId, ...judgement };
};
