import { judgeToken } from './judge-name.ts';
import { bareToken, type LocalPart } from './local-part.ts';
import { isFamilyName, isGivenName, isListedFamilyName, isPlainlyName } from './name-lists.ts';
import type { Organization } from './organization-name.ts';
import { kindOfToken, type TokenKind } from './token-kind.ts';
import { isNameTitle, kindOfWord } from './vocabulary.ts';

export type WordsSay =
  | 'team-word'
  | 'general-word'
  | 'homely-word'
  | 'first-person'
  | 'group-marker'
  | 'phrase'
  | 'account-name'
  | 'seat'
  | 'name-or-word'
  | undefined;

/** At either end of a local part, beside anything at all, these mark a distribution group. */
const groupMarkers = new Set(
  'dl gg pdl grp grupo gruppe groupe group groups all list lists mlist mailinglist sig wg dist distro distlist sg dg verteiler users members everyone'.split(
    ' ',
  ),
);

/** A token of the local part without the digits around it, and what it says. */
interface Word {
  readonly text: string;
  readonly kind: TokenKind | undefined;
}

/** With its digits where they belong to the word (`e911`, `soc2`), without them otherwise. */
const readWord = (written: string, organization: Organization): Word => {
  const text = bareToken(written);
  return { text, kind: kindOfToken(kindOfWord(written) === undefined ? text : written, organization) };
};

/** What the local part's words say. */
export const judgeWords = (local: LocalPart, organization: Organization): WordsSay => {
  const words = local.raw.map((written) => readWord(written, organization));
  const has = (kind: TokenKind | undefined): boolean => words.some((word) => word.kind === kind);
  const isOne = words.length === 1;

  if (!isOne && isTeamWordInPieces(local)) return 'team-word';
  if (isSeat(words) || isDistrict(local)) return 'seat';
  if (has('team')) return isBesideName(words) ? 'name-or-word' : 'team-word';
  if (!isOne && [words.at(0), words.at(-1)].some((word) => word && groupMarkers.has(word.text)))
    return 'group-marker';
  if (isDevelopersList(local))
    return isCalledAfterPerson(words.slice(0, -1)) ? 'name-or-word' : 'group-marker';
  if (isPhrase(local, organization.isGovernment ? 2 : 3)) return 'phrase';
  if (has('ambiguous')) return 'name-or-word';
  const topic = judgeTopic(local, words);
  if (topic !== undefined) return topic;
  return has(undefined) ? undefined : judgeKnown(isOne, has);
};

/** All words are known, and none is a team's: what weighs most among them. */
const judgeKnown = (isOne: boolean, has: (kind: TokenKind) => boolean): WordsSay => {
  if (has('seat')) return has('general') ? 'team-word' : 'seat';
  if (has('account')) return 'account-name';
  if (has('first-person')) return isOne ? 'first-person' : undefined;
  if (has('general')) return isOne ? 'general-word' : 'team-word';
  if (has('homely')) return isOne ? 'homely-word' : 'team-word';
  return has('organization') && !isOne ? 'team-word' : undefined;
};

/** `help.desk`, `domain.manager`: what is a team's word without what parts it. */
const isTeamWordInPieces = ({ tokens, letters }: LocalPart): boolean =>
  kindOfWord(letters) === 'team' && tokens.every((token) => token.length > 2);

/** `ext4-dev`: developers' lists are called so with a hyphen, though persons call themselves so too. */
const isDevelopersList = ({ separators, raw }: LocalPart): boolean =>
  separators.at(-1) === '-' && raw.slice(-1).some((word) => /^(dev|devel|devs|developers|users)$/.test(word));

/** `julia-devel` may be Julia's; `pkg-julia-devel` is a list's. */
const isCalledAfterPerson = (words: readonly Word[]): boolean =>
  words.some(({ text }) => isPlainlyName(text)) && words.every(({ kind }) => kind === undefined);

/** `apply-for-a-permit`: three words or more with hyphens, two at a government's, and no name or initial among them. */
const isPhrase = ({ tokens, separators }: LocalPart, fewest: number): boolean =>
  tokens.length >= fewest &&
  separators.every((separator) => separator === '-') &&
  tokens.every(
    (token) => kindOfWord(token) !== undefined || (token.length > 2 && judgeToken(token) === undefined),
  );

