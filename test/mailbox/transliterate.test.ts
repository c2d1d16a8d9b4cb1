import { describe, expect, it } from 'vitest';
import { transliterate } from '../../rule/mailbox/transliterate.ts';

describe('transliterate', () => {
  // One test for all: the first call reads the tables, and what it reads is what is asked of it here.
  it('spells what it knows, character for character', () => {
    const spelt = (text: string) => [...text].map(transliterate).join(' ');
    expect(spelt('安柏白张伟')).toBe('an bai bai zhang wei');
    expect(spelt('дом')).toBe('d o m');
    expect(spelt('ბერ')).toBe('b e r');
    expect(spelt('やま')).toBe('ya ma');
    expect(spelt('김민준')).toBe('gim min jun');
  });

  it.each([
    ['a letter of its own', 'a'],
    ['a mark', '\u0301'],
    ['a rare character', '龘'],
    ['a sign', '☀'],
    ['nothing', ''],
  ])('has no spelling for %s', (_, character) => expect(transliterate(character)).toBe(''));
});
