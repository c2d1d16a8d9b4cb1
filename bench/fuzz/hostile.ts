import fc, { type Arbitrary } from 'fast-check';

/**
 * Stands for a contact's value. No word that an error may repeat has its sign, and it is too far from every check's id
 * and parameter's name to be taken for a slip of the pen.
 */
export const MARKER = '\u00a7hidden\u00a7value';

const LONG = 10_000;

/** Repeated to ten thousand characters: what makes careless patterns backtrack, and what grows when it is folded. */
const LONG_UNITS = [
  'a',
  'A1',
  ' ',
  '.',
  '-',
  '@',
  '+',
  '*',
  ',',
  '/',
  '0',
  '9',
  '(0)',
  'x1',
  'a.',
  'jane.',
  'Dr. ',
  '\u0000',
  '\u0301',
  '\u200b',
  '\u3164',
  '\u00df',
  '\ufdfa',
  '\uff21',
  '\ud800',
  '\u5c71',
  '\u0628',
  '\u{1f4a9}',
  '{"a":',
  '[',
  '"',
  '\\',
];

const longText = fc
  .tuple(
    fc.constantFrom('', '+', MARKER),
    fc.constantFrom(...LONG_UNITS),
    fc.constantFrom('', '!', '@corp.com'),
  )
  .map(([head, unit, tail]) => head + unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG) + tail);

/** Words that mean something to JavaScript, to JSON or to a parser. */
const LOADED_WORDS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then'],
  ...['', ' ', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\ufeff', '\u2028', '\u202e'],
  ...['null', 'undefined', 'true', 'NaN', 'Infinity', '-0', '1e999', '9'.repeat(400), '0x7f', '1_000'],
  ...['{}', '[]', '"', '\\', '\\u0000', '<!--', ']]>', '&lol;', '%00', '%s', `\${a}`, '../../etc/passwd'],
  ...['(a+)+$', '.*.*.*=', '[[:alpha:]]', '*', '**', '@', '@@', '*@*', 'a@b@c'],
];

/** UTF-16 as it comes: lone surrogates, controls, anything. */
const anyCodeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

export const hostileText: Arbitrary<string> = fc.oneof(
  { arbitrary: fc.string({ maxLength: 20 }), weight: 8 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }), weight: 4 },
  { arbitrary: anyCodeUnits, weight: 4 },
  { arbitrary: fc.constantFrom(...LOADED_WORDS), weight: 8 },
  { arbitrary: fc.string({ maxLength: 6 }).map((text) => MARKER + text), weight: 6 },
  { arbitrary: longText, weight: 1 },
);

const nest = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

/** JSON's text, for what no JavaScript value can say: keys given twice, an own `__proto__`, numbers past all bounds. */
export const hostileJson: Arbitrary<string> = fc.oneof(
  { arbitrary: hostileText.map((text) => JSON.stringify(text)), weight: 10 },
  {
    arbitrary: fc.constantFrom('null', 'true', 'false', '{}', '[]', '0', '-0', '1e999', '-1e-999'),
    weight: 4,
  },
  { arbitrary: fc.constantFrom('9'.repeat(5_000), '0.1e+308', '111122223333', '1.5'), weight: 2 },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)), weight: 3 },
  {
    arbitrary: fc.constantFrom(
      '{"__proto__":{"messageType":"ScheduledNotification","polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"toString":1,"valueOf":1,"toJSON":1,"then":1}',
      '[[],[[]],{"0":{}}]',
    ),
    weight: 3,
  },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(['[', ']'] as const, ['{"a":[', ']}'] as const), fc.constantFrom(100, 5_000))
      .map(([[open, close], depth]) => nest(open, close, depth)),
    weight: 1,
  },
);

export type Member = readonly [name: string, json: string];

const writeObject = (members: readonly Member[]): string =>
  `{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;

/** Where a text is cut or spoilt, if it is. */
const spoil = (text: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof(
    { arbitrary: text, weight: 20 },
    {
      arbitrary: fc
        .tuple(text, fc.nat(), hostileText)
        .map(([whole, at, tail]) => whole.slice(0, at % (whole.length + 1)) + tail),
      weight: 1,
    },
  );

/** JSON that starts as the object wanted: members left out, put in, given twice, given another value; or cut off. */
export const nearObject = (
  base: readonly Member[],
  values: Arbitrary<string> = hostileJson,
): Arbitrary<string> => {
  const kept = fc.oneof(
    { arbitrary: fc.constant(base), weight: 6 },
    { arbitrary: fc.subarray([...base]), weight: 1 },
  );
  const name = fc.oneof(fc.constantFrom(...base.map(([known]) => known)), hostileText);
  const extra = fc.array(fc.tuple(name, values), { maxLength: 3 });
  return spoil(
    fc
      .tuple(kept, extra, fc.boolean())
      .map(([members, added, first]) => writeObject(first ? [...added, ...members] : [...members, ...added])),
  );
};

/** What JSON makes of the text; a text that is none stands for itself. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** An own member; undefined where there is none. */
export const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
