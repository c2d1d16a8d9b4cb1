import { describe, expect, it } from 'vitest';
import { parseLocalPart } from '../../rule/mailbox/local-part.ts';
import { matchOwnName } from '../../rule/mailbox/own-name.ts';

const matches = (localPart: string, name: string) => matchOwnName(parseLocalPart(localPart), name);

describe('matchOwnName', () => {
  it.each([
    ['both names', 'vix.zorb', 'Vix Zorb'],
    ['surname first', 'zorb_vix', 'Vix Zorb'],
    ['an initial in front', 'vzorb', 'Vix Zorb'],
    ['an initial behind', 'vixz', 'Vix Zorb'],
    ['one of them', 'zorb', 'Vix Zorb'],
    ['initials of all', 'vqz', 'Vix Quamby Zorb'],
    ['two initials of two', 'vz', 'Vix Zorb'],
    ['some initials and a name', 'vqzorb', 'Vix Quamby Zorb'],
    ['a number behind', 'vzorb7', 'Vix Zorb'],
    ['one spelling', 'mueller', 'Xia Müller'],
    ['the other spelling', 'muller', 'Xia Müller'],
    ['a name and something behind it', 'zorbnd', 'Vix Zorb'],
    ['a name and something before it', 'thezorb', 'Vix Zorb'],
    ['a long name inside', 'xquambyx', 'Vix Quamby'],
    ['Korean syllables', 'kimmj', '김민준'],
    ['another spelling of a Korean surname', 'leemj', '이민준'],
    ['the system of romanization', 'gimmj', '김민준'],
    ['Chinese', 'zhangwei', '张伟'],
    ['Cyrillic', 'dsokolov', 'Дмитрий Соколов'],
    ['initials of all, though a full stop ends the name', 'vqz', 'Vix Quamby Zorb.'],
    ['two initials of three', 'vz', 'Vix Quamby Zorb'],
    ['a name of five letters inside', 'xvexerx', 'Zo Vexer'],
    ['a name that another name begins like', 'jonjo', 'Jo Jon'],
  ])('%s: %s of %s', (_, localPart, name) => expect(matches(localPart, name)).toBe(true));

  it.each([
    ['another name', 'zorb', 'Vix Quamby'],
    ['one letter', 'v', 'Vix Zorb'],
    ['an initial twice', 'vvzorbx', 'Vix Zo'],
    ['an initial that it lacks', 'vqx', 'Vix Quamby Zorb'],
    ['a short name and something', 'vixnd', 'Vix Zo'],
    ['a name of four letters inside', 'xzorbx', 'Vix Zorb'],
    ['no name', 'zorb', ''],
    ['digits alone', '77', '77'],
    ['both spellings of one surname', 'kimgim', '김민준'],
    ['the other spelling of a given name that is a surname as well', 'jungmin', '김민정'],
    ['three initials of four', 'vqz', 'Vix Quamby Zorb Fen'],
    ['the seventh word with an initial', 'vhod', 'Vix Quo Zor Bel Fen Gla Hod'],
    ['what stands beyond the length of any name', 'zorb', `Vix ${'q'.repeat(128)} Zorb`],
  ])('not %s: %s of %s', (_, localPart, name) => expect(matches(localPart, name)).toBe(false));
});

describe('a Korean surname as people write it', () => {
  it.each([
    ['김', 'kim'],
    ['이', 'lee yi rhee'],
    ['박', 'park pak bak'],
    ['최', 'choi'],
    ['정', 'jung chung'],
    ['강', 'kang'],
    ['조', 'cho'],
    ['임', 'lim yim'],
    ['신', 'shin'],
    ['권', 'kwon'],
    ['윤', 'yoon'],
    ['노', 'noh roh'],
    ['우', 'woo'],
    ['유', 'yoo ryu'],
  ])('%s: %s', (surname, spellings) => {
    const missed = spellings.split(' ').filter((spelling) => !matches(`${spelling}min`, `${surname}민준`));
    expect(missed).toEqual([]);
  });

  it('stands without the given name, too', () => expect(matches('kwon', '권')).toBe(true));
});
