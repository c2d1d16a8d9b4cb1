import type { LocalPart } from './local-part.ts';
import {
  isFamilyName,
  isGivenName,
  isListedFamilyName,
  isListedName,
  isPlainlyName,
  isPlainWord,
} from './name-lists.ts';
import { isNameTitle, kindOfWord } from './vocabulary.ts';

/** `strong`: names, of the lists, in a company's pattern. `pattern`: the pattern alone. `single`: one name alone. */
export type NameSays = 'strong' | 'pattern' | 'single' | undefined;

const isName = (word: string): boolean => isGivenName(word) || isFamilyName(word);
const isUnknown = (word: string): boolean => kindOfWord(word) === undefined;
const particles = new Set(
  'van von der den de del della di da dos du la le el al bin ibn ben abu o mc mac st ten ter zu'.split(' '),
);

/** Whether the local part has the shape of a person's name, by the lists of names and by the pattern. */
export const judgeName = (local: LocalPart): NameSays => {
  const all = local.tokens.filter((token) => token !== '' && !/\d/.test(token));
  const titled = all.some(isNameTitle);
  const rest = all.filter((token) => !isNameTitle(token) && (isUnknown(token) || isName(token)));
  const withoutParticles = rest.filter((token) => !particles.has(token));
  const tokens = withoutParticles.length > 0 ? withoutParticles : rest;
  // dr.roe, rep-roe; but td-agent is software.
  const isHyphened = local.separators.includes('-');
  if (titled && tokens.length > 0 && tokens.length <= 3 && (!isHyphened || tokens.every(isName)))
    return 'strong';
  const full = tokens.filter((token) => token.length > 1);
  if (tokens.length >= 2 && tokens.length <= 4 && full.length >= 1)
    return judgeSeveral(tokens, full, local.separators);
  const [only, ...others] = tokens;
  if (only === undefined || others.length > 0) return undefined;
  const says = judgeToken(only);
  // Beside a word that is no name's, only a whole name weighs: horizon-eda.
  return all.length > tokens.length && says === 'pattern' ? undefined : says;
};

const judgeSeveral = (
  tokens: readonly string[],
  full: readonly string[],
  separators: readonly string[],
): NameSays => {
  const dotted = separators.every((separator) => separator === '.');
  const underscored = separators.length === 1 && separators[0] === '_';
  const named = full.filter(isName).length;
  if (named >= 2) return 'strong';
  if (full.length < tokens.length) {
    // Initials beside one word: j.roe, jane.m.roe, roe-j.
    if (named > 0) return 'strong';
    return dotted && full.every((word) => word.length >= 3) ? 'pattern' : undefined;
  }
  if (full.length === 2 && full.some((word) => isGivenName(word))) return dotted ? 'strong' : 'pattern';
  if (underscored && (named > 0 || full.every((word) => word.length >= 4))) return 'pattern';
  return dotted && full.length <= 3 && full.every((word) => word.length >= 3) ? 'pattern' : undefined;
};

/** What one word alone says: a name, or one with an initial or a second name glued to it. */
export const judgeToken = (token: string): NameSays => {
  if (isPlainlyName(token)) return 'single';
  if (isPlainWord(token)) return undefined;
  return isNameAndInitials(token) || isTitleAndName(token) || isTwoNames(token) ? 'pattern' : undefined;
};

/**
 * `jroe`, `jmkessler`, `janer`, `kesslerjm`. Listed names alone: with an initial in front, the shape of a name is
 * met by as many names of software as of persons.
 */
const isNameAndInitials = (token: string): boolean =>
  shortSurnames.has(token.slice(1)) ||
  shortSurnames.has(token.slice(2)) ||
  (token.length >= 5 && isListedFamilyName(token.slice(1))) ||
  (token.length >= 6 && isListedFamilyName(token.slice(2))) ||
  (token.length >= 5 && isListedName(token.slice(0, -1))) ||
  (token.length >= 7 && isListedFamilyName(token.slice(0, -2)));

const isTitleAndName = (token: string): boolean =>
  (token.length >= 7 &&
    isFamilyName(token.slice(3)) &&
    (token.startsWith('sen') || token.startsWith('rep'))) ||
  longTitles.some((title) => token.startsWith(title) && token.length >= title.length + 4);

/** So many bear these that an initial before them is no chance. */
const shortSurnames = new Set(
  'lee kim cho roe roy rao lin liu guo luo wei hsu kao ito abe ono cox fox'.split(' '),
);

const longTitles = [
  'senator',
  'representative',
  'assemblymember',
  'congressman',
  'congresswoman',
  'councillor',
  'councilmember',
];

/** What a place is called after a person: no surname follows the given name there. */
const placeEnding =
  /^(s|town|ton|ville|city|burg|borough|land|shire|county|wood|field|ford|ia|ic|ica|ics|is|us|ium|um|ation|ware|soft|tech|net|lab|labs|corp|group|bank)$/;

const isTwoNames = (token: string): boolean => {
  for (let at = 3; at <= token.length - 3; at += 1) {
    const [head, tail] = [token.slice(0, at), token.slice(at)];
    if (isGivenName(head) && isFamilyName(tail)) return true;
    if (isListedFamilyName(head) && isGivenName(tail)) return true;
    if (at >= 5 && tail.length >= 4 && isGivenName(head) && isUnknown(tail) && !placeEnding.test(tail))
      return true;
  }
  return false;
};
