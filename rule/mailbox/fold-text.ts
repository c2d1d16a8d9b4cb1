import { transliterate } from './transliterate.ts';

/** Letters that no decomposition takes apart, and what people write for them where they have only a–z. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'e',
};

/** The other habit: two letters for one (Müller → mueller, Søren → soeren, Aasen). */
const expanded: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  ð: 'dh',
  đ: 'dj',
  ж: 'j',
  х: 'h',
  й: 'i',
};

const replace = (text: string, table: Readonly<Record<string, string>>): string => {
  let replaced = '';
  for (const letter of text) replaced += table[letter] ?? letter;
  return replaced;
};

const isAscii = (text: string): boolean => !/\P{ASCII}/u.test(text);

const fold = (text: string): string => {
  let folded = '';
  // Other scripts as they are composed: a Hangul syllable and a voiced kana fall apart in decomposition.
  for (const letter of replace(text, plain)) folded += transliterate(letter) || withoutMarks(letter);
  return folded;
};

const withoutMarks = (letter: string): string => {
  let bare = '';
  for (const part of letter.normalize('NFKD').toLowerCase()) {
    // A mark is no letter of any script: it comes to nothing.
    bare += isAscii(part) ? part : (plain[part] ?? transliterate(part));
  }
  return bare;
};

/**
 * What the text comes to in lower-case ASCII: without marks first, and where it differs with ü as ue, ø as oe.
 * Two habits, so one or two spellings. What is neither a letter nor ASCII is dropped.
 */
export const foldText = (text: string): readonly [string, ...string[]] => {
  const lower = text.normalize('NFKC').toLowerCase();
  if (isAscii(lower)) return [lower];
  const composed = lower.normalize('NFC');
  const first = fold(composed);
  const second = fold(replace(composed, expanded));
  return first === second ? [first] : [first, second];
};
