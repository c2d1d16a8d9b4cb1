import { describe, expect, it } from 'vitest';
import { isNameTitle, kindOfWord } from '../../rule/mailbox/vocabulary.ts';

/** One test for all kinds: the lists are decoded once, by whichever test asks first. */
describe('kindOfWord', () => {
  it('tells a word of each list by its kind, and nothing of others', () => {
    const kinds = {
      me: 'first-person',
      contact: 'general',
      inbox: 'homely',
      ciso: 'seat',
      aws: 'account',
      debian: 'topic',
      north: 'joining',
      security: 'team',
      e911: 'team',
      kunden: 'foreign',
      bukhgalteriya: 'foreign',
      poststelle: 'foreign',
      tjenester: 'foreign',
      // In two lists: the first to name a word decides.
      poc: 'general',
      kontakt: 'general',
      '': undefined,
      blixvex: undefined,
      kessler: undefined,
    };
    expect(Object.fromEntries(Object.keys(kinds).map((word) => [word, kindOfWord(word)]))).toEqual(kinds);
  });
});

describe('isNameTitle', () => {
  it.each([
    ['a title', 'dr', true],
    ['a word', 'security', false],
    ['nothing', '', false],
  ])('of %s: %s', (_, word, expected) => expect(isNameTitle(word)).toBe(expected));
});
