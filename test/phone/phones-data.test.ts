import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePhoneNumber } from '../../rule/phone/phone-number.ts';

const rows = readFileSync(new URL('../data/phones.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([label, typed = '', region = '']) => ({ label, typed, region }));

const isFlagged = (typed: string, country?: string): boolean => {
  const { valid, placeholder } = parsePhoneNumber(typed, country);
  return !valid || placeholder;
};

/** The bars that the product promises, as shares of the rows with a label. */
const bars = [
  { label: 'invalid', rows: 142, least: 0.99, most: 1 },
  { label: 'fictional', rows: 127, least: 0.97, most: 1 },
  { label: 'valid', rows: 182, least: 0, most: 0.01 },
];

/** `?` is the data's word for "no country". */
const readings = [
  { name: 'with its region as the country', countryOf: (region: string) => (region === '?' ? [] : [region]) },
  { name: 'with no country, the number having a +', countryOf: (): string[] => [] },
];

const cases = bars.flatMap((bar) => readings.map((reading) => ({ ...bar, ...reading })));

test.each(cases)('$label, $name: between $least and $most flagged', (bar) => {
  const labelled = rows.filter(({ label }) => label === bar.label);
  const flagged = labelled.filter(({ typed, region }) => isFlagged(typed, ...bar.countryOf(region)));

  expect(labelled).toHaveLength(bar.rows);
  expect(flagged.length / labelled.length).toBeGreaterThanOrEqual(bar.least);
  expect(flagged.length / labelled.length).toBeLessThanOrEqual(bar.most);
});

test('every fictional number is known for fiction, not only rejected', () => {
  const fictional = rows.filter(({ label }) => label === 'fictional');
  expect(fictional.filter(({ typed }) => !parsePhoneNumber(typed).placeholder)).toStrictEqual([]);
});

/** Benin put 01 before all numbers in November 2024; this is one of the eight digits that went. */
test('the one valid number that is flagged is of a plan that has ended', () => {
  const valid = rows.filter(({ label }) => label === 'valid');
  const flagged = valid.filter(({ typed, region }) => isFlagged(typed, region));
  expect(flagged).toStrictEqual([{ label: 'valid', typed: '+229 85 75 12 34', region: 'BJ' }]);
});
