import { describe, expect, it } from 'vitest';
import {
  eastAsianSyllables,
  isEastAsianPerson,
  isEastAsianTeam,
} from '../../rule/mailbox/east-asian-name.ts';

describe('a team by its East Asian name', () => {
  it.each([
    ['a word at its beginning', '情報センター'],
    ['a word inside', '中央運用みなみ'],
    ['a word beside Latin letters', 'Kestrel 보안'],
    ['Thai', 'ทีมเครือข่าย'],
    ['an ending', '市民生活科'],
    ['an ending behind a blank', '도시재생 과'],
  ])('%s: %s', (_, name) => {
    expect(isEastAsianTeam(name)).toBe(true);
    expect(isEastAsianPerson(name)).toBe(false);
  });

  it.each([
    ['a name of two letters whose last one ends teams', '김과'],
    ['an ending inside', '김과준'],
    ['an ending next to last', '김민준과준'],
    ['an ending behind Latin letters', 'Zorb과'],
    ['Latin letters', 'Vix Zorb'],
    ['nothing', ''],
  ])('not %s: %s', (_, name) => expect(isEastAsianTeam(name)).toBe(false));
});

describe('a person by an East Asian name', () => {
  it.each([
    ['Korean, with a blank', '김 민준', ['김', '민', '준']],
    ['Japanese, with a dot', '山田・太郎', ['山', '田', '太', '郎']],
    ['blanks around it', ' 张伟 ', ['张', '伟']],
    ['a wide blank', '山田　太郎', ['山', '田', '太', '郎']],
    ['six letters', 'みずはらゆき', ['み', 'ず', 'は', 'ら', 'ゆ', 'き']],
  ])('%s: %s', (_, name, syllables) => {
    expect(isEastAsianPerson(name)).toBe(true);
    expect(eastAsianSyllables(name)).toEqual(syllables);
  });

  it.each([
    ['seven letters', 'みずはらゆきえ'],
    ['Latin letters in front', 'Zorb张伟'],
    ['Latin letters behind', '张伟Zorb'],
    ['Latin letters alone', 'Vix Zorb'],
    ['a blank', ' '],
    ['nothing', ''],
  ])('not %s: %s', (_, name) => {
    expect(isEastAsianPerson(name)).toBe(false);
    expect(eastAsianSyllables(name)).toEqual([]);
  });

  it('is longer than a letter', () => expect(isEastAsianPerson('김')).toBe(false));
});
