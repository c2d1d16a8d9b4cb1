import { hasNameShape } from './name-shape.ts';
import names from './names.data.json' with { type: 'json' };
import { decodeWordList } from './word-list.ts';
import { plainWords } from './words/plain-words.ts';

interface NameLists {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
}

let decoded: NameLists | undefined;

/** Decoded when the first mailbox comes that its words do not decide. */
const lists = (): NameLists => {
  if (decoded !== undefined) return decoded;
  const both = decodeWordList(names.both);
  decoded = {
    given: new Set([...decodeWordList(names.given), ...both]),
    family: new Set([...decodeWordList(names.family), ...both]),
  };
  return decoded;
};

/** Given names of many locales, in Latin letters. */
export const isGivenName = (word: string): boolean => lists().given.has(word);

/** Surnames of many locales, in Latin letters: the list, and what begins or ends as only names do. */
export const isFamilyName = (word: string): boolean => isListedFamilyName(word) || hasNameShape(word);

/** In the list of surnames itself. */
export const isListedFamilyName = (word: string): boolean => lists().family.has(word);

/** In a list, not only shaped like a name: a shape yields to words that cover it whole. */
export const isListedName = (word: string): boolean => isGivenName(word) || isListedFamilyName(word);

let plain: ReadonlySet<string> | undefined;

/** A common word or a thing's name, whoever may be called so. */
export const isPlainWord = (word: string): boolean => {
  plain ??= new Set(plainWords.split(/\s+/));
  return plain.has(word);
};

/** A name that is not a common word as well: evidence without another name beside it. */
export const isPlainlyName = (word: string): boolean =>
  (isGivenName(word) || isFamilyName(word)) && !isPlainWord(word);
