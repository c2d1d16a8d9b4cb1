import type { Contact } from '../rule/contacts.ts';
import { RuleError } from '../rule/errors.ts';
import { judgeAccount } from '../rule/judge-account.ts';
import type { Policy } from '../rule/policy.ts';
import type { ContactReader } from '../rule/ports.ts';
import type { OpenAccount } from './aws/open-account.ts';
import type { Target } from './aws/select-accounts.ts';
import { describeLostCredentials, hasLostCredentials } from './explain-error.ts';
import { maskContact } from './mask.ts';
import type { JudgedAccount } from './report.ts';
import { StopError } from './stop-error.ts';

export interface Judging {
  readonly policy: Policy;
  readonly open: OpenAccount;
  readonly showValues: boolean;
}

/** The reader, and what it read. */
const record = (reader: ContactReader): { reader: ContactReader; contacts: Contact[] } => {
  const contacts: Contact[] = [];
  const readContact: ContactReader['readContact'] = async (kind) => {
    const contact = await reader.readContact(kind);
    if (contact !== undefined) {
      contacts.push(contact);
    }
    return contact;
  };
  return { reader: { readContact }, contacts };
};

/**
 * The rule's own judgement over one account. A RuleError is the answer where a contact could not be read.
 *
 * @throws StopError where the credentials are lost, so that no account can be read from here on
 */
export const judgeTarget = async (
  target: Target,
  { policy, open, showValues }: Judging,
): Promise<JudgedAccount | RuleError> => {
  try {
    const { reader, contacts } = record(await open(target));
    const { compliance, annotation, findings, undecided } = await judgeAccount(policy, reader);
    const judged = policy.contacts.flatMap((kind) => contacts.find((contact) => contact.kind === kind) ?? []);
    return {
      id: target.id,
      ...(target.name !== undefined && { name: target.name }),
      compliance,
      annotation,
      findings,
      undecided,
      contacts: showValues ? judged : judged.map(maskContact),
      judgedAt: new Date().toISOString(),
    };
  } catch (error) {
    if (!(error instanceof RuleError)) {
      throw error;
    }
    if (hasLostCredentials(error)) {
      throw new StopError(describeLostCredentials(error.cause?.error ?? ''));
    }
    return error;
  }
};
