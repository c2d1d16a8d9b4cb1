import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasCountryCode, parseApprovedPhoneNumber, parsePhoneNumber } from '../../rule/phone/phone-number.ts';
import { normalizePhoneText } from '../../rule/phone/phone-text.ts';

const phoneLike = fc.string({
  unit: fc.constantFrom(...'+0123456789 ()[]./-#x;,=eтé\u200F\u0664\uFF11📞'),
  maxLength: 60,
});
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), phoneLike);
const anyCountry = fc.option(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('US', 'DE', 'IT', 'AR')), {
  nil: undefined,
});

/** Digits that plans know, so that many of them parse. */
const number = fc
  .tuple(
    fc.constantFrom('+1', '+44', '+49', '+39', '+81', '+999', '0', ''),
    fc.stringMatching(/^[0-9]{4,12}$/),
  )
  .map(([prefix, digits]) => prefix + digits);
const separator = fc.constantFrom('', '', ' ', '-', '.', '\u00A0', '\u2011', '  ', '\u200B', '\u202A');

test('no text and no country make it throw', () => {
  fc.assert(
    fc.property(anyText, anyCountry, (text, country) => {
      const { key, valid, mobile } = parsePhoneNumber(text, country);
      expect(key).toMatch(/^\+?\d*(;ext=\d+)?$/);
      expect(mobile && !valid).toBe(false);
      hasCountryCode(text);
      parseApprovedPhoneNumber(text);
    }),
    { numRuns: 500 },
  );
});

test('separators and white space change nothing', () => {
  fc.assert(
    fc.property(number, fc.array(separator, { minLength: 20, maxLength: 20 }), (typed, separators) => {
      const spaced = [...typed].map((digit, index) => digit + (separators[index] ?? '')).join('');
      expect(parsePhoneNumber(` ${spaced}\n`, 'GB')).toStrictEqual(parsePhoneNumber(typed, 'GB'));
    }),
  );
});

test('the key of a number, typed again, is that number', () => {
  fc.assert(
    fc.property(number, fc.option(fc.stringMatching(/^\d{1,6}$/)), (typed, extension) => {
      const first = parsePhoneNumber(extension === null ? typed : `${typed} ext. ${extension}`, 'DE');
      fc.pre(first.valid);
      expect(parsePhoneNumber(first.key)).toStrictEqual(first);
      expect(parseApprovedPhoneNumber(first.key)).toBe(first.key);
    }),
    { numRuns: 500 },
  );
});

test("every script's digits count as what they mean", () => {
  const codePoints = Array.from({ length: 0x11_0000 }, (_, codePoint) => codePoint);
  const digits = codePoints
    .filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => /^\p{Nd}$/u.test(character));
  const scripts = digits.length / 10;

  expect(scripts).toBeGreaterThan(60);
  expect(normalizePhoneText(digits.join(''))).toBe('0123456789'.repeat(scripts));
});

const LONG = 10_000;
const longTexts = [
  { name: 'digits', text: '1'.repeat(LONG) },
  { name: 'Arabic-Indic digits', text: '٣'.repeat(LONG) },
  { name: 'brackets', text: '('.repeat(LONG) },
  { name: 'zeros in brackets', text: '+(0)'.repeat(LONG / 4) },
  { name: 'extensions', text: 'x1'.repeat(LONG / 2) },
  { name: 'spaces before a number', text: `${' '.repeat(LONG)}+44 20 7946 1234` },
  { name: 'slashes', text: '1/'.repeat(LONG / 2) },
  { name: 'many numbers', text: '+49 30 1234567 / '.repeat(LONG / 17) },
];

/** A fraction of a millisecond each, in truth: the bound is for a slow and busy machine. */
test.each(longTexts)('10,000 characters of $name are judged in no time', ({ text }) => {
  const start = performance.now();
  for (let round = 0; round < 20; round += 1) parsePhoneNumber(text, 'US');
  expect((performance.now() - start) / 20).toBeLessThan(20);
});
