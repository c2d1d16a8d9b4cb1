import type { Finding } from '../rule/checks/check.ts';
import type { CheckId } from '../rule/checks/check-id.ts';
import { CONTACT_KINDS, type ContactKind } from '../rule/contacts.ts';
import type { JudgedAccount, Report } from './report.ts';

/** What to do about the findings of one contact of one account. */
export interface Remedy {
  readonly contact: ContactKind;
  readonly findings: readonly Finding[];
  /** One sentence for each check that complains. */
  readonly advice: readonly string[];
  /** To be typed after every placeholder in capitals was replaced; AWS refuses the placeholders themselves. */
  readonly commands: readonly string[];
}

const SHARED_MAILBOX =
  'Give a mailbox that at least two people read, at a domain of your own, named after its job.';
const HUNT_GROUP = 'Give a number that reaches whoever is on duty, in international form with +.';

const ADVICE: Readonly<Record<CheckId, string>> = {
  'contact-missing': 'Add the contact, as a team that answers day and night.',
  'field-blank': 'Fill every field in.',
  'email-malformed': 'Give an address that mail can be sent to.',
  'email-placeholder': SHARED_MAILBOX,
  'email-personal-provider': SHARED_MAILBOX,
  'email-domain-not-approved': 'Give an address at one of the approved domains, or approve its domain.',
  'email-not-approved': 'Give one of the approved addresses, or approve this one.',
  'email-individual': `${SHARED_MAILBOX} If it is a team's already, approve it in approvedEmails.`,
  'email-undecided': 'Show in its name that it is shared, or approve it in approvedEmails.',
  'phone-invalid': HUNT_GROUP,
  'phone-placeholder': HUNT_GROUP,
  'phone-not-approved': 'Give one of the approved numbers, or approve this one.',
  'phone-unverified': 'Have AWS send a passcode to the number, and enter it.',
  'phone-mobile': HUNT_GROUP,
  'name-placeholder': 'Give the name of the team or of the company.',
  'name-individual': 'Name the contact after a role or a team.',
  'contacts-not-distinct': 'Give one of the two contacts another mailbox or another number.',
};

const putAlternate = (contact: ContactKind, account: string): string =>
  [
    `aws account put-alternate-contact${account} --alternate-contact-type ${contact}`,
    '--name "TEAM NAME" --title "TITLE"',
    '--email-address "TEAM@YOUR-DOMAIN" --phone-number "+COUNTRY AND NUMBER"',
  ].join(' \\\n  ');

const writeCommands = (
  contact: ContactKind,
  findings: readonly Finding[],
  { id }: JudgedAccount,
  account: string,
): readonly string[] => {
  if (contact === 'ROOT') {
    // The management account's own root email has no API; whoever may not pass an id sees that by the command's form.
    return [
      `aws account start-primary-email-update --account-id ${id} --primary-email "TEAM@YOUR-DOMAIN"`,
      `aws account accept-primary-email-update --account-id ${id} --primary-email "TEAM@YOUR-DOMAIN" --otp "PASSCODE"`,
    ];
  }
  if (contact !== 'PRIMARY') {
    return [putAlternate(contact, account)];
  }
  const verify = [
    `aws account send-phone-number-verification${account}`,
    `aws account verify-phone-number${account} --otp "PASSCODE"`,
  ];
  const put = [
    `aws account get-contact-information${account} --query ContactInformation > contact-${id}.json`,
    `# edit contact-${id}.json: the record is replaced whole`,
    `aws account put-contact-information${account} --contact-information file://contact-${id}.json`,
  ];
  const isUnverified = ({ check }: Finding): boolean => check === 'phone-unverified';
  return [...(findings.every(isUnverified) ? [] : put), ...(findings.some(isUnverified) ? verify : [])];
};

/**
 * With `--account-id` where the account was read by its id; an account read by a role, and the caller's own, is changed
 * with credentials of its own.
 */
export const listRemedies = (
  account: JudgedAccount,
  { caller, role }: Pick<Report, 'caller' | 'role'>,
): readonly Remedy[] => {
  const option = role === undefined && account.id !== caller ? ` --account-id ${account.id}` : '';
  return CONTACT_KINDS.map((contact) => ({
    contact,
    findings: account.findings.filter((finding) => finding.contact === contact),
  }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ contact, findings }) => ({
      contact,
      findings,
      advice: [...new Set(findings.map(({ check }) => ADVICE[check]))],
      commands: writeCommands(contact, findings, account, option),
    }));
};
