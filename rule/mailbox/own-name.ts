import { eastAsianSyllables } from './east-asian-name.ts';
import { foldText } from './fold-text.ts';
import type { LocalPart } from './local-part.ts';

/** Korean surnames as people write them, where transliteration (`foldText`) has another spelling. */
const koreanSurnames: Readonly<Record<string, readonly string[]>> = {
  gim: ['kim'],
  i: ['lee', 'yi', 'rhee'],
  bag: ['park', 'pak', 'bak'],
  choe: ['choi'],
  jeong: ['jung', 'chung'],
  gang: ['kang'],
  jo: ['cho'],
  im: ['lim', 'yim'],
  sin: ['shin'],
  gwon: ['kwon'],
  yun: ['yoon'],
  no: ['noh', 'roh'],
  u: ['woo'],
  yu: ['yoo', 'ryu'],
};

const wordsOf = (name: string): readonly (readonly string[])[] => {
  const text = name.slice(0, 128);
  const spellings = foldText(text).map((spelling) => spelling.split(/[^a-z]/).filter((word) => word !== ''));
  const syllables = eastAsianSyllables(text).map((character) => foldText(character)[0]);
  const surnames = syllables.slice(0, 1).flatMap((surname) => koreanSurnames[surname] ?? []);
  return [...spellings, syllables, ...surnames.map((surname) => [surname, ...syllables.slice(1)])];
};

/** Whether the local part is made of the contact's own name: whole words and initials of it, each used once. */
export const matchOwnName = (local: LocalPart, name: string): boolean => {
  if (local.letters.length < 2) return false;
  return wordsOf(name).some(
    (words) => isMadeOf(local.letters, words.slice(0, 6)) || hasWordOf(local.letters, words),
  );
};

const isMadeOf = (letters: string, words: readonly string[]): boolean => {
  const used = new Set<number>();
  const cover = (at: number, longest: number): boolean => {
    if (at === letters.length)
      return longest >= Math.min(3, letters.length - 1) || letters.length === words.length;
    return words.some((word, index) => {
      if (used.has(index)) return false;
      for (const part of [word, word.slice(0, 1)]) {
        if (!letters.startsWith(part, at)) continue;
        used.add(index);
        const covered = cover(at + part.length, Math.max(longest, part.length));
        used.delete(index);
        if (covered) return true;
      }
      return false;
    });
  };
  return cover(0, 0);
};

/** A word of the name at either end, or a long one anywhere: `roe2nd`, `the-jane-roe`, `jxroe`. */
const hasWordOf = (letters: string, words: readonly string[]): boolean =>
  words.some(
    (word) =>
      (word.length >= 4 && (letters.startsWith(word) || letters.endsWith(word))) ||
      (word.length >= 5 && letters.includes(word)),
  );
