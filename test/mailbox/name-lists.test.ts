import { describe, expect, it } from 'vitest';
import {
  isFamilyName,
  isGivenName,
  isListedFamilyName,
  isListedName,
  isPlainlyName,
  isPlainWord,
} from '../../rule/mailbox/name-lists.ts';

const judgements = {
  isGivenName,
  isFamilyName,
  isListedFamilyName,
  isListedName,
  isPlainWord,
  isPlainlyName,
};
const holding = (word: string) =>
  Object.entries(judgements).flatMap(([name, judge]) => (judge(word) ? [name] : []));

describe('the lists of names', () => {
  it.each([
    [
      'a surname that is a word',
      'woods',
      ['isFamilyName', 'isListedFamilyName', 'isListedName', 'isPlainWord'],
    ],
    ['a given name', 'jane', ['isGivenName', 'isListedName', 'isPlainlyName']],
    ['a surname', 'kessler', ['isFamilyName', 'isListedFamilyName', 'isListedName', 'isPlainlyName']],
    ['what only has the shape of a name', 'quxzinski', ['isFamilyName', 'isPlainlyName']],
    ['something', 'blixvex', []],
  ])('know %s: %s', (_, word, expected) => expect(holding(word)).toEqual(expected));
});
