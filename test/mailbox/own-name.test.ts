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
    ['a Korean surname that ends in a consonant', 'parkmin', '박민준'],
    ['Chinese', 'zhangwei', '张伟'],
    ['Cyrillic', 'dsokolov', 'Дмитрий Соколов'],
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
  ])('not %s: %s of %s', (_, localPart, name) => expect(matches(localPart, name)).toBe(false));
});
