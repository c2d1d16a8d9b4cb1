import { isEastAsianPerson, isEastAsianTeam } from './east-asian-name.ts';
import { foldText } from './fold-text.ts';
import { isFamilyName, isGivenName, isPlainlyName } from './name-lists.ts';
import { hasOrganizationWord } from './organization-word.ts';
import { kindOfWord } from './vocabulary.ts';
import { nativeTeamWords } from './words/native-words.ts';

/** Longer than any name that a person goes by. */
const longestName = 128;

/** The words of a display name in Latin letters; what stands in parentheses is a remark. */
export const displayNameWords = (name: string): readonly string[] =>
  withoutParentheses(foldText(name.slice(0, longestName))[0])
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '');

const withoutParentheses = (text: string): string => text.replace(/(?<=.)\([^()]*\)/, '');

/** A word for a team; one of another language yields to the name of the same spelling. */
const isTeamWord = (word: string): boolean => {
  const kind = kindOfWord(word);
  return kind === 'team' || (kind === 'foreign' && !isGivenName(word) && !isFamilyName(word));
};

let native: ReadonlySet<string> | undefined;

/** A team's word in its own script: unambiguous, so no name outweighs it. */
const hasNativeTeamWord = (name: string): boolean => {
  native ??= new Set(nativeTeamWords.split(/\s/));
  const known = native;
  const words = name
    .slice(0, longestName)
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,;:()/-]/);
  return words.some((word) => word !== '' && known.has(word));
};

/** A team, a function or an organization by its name: a team word in it, and not somebody's surname. */
export const isTeamDisplayName = (name: string): boolean => {
  if (isEastAsianTeam(name) || hasNativeTeamWord(name)) return true;
  const words = displayNameWords(name);
  return words.some(isTeamWord) && !isPersonsName(words);
};

/** `julia@` of the Julia Maintainers: what looks like a name is the team's own. */
export const isCalledAfter = (letters: string, name: string): boolean =>
  letters.length > 2 && displayNameWords(name).includes(letters);

/** A person by name, in whatever script. */
export const isPersonDisplayName = (name: string): boolean => {
  if (isEastAsianPerson(name)) return true;
  if (isEastAsianTeam(name) || hasNativeTeamWord(name)) return false;
  const words = displayNameWords(name);
  return isPersonsName(words) || isPersonsNameInItsScript(name.slice(0, longestName), words);
};

/**
 * Whether the name may be a person's, so that finding it in the local part shows whose mailbox it is: no digit, no
 * organization's word; and a word alone (`KX7`, `Zorb`) must be a name of the lists.
 */
export const mayBePersons = (name: string): boolean => {
  const words = displayNameWords(name);
  if (words.some(hasDigit) || hasOrganizationWord(words)) return false;
  return words.length !== 1 || words.some(isName) || isEastAsianPerson(name);
};

/** Two to five words of letters with a name of the lists among them, and no word for a team or an organization. */
const isPersonsName = (words: readonly string[]): boolean => {
  if (words.length < 2 || words.length > 5 || words.some(hasDigit) || hasOrganizationWord(words))
    return false;
  const [first = ''] = words;
  const startsWithGiven = isPlainlyName(first) && isGivenName(first) && kindOfWord(first) !== 'team';
  // Jim Sales, Victor Seva: behind a given name, a team word is a surname if it is one anywhere.
  const isAgainst = (word: string): boolean =>
    isTeamWord(word) && !(startsWithGiven && (isFamilyName(word) || kindOfWord(word) === 'foreign'));
  if (words.some(isAgainst)) return false;
  if (hasInitial(words)) return true;
  return words.some(isName);
};

/**
 * Two to four words wholly in a script other than Latin: lists cannot know them, for what transliteration makes of
 * Arabic and Hebrew has no vowels. Team words were looked for before.
 */
const isPersonsNameInItsScript = (name: string, words: readonly string[]): boolean => {
  const spaced = name.trim().split(/\s+/);
  if (spaced.length < 2 || spaced.length > 4 || words.some(isTeamWord)) return false;
  return /^[\s.\u0370-\uffff-]+$/.test(name);
};

/** K. Srinivasan: an initial beside words that are nothing else. */
const hasInitial = (words: readonly string[]): boolean =>
  words.some((word) => word.length === 1) &&
  words.some((word) => word.length > 3) &&
  words.every((word) => word.length === 1 || kindOfWord(word) === undefined);

const isName = (word: string): boolean => isGivenName(word) || isFamilyName(word);

const hasDigit = (word: string): boolean => /\d/.test(word);
