/**
 * Makes rule/mailbox/transliteration.data.json from any-ascii (ISC): what the letters of other scripts come
 * to in Latin letters. Only scripts that people's names are written in, and of the Chinese characters only
 * those of the names in faker's Chinese data, for the whole of any-ascii is ten times as large. Characters read as
 * in Japanese are left out: any-ascii gives the Chinese reading, which no Japanese address has.
 *
 *   node scripts/data/make-transliteration.ts
 */
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import anyAscii from 'any-ascii';

/** Greek and Cyrillic, Armenian, Hebrew, Arabic; the Indic scripts, Thai, Lao; Georgian; kana. */
const ranges: readonly (readonly [number, number])[] = [
  [0x370, 0x52f],
  [0x531, 0x58a],
  [0x5d0, 0x5ea],
  [0x620, 0x6d3],
  [0x900, 0xdff],
  [0xe01, 0xedf],
  [0x10d0, 0x10ff],
  [0x3041, 0x30ff],
];

const latin = (character: string): string =>
  anyAscii(character)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const runs: Record<string, string> = {};
for (const [first, last] of ranges) {
  const spellings: string[] = [];
  for (let code = first; code <= last; code += 1) spellings.push(latin(String.fromCodePoint(code)));
  runs[first.toString(16)] = spellings.join(' ');
}

const hanBySpelling = new Map<string, string>();
const chineseNames = ['zh_CN', 'zh_TW'].map((key) => {
  const person = allLocales[key as keyof typeof allLocales].person;
  return JSON.stringify([person?.first_name, person?.last_name]);
});
for (const character of [...new Set(chineseNames.join(''))].sort()) {
  if (!/\p{Script=Han}/u.test(character)) continue;
  const spelling = latin(character);
  if (spelling !== '') hanBySpelling.set(spelling, (hanBySpelling.get(spelling) ?? '') + character);
}
const han = [...hanBySpelling]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([spelling, characters]) => `${spelling}${characters}`);

/** A Hangul syllable is composed of three parts by arithmetic, so the parts are enough. */
const syllable = (initial: number, vowel: number, final: number): string =>
  latin(String.fromCodePoint(0xac00 + (initial * 21 + vowel) * 28 + final));
const vowelA = syllable(11, 0, 0);
const hangul = {
  initials: Array.from({ length: 19 }, (_, index) => syllable(index, 0, 0).slice(0, -vowelA.length)).join(
    ' ',
  ),
  vowels: Array.from({ length: 21 }, (_, index) => syllable(11, index, 0)).join(' '),
  finals: Array.from({ length: 28 }, (_, index) => syllable(11, 0, index).slice(vowelA.length)).join(' '),
};

const target = new URL('../../rule/mailbox/transliteration.data.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ runs, han: han.join(' '), hangul })}\n`);
