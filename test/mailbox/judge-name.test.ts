import { describe, expect, it } from 'vitest';
import { judgeName, judgeToken } from '../../rule/mailbox/judge-name.ts';
import { parseLocalPart } from '../../rule/mailbox/local-part.ts';

const says = (localPart: string) => judgeName(parseLocalPart(localPart));

describe('judgeName', () => {
  it.each([
    ['given name and surname', 'jane.roe', 'strong'],
    ['surname first, underscored', 'roe_jane', 'strong'],
    ['hyphened', 'jane-roe', 'strong'],
    ['an initial and a surname', 'j.kessler', 'strong'],
    ['a middle initial', 'jane.m.roe', 'strong'],
    ['an initial behind', 'kessler-j', 'strong'],
    ['an initial, a surname and an unknown word', 'j.kessler.quamby', 'strong'],
    ['particles', 'jan.van.den.berg', 'strong'],
    ['a given name and an unknown word', 'jane.quambyfork', 'strong'],
    ['two names among three', 'jane.quamby.kessler', 'strong'],
    ['a title', 'dr.roe', 'strong'],
    ['a title and two names', 'rep.jane.roe', 'strong'],
    ['a title and an unknown word', 'sen.quamby', 'strong'],
    ['a title and a name, hyphened', 'rep-roe', 'strong'],
    ['a number behind', 'jane.roe2', 'strong'],
    ['an initial and an unknown word', 'j.quamby', 'pattern'],
    ['two unknown words', 'blixel.quamby', 'pattern'],
    ['three unknown words', 'blixel.vexer.quamby', 'pattern'],
    ['two unknown words, underscored', 'blixel_quamby', 'pattern'],
    ['a given name and an unknown word, hyphened', 'jane-quamby', 'pattern'],
    ['a surname and a short unknown word, underscored', 'kessler_qux', 'pattern'],
    ['a given name', 'jane', 'single'],
    ['a surname', 'kessler', 'single'],
    ['a surname by its ending', 'drobanovic', 'single'],
    ['a given name beside a word', 'jane-security', 'single'],
    ['initial and surname', 'bkessler', 'pattern'],
  ] as const)('%s: %s', (_, localPart, expected) => expect(says(localPart)).toBe(expected));

  it.each([
    ['an unknown word', 'zorb'],
    ['a title and software', 'td-agent'],
    ['a title and three unknown words, hyphened', 'td-blix-vex-zorb'],
    ['a title alone', 'rep'],
    ['two unknown words, hyphened', 'blixel-quamby'],
    ['two short unknown words', 'zo.qu'],
    ['two short unknown words, underscored', 'zor_qux'],
    ['three unknown words, underscored', 'blixel_vexer_quamby'],
    ['four unknown words', 'blixel.vexer.quamby.zorbel'],
    ['five names', 'jane.mary.ann.sue.beth'],
    ['an initial and a short unknown word', 'j.zo'],
    ['an initial and an unknown word, hyphened', 'j-quamby'],
    ['initials', 'j.m'],
    ['letters and digits mixed', 'jan3e'],
    ['initial and surname beside a word', 'bkessler-security'],
    ['a word', 'security'],
    ['nothing', ''],
  ])('nothing of %s: %s', (_, localPart) => expect(says(localPart)).toBeUndefined());
});

describe('judgeToken', () => {
  it.each([
    ['two initials and a surname', 'jmkessler'],
    ['a given name and an initial', 'janer'],
    ['a surname and two initials', 'kesslerjm'],
    ['an initial and a short surname that many have', 'jlee'],
    ['two initials and such a surname', 'jmlee'],
    ['given name and surname', 'bobroe'],
    ['surname and given name', 'roejane'],
    ['a given name and an unknown word', 'wilmaquorb'],
    ['a title and a surname', 'senkessler'],
    ['a representative', 'repkessler'],
    ['a title in full', 'senatorquamby'],
  ])('%s: %s', (_, token) => expect(judgeToken(token)).toBe('pattern'));

  it.each([
    ['a word that is a name too', 'bridge'],
    ['a place called after a person', 'wilmashire'],
    ['a given name and a word', 'wilmasecurity'],
    ['an initial and an unknown word', 'jquamby'],
    ['a title in full and three letters', 'senatorqux'],
    ['another three letters and a surname', 'dofkessler'],
    ['an unknown word', 'zorbex'],
  ])('nothing of %s: %s', (_, token) => expect(judgeToken(token)).toBeUndefined());
});
