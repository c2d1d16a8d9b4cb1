import { hasNameShape } from './name-shape.ts';
import names from './names.data.json' with { type: 'json' };
import { openWordList } from './word-list.ts';
import { plainWords } from './words/plain-words.ts';

const given = openWordList(names.given);
const family = openWordList(names.family);
const both = openWordList(names.both);

/** Given names of many locales, in Latin letters. */
export const isGivenName = (word: string): boolean => given.has(word) || both.has(word);

/** Surnames of many locales, in Latin letters: the list, and what begins or ends as only names do. */
export const isFamilyName = (word: string): boolean => isListedFamilyName(word) || hasNameShape(word);

/** In the list of surnames itself. */
export const isListedFamilyName = (word: string): boolean => family.has(word) || both.has(word);

/** In a list, not only shaped like a name: a shape yields to words that cover it whole. */
export const isListedName = (word: string): boolean => isGivenName(word) || isListedFamilyName(word);

let plain: ReadonlySet<string> | undefined;

/** A common word or a thing's name, whoever may be called so. */
export const isPlainWord = (word: string): boolean => {
  plain ??= new Set(plainWords.split(/\s/));
  return plain.has(word);
};

/** A name that is not a common word as well: evidence without another name beside it. */
export const isPlainlyName = (word: string): boolean =>
  (isGivenName(word) || isFamilyName(word)) && !isPlainWord(word);
