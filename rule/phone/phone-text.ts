/** What a person typed into a phone field, taken apart but not yet held against a numbering plan. */
export interface PhoneText {
  /** Typed in international form, with a `+`. `00…` is not: what it means depends on where one dials. */
  readonly international: boolean;
  /** The number's digits in groups, parted where a slash was typed: nearly always one. ASCII. */
  readonly groups: readonly string[];
  /** The same without `(0)`, where that was typed into an international number: `+34 (0)91…`. */
  readonly digitsWithoutTrunkZero?: string;
  readonly extension?: string;
  /** Every digit of the field, the extension's too, with the `+` in front if one was typed first. */
  readonly plainDigits: string;
  /** There are digits, and nothing but separators and an extension beside them. */
  readonly wellFormed: boolean;
}

/** Ten times what AWS takes (25 characters), so that no text costs more than a few microseconds. */
const LONGEST_TEXT = 250;

/** At most 9 digits, as in libphonenumber, lest the second of two numbers be read as an extension. */
const EXTENSION = /(?:;ext=|(?:[,;] ?)?(?:extensi[o\u00f3]n|extn?\.?|x|#)[:=]? ?)(\d{1,9}) ?#?$/u;

const NUMBER = /^[([]? ?\+?[\d ()[\]./-]*$/;

const INTERNATIONAL = /^[([]? ?\+/;

const TRUNK_ZERO = /[([] ?0 ?[)\]]/;

const isDecimalDigit = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

/** Unicode keeps each script's digits in a row of ten, so that how many stand before one is its value. */
const asciiDigit = (digit: string): string => {
  const compatible = digit.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  const codePoint = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDecimalDigit(codePoint - before - 1)) before += 1;
  // Two scripts' rows can meet (U+116D9 and U+116DA).
  return String(before % 10);
};

/**
 * One spelling for what looks alike: ASCII digits, brackets and dashes, single spaces, lower case, and
 * nothing invisible (soft hyphens, zero-width spaces, the marks that turn text right to left). Linear in
 * the text's length.
 */
export const normalizePhoneText = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\uFE50-\uFE6B\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'))
    // The last two are the minus sign and Japanese's long vowel, which its keyboards give for a dash.
    .replace(/[\p{Pd}\u2212\u30FC]/gu, '-')
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^tel: ?/, '');

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Takes any text, and throws for none. Of what is longer than 250 characters, only the start is read. */
export const readPhoneText = (text: string): PhoneText => {
  const trimmed = text.trim();
  const typed = normalizePhoneText(trimmed.slice(0, LONGEST_TEXT));
  const extension = EXTENSION.exec(typed);
  const number = extension === null ? typed : typed.slice(0, extension.index);
  const international = INTERNATIONAL.test(number);
  const digits = digitsOf(number);
  return {
    international,
    groups: number.split('/').map(digitsOf).filter(Boolean),
    ...(international && TRUNK_ZERO.test(number)
      ? { digitsWithoutTrunkZero: digitsOf(number.replace(TRUNK_ZERO, '')) }
      : {}),
    ...(extension?.[1] === undefined ? {} : { extension: extension[1] }),
    plainDigits: `${international ? '+' : ''}${digitsOf(typed)}`,
    wellFormed: trimmed.length <= LONGEST_TEXT && digits !== '' && NUMBER.test(number),
  };
};
