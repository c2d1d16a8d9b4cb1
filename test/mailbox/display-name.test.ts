import { describe, expect, it } from 'vitest';
import {
  displayNameWords,
  isCalledAfter,
  isPersonDisplayName,
  isTeamDisplayName,
  mayBePersons,
} from '../../rule/mailbox/display-name.ts';

describe('displayNameWords', () => {
  it.each([
    ['folded', 'Hans Müller-Lüdenscheidt', ['hans', 'muller', 'ludenscheidt']],
    ['without a remark', 'Jane Roe (on leave)', ['jane', 'roe']],
    ['with what is all in parentheses', '(Jane Roe)', ['jane', 'roe']],
    ['with an open parenthesis', 'Jane (Roe', ['jane', 'roe']],
    ['with a closed one first', 'Jane ) Roe', ['jane', 'roe']],
    ['nothing', ' - ', []],
    ['as far as a name may go', `Vix ${'q'.repeat(124)}rest`, ['vix', 'q'.repeat(124)]],
  ])('%s: %s', (_, name, words) => expect(displayNameWords(name)).toEqual(words));
});

describe('a team by name', () => {
  it.each([
    ['Hebrew, one word', 'צוות'],
    ['English', 'Security Team'],
    ['German', 'Informationssicherheit'],
    ["a given name and a team's word", 'Jane Support'],
    ['Japanese', '情報システム部'],
    ['Chinese, by its ending', '市民生活科'],
    ['Korean, by its ending', '도시재생과'],
    ['Hebrew', 'צוות אבטחת מידע'],
    ['Russian', 'Отдел безопасности'],
    ['Arabic', 'فريق الأمن'],
    ['Russian, in capitals', 'ЦЕНТР ЗОРБ'],
    ['Russian, a word of the Latin lists', 'Бухгалтерия Зорб'],
    ["an unknown word and a team's word that is a surname", 'Quamby Sales'],
    ['a surname and such a word', 'Kessler Sales'],
    ["a team's word that is a given name", 'Lan Sales'],
  ])('%s: %s', (_, name) => {
    expect(isTeamDisplayName(name)).toBe(true);
    expect(isPersonDisplayName(name)).toBe(false);
  });

  it.each([
    ['a name whose last letter ends teams', '김과'],
    ['an unknown word', 'Zorb'],
    ['a surname that is a word of another language', 'Alexa Steuer'],
    ['seven Chinese characters', '张伟张伟张伟张'],
    ['a word beyond the length of any name', `Vix ${'q'.repeat(128)} צוות`],
    ['nothing', ''],
  ])('not %s: %s', (_, name) => expect(isTeamDisplayName(name)).toBe(false));
});

describe('a person by name', () => {
  it.each([
    ['given name and surname', 'Jane Roe'],
    ['surname first', 'Kessler, Robert'],
    ['a rare surname', 'Jane Quambyfork'],
    ["a surname that is a team's word", 'Jim Sales'],
    ["a surname that is an organization's word", 'Jane West'],
    ['an initial', 'K. Srinivasan'],
    ['Chinese', '张伟'],
    ['Korean', '김민준'],
    ['Japanese, with a dot', '山田・太郎'],
    ['Hebrew', 'דוד כהן'],
    ['Arabic', 'محمد الحربي'],
    ['Georgian, with an initial', 'გ. ბერიძე'],
    ['with a remark', 'Jane Roe (Security)'],
    ['five names', 'Jane Mary Ann Sue Roe'],
    ['an initial that is a word too', 'I. Quambyfork'],
    ['four words of another script, one of them far off', 'დდდ ბბბ  გგგ ვვვ'],
    ['four words of another script, blanks around them', ' დდდ ბბბ გგგ ვვვ '],
    ['Georgian, as far as a name may go', `გზა ${'ბ'.repeat(128)} Zorb`],
  ])('%s: %s', (_, name) => {
    expect(isPersonDisplayName(name)).toBe(true);
    expect(isTeamDisplayName(name)).toBe(false);
  });

  it.each([
    ['a code', 'KX7'],
    ['a name with a number', 'Jane 7'],
    ['a company', 'Kestrel Freight, Inc.'],
    ['a company, without its form', 'Kestrel Freight'],
    ['a company called after a person', 'Henkel Holdings'],
    ['a floor', 'Second floor'],
    ['a county', 'Jackson County'],
    ['a port', 'Port Jackson'],
    ['one name', 'Jane'],
    ['six names', 'Jane Mary Ann Sue Beth Roe'],
    ['an initial and a short word', 'K. Zor'],
    ['an initial and a word', 'K. Website'],
    ['initials', 'K. X.'],
    ['five words of another script', 'დდდ ბბბ გგგ ვვვ ზზზ'],
    ['one word of another script', 'ბერიძე'],
    ['two scripts', 'Zorb გზა'],
    ['two scripts, Latin last', 'გზა Zorb'],
    ['nothing', ''],
  ])('not %s: %s', (_, name) => expect(isPersonDisplayName(name)).toBe(false));
});

describe('mayBePersons', () => {
  it.each([
    ['two unknown words', 'Vix Zorb', true],
    ['a name of the lists', 'Jane', true],
    ['a name in Chinese', '张伟', true],
    ['an unknown word', 'Zorb', false],
    ['a code', 'KX7', false],
    ['a word with a number', 'Vix Zorb5', false],
    ['a company', 'Zorb Ltd', false],
    ["a given name and an organization's word", 'Jane Holdings', false],
    ['a given name and such a word that is a surname', 'Jane Lake', true],
    ['such a word alone', 'Lake', false],
    ['a letter', 'J', false],
  ])('%s: %s', (_, name, expected) => expect(mayBePersons(name)).toBe(expected));
});

describe('isCalledAfter', () => {
  it.each([
    ['a word of the name', 'julia', 'Julia Maintainers', true],
    ['two letters', 'go', 'Go Maintainers', false],
    ['another word', 'jane', 'Julia Maintainers', false],
  ])('%s: %s of %s', (_, letters, name, expected) => expect(isCalledAfter(letters, name)).toBe(expected));
});
