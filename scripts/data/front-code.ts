import { SECTION_KEY_LENGTH } from '../../rule/mailbox/word-list.ts';

const countShared = (word: string, previous: string): number => {
  // Another section: the reader starts here, without the word before.
  if (word.slice(0, SECTION_KEY_LENGTH) !== previous.slice(0, SECTION_KEY_LENGTH)) return 0;
  let shared = 0;
  while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared += 1;
  return shared;
};

/**
 * A sorted word list as one string: for each word a capital letter that says how many characters it shares
 * with the word before (A = 0 … Z = 25), then the rest. Where the first two letters change, nothing is shared, so
 * that A starts a section that can be read alone. Gzip then has little left to repeat; the reader
 * is `rule/mailbox/word-list.ts`. Words are of a-z, 0-9, '.' and '-' only.
 */
export const frontCode = (words: Iterable<string>): string => {
  let previous = '';
  let coded = '';
  for (const word of [...new Set(words)].sort()) {
    if (!/^[a-z0-9.-]+$/.test(word)) throw new Error(`not a word that can be front-coded: ${word}`);
    const shared = countShared(word, previous);
    coded += String.fromCharCode(65 + shared) + word.slice(shared);
    previous = word;
  }
  return coded;
};
