import type { Finding } from '../rule/checks/check.ts';
import type { CheckId } from '../rule/checks/check-id.ts';
import { CHECKS } from '../rule/checks/index.ts';
import { CONTACT_KINDS, type Contact, type ContactKind } from '../rule/contacts.ts';
import type { Compliance } from '../rule/evaluation.ts';
import type { Judgement } from '../rule/judge-account.ts';
import type { Policy } from '../rule/policy.ts';
import type { Scope } from './options.ts';
import { EXIT } from './stop-error.ts';

interface NamedAccount {
  readonly id: string;
  readonly name?: string;
}

/** An account with its verdict. */
export interface JudgedAccount extends NamedAccount, Omit<Judgement, 'mailboxes'> {
  /** What AWS has on record of the contacts that were judged; masked unless values were asked for. */
  readonly contacts: readonly Contact[];
  /** ISO 8601: a verdict of a resumed run is older than its report. */
  readonly judgedAt: string;
}

/** An account of which some contact is not known: neither compliant nor not. */
export interface UnreadAccount extends NamedAccount {
  readonly reason: string;
}

/** An account that was not looked at, and why: its state. */
export interface SkippedAccount extends NamedAccount {
  readonly state: string;
}

/** Everything that an output shows. */
export interface Report {
  readonly generatedAt: string;
  /** The account whose credentials were used. */
  readonly caller: string;
  readonly scope: Scope;
  readonly role: string | undefined;
  readonly policy: Policy;
  readonly inputParameters: string;
  readonly valuesShown: boolean;
  /** Those that need work first. */
  readonly judged: readonly JudgedAccount[];
  readonly unread: readonly UnreadAccount[];
  readonly skipped: readonly SkippedAccount[];
}

export interface CheckTotal {
  readonly check: CheckId;
  readonly title: string;
  readonly findings: number;
  readonly accounts: number;
}

export interface ContactTotal {
  readonly contact: ContactKind;
  readonly findings: number;
  readonly accounts: number;
}

export interface Totals {
  readonly accounts: number;
  readonly compliance: Readonly<Record<Compliance, number>>;
  readonly unread: number;
  readonly skipped: number;
  readonly findings: number;
  readonly undecided: number;
  /** Most findings first; checks without any are left out. */
  readonly byCheck: readonly CheckTotal[];
  /** Every contact that was judged. */
  readonly byContact: readonly ContactTotal[];
}

const RANK: Readonly<Record<Compliance, number>> = { NON_COMPLIANT: 0, NOT_APPLICABLE: 1, COMPLIANT: 2 };

/** Those that need work first, the most findings before others. */
export const sortJudged = (judged: readonly JudgedAccount[]): readonly JudgedAccount[] =>
  [...judged].sort(
    (one, other) =>
      RANK[one.compliance] - RANK[other.compliance] ||
      other.findings.length - one.findings.length ||
      one.id.localeCompare(other.id),
  );

const countWhere = (judged: readonly JudgedAccount[], fits: (finding: Finding) => boolean) => ({
  findings: judged.reduce((sum, { findings }) => sum + findings.filter(fits).length, 0),
  accounts: judged.filter(({ findings }) => findings.some(fits)).length,
});

export const countTotals = ({ judged, unread, skipped, policy }: Report): Totals => {
  const countCompliance = (word: Compliance): number =>
    judged.filter(({ compliance }) => compliance === word).length;
  return {
    accounts: judged.length + unread.length,
    compliance: {
      COMPLIANT: countCompliance('COMPLIANT'),
      NON_COMPLIANT: countCompliance('NON_COMPLIANT'),
      NOT_APPLICABLE: countCompliance('NOT_APPLICABLE'),
    },
    unread: unread.length,
    skipped: skipped.length,
    findings: countWhere(judged, () => true).findings,
    undecided: judged.reduce((sum, { undecided }) => sum + undecided.length, 0),
    byCheck: CHECKS.map(({ id, title }) => ({
      check: id,
      title,
      ...countWhere(judged, ({ check }) => check === id),
    }))
      .filter(({ findings }) => findings > 0)
      .sort((one, other) => other.findings - one.findings),
    byContact: CONTACT_KINDS.filter((kind) => policy.contacts.includes(kind)).map((kind) => ({
      contact: kind,
      ...countWhere(judged, ({ contact }) => contact === kind),
    })),
  };
};

/** What could not be read goes before findings: a verdict on a part says little about the whole. */
export const findExitCode = ({ judged, unread }: Report): number => {
  if (unread.length > 0) {
    return EXIT.someUnread;
  }
  return judged.some(({ compliance }) => compliance === 'NON_COMPLIANT') ? EXIT.findings : EXIT.compliant;
};

/** What AWS has on record of the field that a finding is about; undefined where it is about a contact as a whole. */
export const findValue = ({ contacts }: JudgedAccount, { contact, field }: Finding): string | undefined => {
  const found = contacts.find(({ kind }) => kind === contact);
  return field === 'contact' ? undefined : found?.[field];
};

/** `every ACTIVE account of the organization` */
export const describeScope = ({ scope, caller }: Pick<Report, 'scope' | 'caller'>): string => {
  switch (scope.kind) {
    case 'own':
      return `account ${caller} alone`;
    case 'organization':
      return 'every ACTIVE account of the organization';
    case 'accounts':
      return `${scope.ids.length === 1 ? 'one account' : `${scope.ids.length} accounts`} by id`;
    case 'units':
      return `units ${scope.ids.join(', ')} and those below`;
  }
};
