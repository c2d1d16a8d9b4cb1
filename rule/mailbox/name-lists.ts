import names from './names.data.json' with { type: 'json' };
import { decodeWordList } from './word-list.ts';
import { plainWords } from './words/plain-words.ts';

let given: ReadonlySet<string> | undefined;
let family: ReadonlySet<string> | undefined;

/** Given names of many locales, in Latin letters. */
export const isGivenName = (word: string): boolean => {
  given ??= decodeWordList(names.given);
  return given.has(word);
};

/** Surnames of many locales, in Latin letters. */
export const isFamilyName = (word: string): boolean => {
  family ??= decodeWordList(names.family);
  return family.has(word);
};

let plain: ReadonlySet<string> | undefined;

/** A name that is not a common word as well: evidence without another name beside it. */
export const isPlainlyName = (word: string): boolean => {
  plain ??= new Set(plainWords.split(/\s+/));
  return (isGivenName(word) || isFamilyName(word)) && !plain.has(word);
};
