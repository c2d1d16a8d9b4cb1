import { foldText } from './fold-text.ts';
import { isFamilyName, isGivenName, isPlainlyName } from './name-lists.ts';
import { kindOfWord } from './vocabulary.ts';

/** Longer than any name that a person goes by. */
const longestName = 128;

/** The words of a display name in Latin letters; what stands in parentheses is a remark. */
export const displayNameWords = (name: string): readonly string[] =>
  withoutParentheses(foldText(name.slice(0, longestName))[0])
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const withoutParentheses = (text: string): string => {
  const open = text.indexOf('(');
  const close = text.indexOf(')', open + 1);
  return open > 0 && close > open ? text.slice(0, open) + text.slice(close + 1) : text;
};

/** A word for a team; one of another language yields to the name of the same spelling. */
const isTeamWord = (word: string): boolean => {
  const kind = kindOfWord(word);
  return kind === 'team' || (kind === 'foreign' && !isGivenName(word) && !isFamilyName(word));
};

/** A team, a function or an organization by its name: a team word in it, and not somebody's surname. */
export const isTeamDisplayName = (name: string): boolean => {
  const words = displayNameWords(name);
  return words.some(isTeamWord) && !isPersonsName(words);
};

/** A person by name: two to five words of letters with a name of the lists among them, and no team word. */
export const isPersonDisplayName = (name: string): boolean => isPersonsName(displayNameWords(name));

const isPersonsName = (words: readonly string[]): boolean => {
  if (words.length < 2 || words.length > 5 || words.some((word) => hasDigit(word))) return false;
  const [first = ''] = words;
  const startsWithGiven = isPlainlyName(first) && isGivenName(first) && kindOfWord(first) !== 'team';
  // Jim Sales, Victor Seva: behind a given name, a team word is a surname if it is one anywhere.
  const isAgainst = (word: string): boolean =>
    isTeamWord(word) && !(startsWithGiven && (isFamilyName(word) || kindOfWord(word) === 'foreign'));
  if (words.some(isAgainst)) return false;
  return words.some((word) => word.length > 1 && (isGivenName(word) || isFamilyName(word)));
};

const hasDigit = (word: string): boolean => /\d/.test(word);