/**
 * `linux-acpi`, `greybird-gtk-theme`, `aws-zephyr`: a thing's name or an account's, and beside it nothing of a
 * person's. With hyphens and underscores, but for accounts: a dot is what persons' names have.
 */
const judgeTopic = ({ separators }: LocalPart, words: readonly Word[]): WordsSay => {
  const unknown = words.filter(({ kind }) => kind === undefined).map(({ text }) => text);
  if (unknown.length === words.length) return undefined;
  const isTopicFirst = words.at(0)?.kind === 'topic' && separators.at(0) === '-';
  if (isTopicFirst && !(unknown.length === 1 && unknown.every(isPlainGivenName))) return 'team-word';
  if (unknown.some(isPlainlyName)) return undefined;
  const longEnough = unknown.every((token) => token.length >= (words.length > 2 ? 3 : 4));
  if (words.some(({ kind }) => kind === 'account')) {
    const isPersons = unknown.length === 0 || unknown.some((token) => judgeToken(token) !== undefined);
    return longEnough && !isPersons ? 'account-name' : undefined;
  }
  if (!separators.includes('-') && !separators.includes('_')) return undefined;
  // `acme-debian` is as often a person's mailbox for Debian's mail.
  return longEnough && (words.length > 2 || words.at(1)?.kind !== 'topic') ? 'team-word' : undefined;
};

const isPlainGivenName = (word: string): boolean => isGivenName(word) && isPlainlyName(word);

/** `head.of.it`, `security-officer`: the seat of a field, not the field's team. */
const isSeat = (words: readonly Word[]): boolean =>
  words.every(({ kind }) => kind !== undefined) &&
  (words.at(-1)?.kind === 'seat' || (words.at(0)?.kind === 'seat' && words.slice(1, 2).some(joinsField)));

const joinsField = ({ text }: Word): boolean => /^(of|de|del|der|des|di|da|do|for|fuer|van)$/.test(text);

/** `district12`, `hd45`: the seat of the member for it. */
const isDistrict = ({ raw }: LocalPart): boolean =>
  raw.length === 1 && raw.some((token) => /^(district|dist|hd|sd|ld|ad|cd|ward|seat)\d+$/.test(token));

/** alexa.steuer: behind a given name, another language's word is more likely a surname. */
const isTeamExactly = ({ text }: Word, index: number): boolean => {
  const kind = kindOfWord(text);
  return kind === 'team' || (kind === 'foreign' && index === 0);
};

const accountsOfPersons = new Set(['admin', 'adm', 'administrator', 'ops']);

/** `a.hirt` may be a Hirt's, `ap.smith` A. P. Smith's; `bkessler-admin` is how administrators call the second account that they have. */
const yieldsToName = (team: string, named: string, isNameFirst: boolean): boolean =>
  (named.length === 1 && isNameFirst && team.length > 2 && (team.length <= 4 || isListedFamilyName(team))) ||
  (team.length === 2 && isListedFamilyName(named) && isPlainlyName(named)) ||
  (accountsOfPersons.has(team) && named.length > 3 && judgeToken(named) !== undefined);

/** `grant.house`, `jim.sales`: a given name beside a word that is somebody's surname. */
const isBesideName = (words: readonly Word[]): boolean => {
  const named = words.filter(({ kind }) => kind === undefined).map(({ text }) => text);
  // christophe.courtois: what only looks like words glued together yields to a given name beside it.
  if (named.some(isPlainGivenName) && !words.some(isTeamExactly)) return true;
  const teams = words.filter(({ kind }) => kind === 'team').map(({ text }) => text);
  const [team = ''] = teams;
  const [first = '', second = ''] = named;
  if (teams.length > 1 || named.length < 1 || named.length > 2) return false;
  if (named.every((token) => isNameTitle(token) || isGivenName(token)) && isFamilyName(team)) return true;
  if (named.length === 1) return yieldsToName(team, first, words.at(0)?.text === first);
  // m.schwarz.sec: an initial weighs as much as a name against a word of three letters.
  return isFamilyName(second) && (isGivenName(first) || (first.length === 1 && team.length <= 3));
};
