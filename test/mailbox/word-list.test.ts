import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWordList } from '../../rule/mailbox/word-list.ts';
import { frontCode } from '../../scripts/data/front-code.ts';

describe('decodeWordList', () => {
  it.each([
    ['words that share a beginning', 'AjanDeDisDe', ['jan', 'jane', 'janis']],
    ['a word with a dot', 'Aa.bCc', ['a.b', 'a.c']],
    ['nothing', '', []],
  ])('reads %s: %s', (_, coded, words) => {
    expect([...decodeWordList(coded)]).toEqual([...new Set(words)]);
  });

  it('reads back whatever frontCode wrote', () => {
    const word = fc.stringMatching(/^[a-z0-9.-]{1,40}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect([...decodeWordList(frontCode(words))]).toEqual([...new Set(words)].sort());
      }),
    );
  });
});

describe('frontCode', () => {
  it('takes no capital letters', () => {
    expect(() => frontCode(['Jane'])).toThrow('Jane');
  });
});
