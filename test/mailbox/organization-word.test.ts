import { describe, expect, it } from 'vitest';
import { hasOrganizationWord } from '../../rule/mailbox/organization-word.ts';

describe('hasOrganizationWord', () => {
  it.each([
    ['a trade', ['kestrel', 'freight'], true],
    ['no such word', ['kestrel', 'blixvex'], false],
    ['a given name and a surname', ['jane', 'kessler'], false],
    ['a given name and a word that is a surname', ['jane', 'west'], false],
    ['a given name and a word that is none', ['jane', 'freight'], true],
    ['a given name, a word that is a surname and one that is none', ['jane', 'west', 'freight'], true],
    ['something and a word that is a surname', ['blixvex', 'west'], true],
    ['a word that is a surname alone', ['west'], true],
    ['nothing', [], false],
  ])('%s: %s', (_, words, expected) => expect(hasOrganizationWord(words)).toBe(expected));
});
