import type { Finding, Subject } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import { CONTACT_KINDS, type Contact, type ContactField, type ContactKind } from './contacts.ts';
import { type Evaluation, evaluate, NO_CHECK_ENABLED, NO_CONTACT } from './evaluation.ts';
import { type EmailJudgement, judgeEmail } from './judge-email.ts';
import { normalizeContact } from './normalized-contact.ts';
import { hasCountryCode } from './phone/phone-number.ts';
import type { Policy } from './policy.ts';
import type { ContactReader } from './ports.ts';

/** A field of which nothing shows whether it reaches one person or more, and that no check complains of. */
export interface Undecided {
  readonly contact: ContactKind;
  readonly field: ContactField;
  readonly reason: EmailJudgement['reason'];
}

/** How each mailbox was judged, and the reason that decided. */
export interface MailboxVerdict {
  readonly contact: ContactKind;
  readonly outcome: EmailJudgement['outcome'];
  readonly reason: EmailJudgement['reason'];
}

/** What the contacts of one account came to: ids, never a contact's value. */
export interface Judgement extends Evaluation {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  readonly mailboxes: readonly MailboxVerdict[];
}

/** An evaluation for which nothing was judged. */
export const withoutFindings = (evaluation: Evaluation): Judgement => ({
  ...evaluation,
  findings: [],
  undecided: [],
  mailboxes: [],
});

/** Waits for all, so that nothing goes on behind a thrown error, and then throws the first failure in order. */
const allOrThrow = async <Value>(promises: readonly Promise<Value>[]): Promise<readonly Value[]> => {
  await Promise.allSettled(promises);
  return Promise.all(promises);
};

const readContacts = async (policy: Policy, reader: ContactReader): Promise<readonly Contact[]> => {
  const read = await allOrThrow(policy.contacts.map((kind) => reader.readContact(kind)));
  return read.filter((contact) => contact !== undefined);
};

/** They judge a mailbox; without them there is nothing to tell of it. */
const MAILBOX_CHECKS = ['email-individual', 'email-undecided'] as const;

/** They need to know which number it is. */
const NUMBER_CHECKS = [
  'phone-invalid',
  'phone-placeholder',
  'phone-not-approved',
  'phone-mobile',
  'contacts-not-distinct',
] as const;

const needsCountry = (contacts: readonly Contact[], policy: Policy): boolean =>
  NUMBER_CHECKS.some((id) => policy.checks.has(id)) &&
  contacts.some(({ phone = '' }) => /\p{N}/u.test(phone) && !hasCountryCode(phone));

/** The primary contact's country; read for it alone where PRIMARY is not judged but a number needs it. */
const findCountry = async (
  contacts: readonly Contact[],
  policy: Policy,
  reader: ContactReader,
): Promise<string | undefined> => {
  const primary =
    !policy.contacts.includes('PRIMARY') && needsCountry(contacts, policy)
      ? await reader.readContact('PRIMARY')
      : contacts.find(({ kind }) => kind === 'PRIMARY');
  return primary?.country;
};

/** The first finding about one field of one contact wins, so that a field makes at most one. */
const findProblems = (subject: Subject): readonly Finding[] => {
  const found = new Map<string, Finding>();
  for (const check of CHECKS.filter(({ id }) => subject.policy.checks.has(id))) {
    for (const finding of check.find(subject)) {
      const place = `${finding.contact} ${finding.field}`;
      found.set(place, found.get(place) ?? finding);
    }
  }
  const findings = [...found.values()];
  return CONTACT_KINDS.flatMap((kind) => findings.filter(({ contact }) => contact === kind));
};

const judgeMailboxes = ({ contacts, policy }: Subject): readonly MailboxVerdict[] =>
  contacts.flatMap((contact) =>
    contact.email?.address === undefined
      ? []
      : [{ contact: contact.kind, ...judgeEmail(contact.email.address, contact, policy) }],
  );

const listUndecided = (
  mailboxes: readonly MailboxVerdict[],
  findings: readonly Finding[],
): readonly Undecided[] =>
  mailboxes
    .filter(({ outcome }) => outcome === 'undecided')
    .filter(({ contact }) => !findings.some((found) => found.contact === contact && found.field === 'email'))
    .map(({ contact, reason }) => ({ contact, field: 'email', reason }));

/**
 * Reads the contacts that the policy asks for, and judges them.
 *
 * @throws RuleError whatever the reader throws: from contacts that are partly unknown there is no verdict.
 */
export const judgeAccount = async (policy: Policy, reader: ContactReader): Promise<Judgement> => {
  if (policy.checks.size === 0) {
    return withoutFindings(NO_CHECK_ENABLED);
  }
  const contacts = await readContacts(policy, reader);
  if (contacts.length === 0 && !policy.checks.has('contact-missing')) {
    return withoutFindings(NO_CONTACT);
  }
  const country = await findCountry(contacts, policy, reader);
  const subject: Subject = {
    contacts: contacts.map((contact) => normalizeContact(contact, country)),
    policy,
  };
  const findings = findProblems(subject);
  const mailboxes = MAILBOX_CHECKS.some((id) => policy.checks.has(id)) ? judgeMailboxes(subject) : [];
  const undecided = listUndecided(mailboxes, findings);
  const evaluation = evaluate(findings, {
    contacts: contacts.length,
    checks: policy.checks.size,
    undecidedEmails: undecided.length,
  });
  return { ...evaluation, findings, undecided, mailboxes };
};
