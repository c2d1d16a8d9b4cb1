import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { LEAK_MARKER } from '../../local/aws/faults.ts';
import { MARKED_BAD, MARKED_GOOD } from './marked-contacts.ts';

/** Every mark holds it: a contact's fields, root emails, AWS's error messages and the bodies of its answers. */
const STEM = 'qzxvjkwq';

const VALUES: readonly string[] = [
  ...[MARKED_GOOD, MARKED_BAD].flatMap((contacts) =>
    Object.values(contacts).flatMap((contact) => Object.values<string>({ ...contact })),
  ),
  LEAK_MARKER,
].filter((value) => value.length > 2);

/** Nine digits of each number, however they are grouped. */
const NUMBERS: readonly string[] = VALUES.map((value) => value.replace(/\D/g, ''))
  .filter((digits) => /[1-9]/.test(digits) && digits.length >= 9)
  .map((digits) => digits.slice(-9));

/** What a primary contact holds beside: the local AWS says it of every account. */
const ADDRESS = ['14 Harbour Row', 'Port Alder'];

const WORDS: readonly string[] = [
  STEM,
  ...ADDRESS,
  ...LEAK_MARKER.split(/[\s<>@.]+/).filter((word) => /^[a-z]{5,}/i.test(word)),
].map((word) => word.toLowerCase());

/** The inner part that stays the same at each of the three places that text can have in Base64. */
const base64Parts = (text: string): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(`${'x'.repeat(shift)}${text}`)
      .toString('base64')
      .replace(/=+$/, '');
    return encoded.slice(shift === 0 ? 0 : shift + 1, -1);
  });

const ENCODED: readonly string[] = VALUES.filter((value) => value.length >= 6).flatMap((value) =>
  [value, value.toLowerCase(), value.toUpperCase()].flatMap((text) => [
    ...base64Parts(text),
    ...base64Parts(text).map((part) => part.replaceAll('+', '-').replaceAll('/', '_')),
    Buffer.from(text).toString('hex'),
    encodeURIComponent(text),
    ...['md5', 'sha1', 'sha256'].map((hash) => createHash(hash).update(text).digest('hex')),
  ]),
);

/** All that a value shows when it is printed: members, hidden ones, prototypes' names, stack and cause. */
const print = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : inspect(value, { depth: null, showHidden: true, maxStringLength: null });

/** What of a contact, or of AWS's own words, is in there, in whatever guise. */
export const findLeaks = (value: unknown): readonly string[] => {
  const text = print(value);
  const lower = text.toLowerCase();
  const packed = text.replace(/(?<=\d)[\s().-]+(?=\d)/g, '');
  return [
    ...WORDS.filter((word) => lower.includes(word)),
    ...NUMBERS.filter((number) => packed.includes(number)),
    ...ENCODED.filter((encoded) => text.includes(encoded) || lower.includes(encoded)),
  ];
};
