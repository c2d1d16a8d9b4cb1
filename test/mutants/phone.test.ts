import { describe, expect, test } from 'vitest';
import { parseApprovedPhoneNumber, parsePhoneNumber } from '../../rule/phone/phone-number.ts';
import { readPhoneText } from '../../rule/phone/phone-text.ts';
import { isPlaceholderDigits } from '../../rule/phone/placeholder-digits.ts';

describe('slashes in a number', () => {
  test.each([
    ['parts an area code from one long number', '+49 89/1234567890', true],
    ['parts two numbers, the first of two groups', '+49 89/1234/567890', false],
    ['parts a number and something too short for another', '+49 89/1234/5678', true],
    ['parts a number and two short pieces', '+49 89 1234/5/6', true],
    ['stands where nothing before it is a number', '+4/9 30 1234567', true],
  ])('a slash that %s', (_name, text, valid) => {
    expect(parsePhoneNumber(text).valid).toBe(valid);
  });

  test('part groups of digits, and nothing between two of them is none', () => {
    expect(readPhoneText('+44//20 7/').groups).toEqual(['44', '207']);
  });
});

describe('a zero in brackets', () => {
  test('is left out where the number without it is the valid one, though both are possible', () => {
    expect(parsePhoneNumber('+372 (0)6 123 456')).toMatchObject({ key: '+3726123456', valid: true });
  });

  test('is left out where the number without it is possible, and neither is valid', () => {
    expect(parsePhoneNumber('+34 (0)100 000 001')).toMatchObject({ key: '+34100000001', valid: false });
  });

  test.each([
    ['a number without country code', '020 (0) 71'],
    ['a number without such a zero', '+44 20 71'],
  ])('is none of %s', (_name, text) => {
    expect(readPhoneText(text)).not.toHaveProperty('digitsWithoutTrunkZero');
  });
});

test('a country is known in small letters and with blanks around it', () => {
  expect(parsePhoneNumber('020 7123 4567', ' gb ')).toMatchObject({ key: '+442071234567', valid: true });
});

describe('an approved number', () => {
  test.each([
    ['words behind it', '+44 20 7946 0000 or so'],
    ['no country code', '020 7946 0000'],
    ['a second number behind it', '+49 89 1234/567890'],
  ])('with %s is none', (_name, text) => {
    expect(parseApprovedPhoneNumber(text)).toBeUndefined();
  });
});

describe('the text of a phone field', () => {
  test.each([
    ['two blanks before an extension', '+44 20 7123 4567 ext.  12', '+442071234567;ext=12'],
    ['capital letters before an extension', 'TEL: +44 20 7123 4567 EXT. 12', '+442071234567;ext=12'],
    ['an invisible mark and a blank before it', '\u200b tel:+44 20 7123 4567 x12', '+442071234567;ext=12'],
    ['a comma right before an extension', '+44 20 7123 4567,x12', '+442071234567;ext=12'],
  ])('with %s holds that extension', (_name, text, key) => {
    expect(parsePhoneNumber(text)).toMatchObject({ key, valid: true });
  });

  test.each([
    ['a dash between the mark and the extension', '+44 20 7123 4567 x\u201312'],
    ['letters with blanks between them', '+44 20 7123 4567 e x t 12'],
    ['words behind an extension', '+44 20 7123 4567 x12 or so'],
    ['tel: in the middle', '+44 20 tel: 7123 4567'],
  ])('with %s is no number', (_name, text) => {
    expect(parsePhoneNumber(text).valid).toBe(false);
  });

  const padded = (length: number) => `+44${' '.repeat(length - 13)}2071234567`;

  test('is read to its 250th character, and what is longer is no number', () => {
    expect(padded(250)).toHaveLength(250);
    expect(readPhoneText(padded(250)).wellFormed).toBe(true);
    expect(readPhoneText(padded(251)).wellFormed).toBe(false);
    expect(readPhoneText('1'.repeat(300)).plainDigits).toHaveLength(250);
  });

  test('without a digit is not well-formed', () => {
    expect(readPhoneText('( )').wellFormed).toBe(false);
  });
});

describe('placeholder digits', () => {
  test.each([
    ['a run of nine up and two more', '12345678955', true],
    ['a run of nine up and three more', '123456789555', false],
    ['a run of eight up and two more', '1234567855', false],
    ['a run of eight down and two more', '9876543255', true],
    ['a run of eight down and three more', '98765432555', false],
    ['two digits', '44', false],
  ])('%s', (_name, digits, placeholder) => {
    expect(isPlaceholderDigits(digits)).toBe(placeholder);
  });

  test('are one digit repeated, also with a slash and without a country', () => {
    expect(parsePhoneNumber('1111/1111').placeholder).toBe(true);
  });

  test('are a run that the country code, though not typed, begins', () => {
    expect(parsePhoneNumber('234 567 8911', 'US').placeholder).toBe(true);
  });
});
