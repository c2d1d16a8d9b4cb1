import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber as NumberingPlanNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import { isFictionalNumber } from './fictional-ranges.ts';
import { phoneMetadata } from './phone-metadata.ts';
import { type PhoneText, readPhoneText } from './phone-text.ts';
import { isPlaceholderDigits } from './placeholder-digits.ts';

/** A number as the numbering plan sees it. It can be invalid and a placeholder at once. */
export interface PhoneNumber {
  /**
   * The same for two spellings of one number: E.164, with `;ext=` and the extension where there is one
   * (`+15550001`, `+442079460958;ext=12`). For what cannot be parsed: the `+`, if typed, and all digits.
   */
  readonly key: string;
  /** Possible and valid by the numbering plan, and the field holds that one number and nothing else. */
  readonly valid: boolean;
  /** Reserved for fiction by a regulator, one digit repeated, a run of digits, or zeros. */
  readonly placeholder: boolean;
  /** The plan says MOBILE. Where it cannot tell mobile from fixed (North America), false. */
  readonly mobile: boolean;
}

/** What is left of a field that two numbers share is at least this long; an extension is shorter. */
const SHORTEST_SECOND_NUMBER = 6;

const isValid = (number: NumberingPlanNumber): boolean => number.isPossible() && number.isValid();

const isCountry = (country: string): country is CountryCode =>
  isSupportedCountry(country as CountryCode, phoneMetadata());

const parseDigits = (digits: string, typed: PhoneText, country: string): NumberingPlanNumber | undefined =>
  parsePhoneNumberFromString(
    `${typed.international ? '+' : ''}${digits}`,
    { extract: false, ...(isCountry(country) ? { defaultCountry: country } : {}) },
    phoneMetadata(),
  );

/** A slash parts area code and number (`+49 30/…`) as often as two numbers; what stands before it tells. */
const holdsSeveralNumbers = (typed: PhoneText, country: string): boolean =>
  typed.groups.slice(1).some((_, index) => {
    const before = parseDigits(typed.groups.slice(0, index + 1).join(''), typed, country);
    const after = typed.groups.slice(index + 1).join('');
    return before !== undefined && isValid(before) && after.length >= SHORTEST_SECOND_NUMBER;
  });

/**
 * The reading that makes a number. A plan takes its own trunk prefix out (`+44 (0)20…`) and keeps a zero that
 * belongs (`+39 (0)6…`); countries that have no trunk prefix get one typed by habit (`+34 (0)91…`).
 */
const readNumber = (typed: PhoneText, country: string): NumberingPlanNumber | undefined => {
  const readings = [typed.groups.join(''), typed.digitsWithoutTrunkZero ?? ''].flatMap(
    (digits) => parseDigits(digits, typed, country) ?? [],
  );
  return readings.find(isValid) ?? readings.find((number) => number.isPossible()) ?? readings[0];
};

const keyOf = (number: NumberingPlanNumber, { extension }: PhoneText): string =>
  extension === undefined ? number.number : `${number.number};ext=${extension}`;

const isPlaceholder = (typed: PhoneText, number: NumberingPlanNumber | undefined): boolean => {
  if (isPlaceholderDigits(typed.groups.join(''))) return true;
  if (number === undefined) return false;
  const { countryCallingCode, nationalNumber } = number;
  return (
    isPlaceholderDigits(nationalNumber) ||
    isPlaceholderDigits(`${countryCallingCode}${nationalNumber}`) ||
    isFictionalNumber(countryCallingCode, nationalNumber)
  );
};

/** Typed in international form. `00…` is not: that is one country's dialling prefix, another's number. */
export const hasCountryCode = (text: string): boolean => readPhoneText(text).international;

/**
 * Judges a number as a person typed it: any separators, digits of any script, invisible marks, `(0)`, a
 * `tel:` in front and an extension behind (`x12`, `ext. 12`, `;ext=12`, `#12`) are fine; letters, a second
 * number and whatever else are not. Takes any text, throws for none, and reads 250 characters at most.
 *
 * @param country ISO 3166-1 alpha-2, for a number without country code; one that has no numbering plan
 *   counts as none, and then only a number in international form is valid
 * @see https://www.itu.int/rec/T-REC-E.164 and, for what is valid, libphonenumber's metadata
 */
export const parsePhoneNumber = (text: string, country = ''): PhoneNumber => {
  const typed = readPhoneText(text);
  const region = country.trim().toUpperCase();
  const number = readNumber(typed, region);
  const placeholder = isPlaceholder(typed, number);
  if (number === undefined || !typed.wellFormed || holdsSeveralNumbers(typed, region)) {
    return { key: typed.plainDigits, valid: false, placeholder, mobile: false };
  }
  const valid = isValid(number);
  return { key: keyOf(number, typed), valid, placeholder, mobile: valid && number.getType() === 'MOBILE' };
};

/**
 * The key of a number that an operator approves: international form, with `;ext=` where there is an
 * extension. Undefined for what has no `+` or no possible length. Not held to be valid: an operator may know
 * a number range before the metadata does.
 */
export const parseApprovedPhoneNumber = (text: string): string | undefined => {
  const typed = readPhoneText(text);
  if (!typed.international || !typed.wellFormed || holdsSeveralNumbers(typed, '')) return undefined;
  const number = readNumber(typed, '');
  return number?.isPossible() === true ? keyOf(number, typed) : undefined;
};
