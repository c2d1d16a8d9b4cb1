import { judgeToken } from './judge-name.ts';
import type { LocalPart } from './local-part.ts';
import { isFamilyName, isGivenName, isListedFamilyName, isPlainlyName } from './name-lists.ts';
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

/** What the local part's words say. */
export const judgeWords = (local: LocalPart, organization: string): WordsSay => {
  const { tokens, raw } = local;
  const kinds = tokens.map((token, index) =>
    kindOfToken(kindOfWord(raw[index] ?? '') === undefined ? token : (raw[index] ?? ''), organization),
  );
  if (tokens.length === 0) return undefined;

  if (isSeat(tokens, kinds) || isDistrict(local)) return 'seat';
  if (kinds.includes('team')) return isBesideName(tokens, kinds) ? 'name-or-word' : 'team-word';
  if (tokens.length > 1 && (groupMarkers.has(tokens[0] ?? '') || groupMarkers.has(tokens.at(-1) ?? '')))
    return 'group-marker';
  if (isDevelopersList(local))
    return tokens.length < 4 && tokens.slice(0, -1).some(isPlainlyName) ? 'name-or-word' : 'group-marker';
  if (isPhrase(local)) return 'phrase';
  if (kinds.includes('ambiguous')) return 'name-or-word';
  const topic = judgeTopic(local, kinds);
  if (topic !== undefined) return topic;
  if (kinds.includes(undefined)) return undefined;
  if (kinds.includes('seat'))
    return tokens.some((token) => kindOfWord(token) === 'general') ? 'team-word' : 'seat';
  if (kinds.includes('account')) return 'account-name';
  if (kinds.includes('first-person')) return tokens.length === 1 ? 'first-person' : undefined;
  if (kinds.includes('general')) return tokens.length > 1 ? 'team-word' : 'general-word';
  if (kinds.includes('homely')) return tokens.length > 1 ? 'team-word' : 'homely-word';
  if (kinds.includes('organization')) return tokens.length > 1 ? 'team-word' : undefined;
  return undefined;
};

const developers = new Set(['dev', 'devel', 'devs', 'developers', 'users']);

/** `ext4-dev`: developers' lists are called so with a hyphen, though persons call themselves so too. */
const isDevelopersList = ({ tokens, separators }: LocalPart): boolean =>
  tokens.length > 1 && separators.at(-1) === '-' && developers.has(tokens.at(-1) ?? '');

/** `apply-for-a-permit`: three words or more with hyphens, and no name or initial among them. */
const isPhrase = ({ tokens, separators }: LocalPart): boolean =>
  tokens.length > 2 &&
  separators.every((separator) => separator === '-') &&
  tokens.every(
    (token) => kindOfWord(token) !== undefined || (token.length > 2 && judgeToken(token) === undefined),
  );

/**
 * `linux-acpi`, `greybird-gtk-theme`, `aws-zephyr`: a thing's name or an account's, and beside it nothing of a
 * person's. With hyphens and underscores, but for accounts: a dot is what persons' names have.
 */
const judgeTopic = (
  { tokens, separators }: LocalPart,
  kinds: readonly (TokenKind | undefined)[],
): WordsSay => {
  const unknown = tokens.filter((_, index) => kinds[index] === undefined);
  if (tokens.length < 2 || unknown.length === tokens.length) return undefined;
  const isTopicFirst = kinds[0] === 'topic' && separators[0] === '-';
  if (
    isTopicFirst &&
    !(unknown.length === 1 && unknown.every((token) => isGivenName(token) && isPlainlyName(token)))
  )
    return 'team-word';
  if (unknown.some(isPlainlyName)) return undefined;
  const longEnough = unknown.every((token) => token.length >= (tokens.length > 2 ? 3 : 4));
  if (kinds.includes('account')) {
    const isPersons = unknown.length === 0 || unknown.some((token) => judgeToken(token) !== undefined);
    return longEnough && !isPersons ? 'account-name' : undefined;
  }
  if (!separators.includes('-') && !separators.includes('_')) return undefined;
  // `acme-debian` is as often a person's mailbox for Debian's mail.
  return longEnough && (tokens.length > 2 || kinds.at(-1) !== 'topic') ? 'team-word' : undefined;
};

/** `head.of.it`, `security-officer`: the seat of a field, not the field's team. */
const isSeat = (tokens: readonly string[], kinds: readonly (TokenKind | undefined)[]): boolean =>
  kinds.every((kind) => kind !== undefined) &&
  (kinds.at(-1) === 'seat' || (kinds[0] === 'seat' && joinsField.has(tokens[1] ?? '')));

const districts = new Set(['district', 'dist', 'hd', 'sd', 'ld', 'ad', 'cd', 'ward', 'seat']);

/** `district12`, `hd45`: the seat of the member for it. */
const isDistrict = ({ tokens, raw }: LocalPart): boolean =>
  raw.length === 1 && districts.has(tokens[0] ?? '') && raw[0] !== tokens[0];

const joinsField = new Set(['of', 'de', 'del', 'der', 'des', 'di', 'da', 'do', 'for', 'fuer', 'van']);

const isTeamExactly = (token: string, index: number): boolean => {
  const kind = kindOfWord(token);
  // alexa.steuer: behind a given name, another language's word is more likely a surname.
  return kind === 'team' || (kind === 'foreign' && index === 0);
};

const accountsOfPersons = new Set(['admin', 'adm', 'administrator', 'root', 'ops']);

/** `a.hirt` may be a Hirt's, `ap.smith` A. P. Smith's; `bkessler-admin` is how administrators call the second account that they have. */
const yieldsToName = (team: string, named: string, isNameFirst: boolean): boolean =>
  (named.length === 1 && isNameFirst && team.length > 2 && (team.length <= 4 || isListedFamilyName(team))) ||
  (team.length === 2 && isListedFamilyName(named) && isPlainlyName(named)) ||
  (accountsOfPersons.has(team) && named.length > 3 && judgeToken(named) !== undefined);

/** `grant.house`, `jim.sales`: a given name beside a word that is somebody's surname. */
const isBesideName = (tokens: readonly string[], kinds: readonly (TokenKind | undefined)[]): boolean => {
  const named = tokens.filter((_, index) => kinds[index] === undefined);
  // christophe.courtois: what only looks like words glued together yields to a given name beside it.
  if (named.some((token) => isGivenName(token) && isPlainlyName(token)) && !tokens.some(isTeamExactly))
    return true;
  const team = tokens.filter((_, index) => kinds[index] === 'team');
  if (team.length !== 1 || named.length === 0) return false;
  if (named.every((token) => isNameTitle(token) || isGivenName(token)) && isFamilyName(team[0] ?? ''))
    return true;
  if (named.length === 1 && yieldsToName(team[0] ?? '', named[0] ?? '', tokens[0] === named[0])) return true;
  if (named.length !== 2 || !isFamilyName(named[1] ?? '')) return false;
  // m.schwarz.sec: an initial weighs as much as a name against a word of three letters.
  return isGivenName(named[0] ?? '') || (named[0]?.length === 1 && (team[0]?.length ?? 0) <= 3);
};
