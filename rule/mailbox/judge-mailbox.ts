import { isCalledAfter, isPersonDisplayName, isTeamDisplayName, mayBePersons } from './display-name.ts';
import { judgeName, type NameSays } from './judge-name.ts';
import { judgeWords, type WordsSay } from './judge-words.ts';
import { isListHost } from './list-host.ts';
import { parseLocalPart } from './local-part.ts';
import { isMemberHost } from './member-host.ts';
import { isPlaceOf, type Organization, readOrganization } from './organization-name.ts';
import { matchOwnName } from './own-name.ts';
import { isPersonalProvider } from './personal-provider.ts';
import { isHomely, isPersonsDomain } from './persons-domain.ts';

/** Local part and domain normalised (NFKC, lower case, domain in ASCII); the contact's name as typed. */
export interface Mailbox {
  readonly localPart: string;
  readonly domain: string;
  readonly name?: string;
}

export interface MailboxJudgement {
  readonly outcome: 'shared' | 'individual' | 'undecided';
  readonly reason: MailboxReason;
}

/** Why a mailbox was judged as it was. Public: in the handler's result and in its log. */
export type MailboxReason =
  /** Shared: every address at the domain is a list, a group or a queue. */
  | 'list-host'
  /** Shared: a word for a team or a function in the local part. */
  | 'team-word'
  /** Shared: a group's mark (`-dl`, `grp-`, `.pdl`, `-all`). */
  | 'group-marker'
  /** Shared: three words or more (two at a government's) with hyphens between them and no name among them. */
  | 'phrase'
  /** Shared: an account, system or environment by its name, and nothing else. */
  | 'account-name'
  /** The organization's own name: shared at a government's, a university's or a company's domain, else undecided. */
  | 'organization-name'
  /** Shared: nothing in the local part, and a team's name as the contact's. */
  | 'team-display-name'
  /** Individual: the contact's own name in the local part. */
  | 'own-name'
  /** Individual: given name and surname, or initials and surname, from the lists of names or by their shape. */
  | 'name-pattern'
  /** Individual: a given name or a surname alone. */
  | 'single-name'
  /** Individual: a mailbox at a free-mail or disposable provider without a team word. */
  | 'personal-provider'
  /** Individual: a domain registered in a person's name, and nothing of a team's before it. */
  | 'persons-domain'
  /** Individual: a domain where each member of a project, a university or a parliament has a mailbox. */
  | 'member-host'
  /** Individual: a single letter. */
  | 'initial'
  /** Individual: `me` and its like. */
  | 'first-person'
  /** Individual: a person is named as the contact, and nothing shows that others read the mailbox. */
  | 'named-person'
  /** Undecided: a front door's word (`info`, `mail`) at a person's own domain, or with a person named beside it. */
  | 'general-word'
  /** Undecided: one person's office (`ciso`, `clerk`): reaches whoever holds it. */
  | 'seat'
  /** Undecided: a name or a team's, as one reads it (`zephyr-dev`; `bkessler` as the contact "Security Team"). */
  | 'name-or-word'
  /** Undecided: nothing known shows either. */
  | 'nothing-known';

/** RFC 1035: no domain is longer, so whatever is slow in the length of a label stays bounded. */
const longestDomain = 253;

const shared = (reason: MailboxReason): MailboxJudgement => ({ outcome: 'shared', reason });
const individual = (reason: MailboxReason): MailboxJudgement => ({ outcome: 'individual', reason });
const undecided = (reason: MailboxReason): MailboxJudgement => ({ outcome: 'undecided', reason });

/**
 * Whether a mailbox reaches a team or one person. What the address itself says comes first, so that another
 * person's name beside it never makes it more shared; a display name decides only where the address says nothing.
 */
export const judgeMailbox = (mailbox: Mailbox): MailboxJudgement => {
  const domain = mailbox.domain.trim().toLowerCase().slice(-longestDomain);
  const name = mailbox.name ?? '';
  const local = parseLocalPart(mailbox.localPart);
  const organization = readOrganization(domain);

  if (isListHost(domain)) return shared('list-host');
  const words = judgeWords(local, organization);
  if (isSharedReason(words)) return shared(words);
  if (words === 'seat') return undecided('seat');
  if (words === 'first-person') return individual('first-person');
  if (words === 'general-word' || words === 'homely-word')
    return judgeGeneralWord(words, domain, organization, name);

  if (isPersonalProvider(domain)) return individual('personal-provider');
  if (isPlaceOf(local.letters, organization)) return shared('organization-name');
  const names = judgeName(local);
  if (names === 'strong') return individual('name-pattern');
  if (local.letters.length >= 3 && local.letters === organization.label)
    return judgeOrganizationsOwn(organization, name, names);
  const isTeam = isTeamDisplayName(name);
  if (isTeam && (names === undefined || isCalledAfter(local.letters, name)))
    return shared('team-display-name');
  // bkessler@ of the Security Team may be Bea Kessler's, oakridge@ is Oakridge's: the letters cannot tell.
  if (isTeam && names === 'pattern') return undecided('name-or-word');
  if (names === 'single' && words !== 'name-or-word') return individual('single-name');
  if (names === 'pattern' && words !== 'name-or-word') return individual('name-pattern');
  if (local.letters.length === 1) return individual('initial');
  if (!isTeam && mayBePersons(name) && matchOwnName(local, name)) return individual('own-name');
  if (words !== 'name-or-word' && isPersonsDomain(domain)) return individual('persons-domain');
  if (isMemberHost(domain)) return individual('member-host');
  if (isPersonDisplayName(name)) return individual('named-person');
  return undecided(words === 'name-or-word' ? 'name-or-word' : 'nothing-known');
};

const isSharedReason = (words: WordsSay): words is 'team-word' | 'group-marker' | 'phrase' | 'account-name' =>
  words === 'team-word' || words === 'group-marker' || words === 'phrase' || words === 'account-name';

/** `info@`, `mail@`: an organization's front door, or the only mailbox at a person's own domain. */
const judgeGeneralWord = (
  word: 'general-word' | 'homely-word',
  domain: string,
  { isInstitutional }: Organization,
  name: string,
): MailboxJudgement => {
  if (isPersonalProvider(domain)) return individual('personal-provider');
  if (isInstitutional) return shared('team-word');
  if (word === 'homely-word' && isPersonsDomain(domain)) return individual('persons-domain');
  if (word === 'homely-word' || isPersonDisplayName(name) || isHomely(domain))
    return undecided('general-word');
  return shared('team-word');
};

/** `acme@acme.com` is the organization's own; `keith@keith.org` is Keith's. */
const judgeOrganizationsOwn = (
  { isInstitutional, isCommercial: isCompany }: Organization,
  name: string,
  names: NameSays,
): MailboxJudgement => {
  if (isInstitutional) return shared('organization-name');
  // Companies are called by surnames, too (henkel@henkel.com); what else has the shape of a name is a person's.
  if (names !== undefined && !(isCompany && names === 'single')) return individual('name-pattern');
  if (isCompany && names === undefined && !isPersonDisplayName(name)) return shared('organization-name');
  return undecided('organization-name');
};
