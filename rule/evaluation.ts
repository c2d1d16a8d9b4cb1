import type { Finding } from './checks/check.ts';
import { CHECK_IDS } from './checks/check-id.ts';
import { CONTACT_KINDS } from './contacts.ts';

/** As AWS Config spells it; INSUFFICIENT_DATA is not for rules to report. */
export type Compliance = 'COMPLIANT' | 'NON_COMPLIANT' | 'NOT_APPLICABLE';

/** What is reported to AWS Config for one account. */
export interface Evaluation {
  readonly compliance: Compliance;
  /** 1 to 256 characters; check ids and contact kinds, never a contact's value. */
  readonly annotation: string;
}

/** @see https://docs.aws.amazon.com/config/latest/APIReference/API_Evaluation.html */
const LONGEST_ANNOTATION = 256;

/** What was judged, for the annotation of a compliant account. */
export interface Tally {
  readonly contacts: number;
  readonly checks: number;
  readonly undecidedEmails: number;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const describeTally = ({ contacts, checks, undecidedEmails }: Tally): string =>
  `${count(contacts, 'contact')}, ${count(checks, 'check')} passed` +
  (undecidedEmails > 0 ? `; ${count(undecidedEmails, 'email')} undecided` : '');

/** One id of one contact in the annotation, and how many findings (fields) it stands for. */
interface Entry {
  readonly contact: Finding['contact'];
  readonly check: Finding['check'];
  readonly findings: number;
}

const listEntries = (findings: readonly Finding[]): readonly Entry[] =>
  CONTACT_KINDS.flatMap((contact) =>
    CHECK_IDS.map((check) => ({
      contact,
      check,
      findings: findings.filter((finding) => finding.contact === contact && finding.check === check).length,
    })).filter((entry) => entry.findings > 0),
  );

/** `SECURITY contact-missing; BILLING email-individual, phone-invalid` */
const groupByContact = (entries: readonly Entry[]): string =>
  CONTACT_KINDS.map((kind) => ({ kind, ids: entries.filter(({ contact }) => contact === kind) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ kind, ids }) => `${kind} ${ids.map(({ check }) => check).join(', ')}`)
    .join('; ');

const annotateWith = (entries: readonly Entry[], shown: number): string => {
  const left = entries.slice(shown).reduce((sum, { findings }) => sum + findings, 0);
  return groupByContact(entries.slice(0, shown)) + (left > 0 ? `; +${left} more` : '');
};

/** As many whole ids as fit, from the front; the rest is counted. The first id always fits. */
const describeFindings = (findings: readonly Finding[]): string => {
  const entries = listEntries(findings);
  let shown = entries.length;
  while (shown > 1 && annotateWith(entries, shown).length > LONGEST_ANNOTATION) {
    shown -= 1;
  }
  return annotateWith(entries, shown);
};

/** Nothing was judged, because every check is disabled. */
export const NO_CHECK_ENABLED: Evaluation = {
  compliance: 'NOT_APPLICABLE',
  annotation: "Every check is disabled by the rule's parameters",
};

/** Nothing was judged, because there is no contact and nobody asked whether there is. */
export const NO_CONTACT: Evaluation = {
  compliance: 'NOT_APPLICABLE',
  annotation: 'There is no contact to judge, and contact-missing is disabled',
};

/** Nothing was judged, because the account is no longer in the rule's scope. */
export const LEFT_SCOPE: Evaluation = {
  compliance: 'NOT_APPLICABLE',
  annotation: "The account left the rule's scope",
};

export const evaluate = (findings: readonly Finding[], tally: Tally): Evaluation =>
  findings.length === 0
    ? { compliance: 'COMPLIANT', annotation: describeTally(tally) }
    : { compliance: 'NON_COMPLIANT', annotation: describeFindings(findings) };
