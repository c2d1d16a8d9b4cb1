import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWordList } from '../../rule/mailbox/word-list.ts';
import { frontCode } from '../../scripts/data/front-code.ts';

describe('openWordList', () => {
  it.each([
    [
      'words that share a beginning',
      'AjanDeDieDis',
      ['jan', 'jane', 'janie', 'janis'],
      ['ja', 'janes', 'j', ''],
    ],
    ['a word with a dot', 'Aa.bCc', ['a.b', 'a.c'], ['a.', 'a', '.b']],
    ['sections', 'AaaCbAabAba', ['aa', 'aab', 'ab', 'ba'], ['aba', 'abb', 'b', 'bab']],
    ['a section only as far as the next one', 'AaabAbaAaac', ['aab', 'ba'], ['aac']],
    ['a word of one letter before a longer one', 'AaAab', ['a', 'ab'], ['b']],
    [
      'words that share as many letters as a capital can say',
      `A${'a'.repeat(25)}bZc`,
      [`${'a'.repeat(25)}b`, `${'a'.repeat(25)}c`],
      ['c', 'a'.repeat(25)],
    ],
    ['nothing', '', [], ['', 'a', 'jane']],
  ])('knows %s: %s', (_, coded, words, others) => {
    const list = openWordList(coded);
    expect(words.filter((word) => !list.has(word))).toEqual([]);
    expect(others.filter((word) => list.has(word))).toEqual([]);
  });

  it('answers the same however often it is asked', () => {
    const list = openWordList('AjanDe');
    expect([list.has('jane'), list.has('jane'), list.has('zoe'), list.has('zoe')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('knows whatever frontCode wrote, and nothing else', () => {
    const word = fc.stringMatching(/^[a-c.-]{1,5}$|^[a-z0-9.-]{1,40}$/);
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, others) => {
        const list = openWordList(frontCode(words));
        expect(words.filter((each) => !list.has(each))).toEqual([]);
        expect(others.filter((each) => list.has(each))).toEqual(
          others.filter((each) => words.includes(each)),
        );
      }),
    );
  });
});

describe('frontCode', () => {
  it.each([
    ['what a word shares with the one before', ['jan', 'jane', 'janis'], 'AjanDeDis'],
    ['a section of its own for other first two letters', ['jane', 'joe'], 'AjaneAjoe'],
    ['a word that is the beginning of the next', ['a', 'ab', 'abc'], 'AaAabCc'],
    ['each word once, sorted', ['b', 'a', 'b'], 'AaAb'],
  ])('writes %s', (_, words, coded) => {
    expect(frontCode(words)).toBe(coded);
  });

  it('takes no capital letters', () => {
    expect(() => frontCode(['Jane'])).toThrow('Jane');
  });
});
