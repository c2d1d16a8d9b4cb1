import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../local/parse-json.ts';

test.each([
  ['a word', '{"a":\n  oops}', 2, 3],
  ['a comma before the end of an object', '{"a":1,\n}', 2, 1],
  ['a comma before the end of a list', '[1,]', 1, 4],
  ['two commas', '[1,,2]', 1, 4],
  ['no comma', '{"a":1\n"b":2}', 2, 1],
  ['no colon', '{"a" 1}', 1, 6],
  ['a name without quotes', '{a:1}', 1, 2],
  ['a number for a name', '{1:1}', 1, 2],
  ['an object that does not end', '{"a":[1]', 1, 9],
  ['a string that does not end', '["abc', 1, 2],
  ['single quotes', "['a']", 1, 2],
  ['a wrong escape', '["ok", "\\x"]', 1, 8],
  ['a leading zero', '[01]', 1, 3],
  ['a comment', '// no\n1', 1, 1],
  ['something after the end', '[1] 2', 1, 5],
  ['the wrong bracket', '{"a":[1}', 1, 8],
  ['a blank that JSON does not know', '[\u00a01]', 1, 2],
])('%s is told with its place', (_, text, line, column) => {
  expect(parseJson(text)).toEqual({ problem: `It is not JSON (line ${line}, column ${column}).` });
});

test('a mistake is told where it was made, in any JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, number) => {
      const position = number % (text.length + 1);
      const parsed = parseJson(`${text.slice(0, position)}\u0001${text.slice(position)}`);
      const column = Number(/column (\d+)/.exec('problem' in parsed ? parsed.problem : '')?.[1]);
      // At the latest; in a string, a number or a word, where that began.
      expect(column).toBeLessThanOrEqual(position + 1);
      expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
    }),
  );
});
