import type { LocalPart } from './local-part.ts';
import { isFamilyName, isGivenName, isPlainlyName } from './name-lists.ts';
import { kindOfToken, type TokenKind } from './token-kind.ts';
import { isNameTitle, kindOfWord } from './vocabulary.ts';

export type WordsSay =
  | 'team-word'
  | 'general-word'
  | 'homely-word'
  | 'first-person'
  | 'group-marker'
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

  if (kinds.includes('team')) return isBesideName(tokens, kinds) ? 'name-or-word' : 'team-word';
  if (tokens.length > 1 && (groupMarkers.has(tokens[0] ?? '') || groupMarkers.has(tokens.at(-1) ?? '')))
    return 'group-marker';
  if (isDevelopersList(local))
    return tokens.length < 4 && tokens.slice(0, -1).some(isPlainlyName) ? 'name-or-word' : 'group-marker';
  if (kinds.includes('ambiguous')) return 'name-or-word';
  if (isTopical(local, kinds)) return 'team-word';
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

/** `linux-acpi`, `greybird-gtk-theme`: hyphens, a thing's name, and nothing of a person's. */
const isTopical = ({ tokens, separators }: LocalPart, kinds: readonly (TokenKind | undefined)[]): boolean => {
  if (tokens.length < 2 || !separators.includes('-')) return false;
  const unknown = tokens.filter((_, index) => kinds[index] === undefined);
  if (unknown.length === tokens.length || unknown.some((token) => isGivenName(token) && isPlainlyName(token)))
    return false;
  if (kinds[0] === 'topic') return true;
  const shortest = tokens.length > 2 ? 3 : 4;
  return unknown.every((token) => token.length >= shortest && !isPlainlyName(token));
};

const isTeamExactly = (token: string): boolean => ['team', 'foreign'].includes(kindOfWord(token) ?? '');

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
  return named.length === 2 && isGivenName(named[0] ?? '') && isFamilyName(named[1] ?? '');
};
