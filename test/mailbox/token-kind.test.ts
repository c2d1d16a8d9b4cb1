import { describe, expect, it } from 'vitest';
import { readOrganization } from '../../rule/mailbox/organization-name.ts';
import { kindOfToken } from '../../rule/mailbox/token-kind.ts';

const kindOf = (token: string, domain = 'quamby.example') => kindOfToken(token, readOrganization(domain));

describe('kindOfToken', () => {
  it.each([
    ['nothing but digits', '', 'number'],
    ['a word of another language that is a name', 'tim', 'ambiguous'],
    ['a word of another language that is none', 'rechnung', 'team'],
    ['a name', 'kessler', undefined],
    ['something', 'blixvex', undefined],
  ] as const)('whole, %s: %s', (_, token, expected) => expect(kindOf(token)).toBe(expected));

  it.each([
    ['two short words in four letters', 'hrit', undefined],
    ['two short words in five letters', 'apsec', 'team'],
    ['three short words in seven letters', 'secofhr', 'team'],
    ['a word of three letters that is found only whole', 'gtkclerk', undefined],
    ["another language's word of four letters", 'ofisit', undefined],
    ["another language's word of five letters", 'kassenews', 'team'],
    ["another language's word and a general one", 'einkaufinfo', 'team'],
    ['a topic and a joining word', 'thelinux', undefined],
    ['a seat behind two words', 'teamsecdirector', 'seat'],
    ['general words', 'newsinbox', 'general'],
  ] as const)('glued, %s: %s', (_, token, expected) => expect(kindOf(token)).toBe(expected));

  it.each([
    ['a long word behind one letter', 'aoperations', undefined],
    ['a long word behind two letters', 'zosecurity', 'team'],
    ['a word of four letters behind two', 'zoteam', undefined],
    ['a word of three letters behind two', 'zocvd', undefined],
    ['a top-level domain behind two letters', 'zotld', 'team'],
    ['a word of eight letters behind a given name', 'janesecurity', 'team'],
    ['a shorter word behind a given name', 'timtech', undefined],
    ['a shorter word before a given name', 'adminmia', undefined],
    ['a shorter word behind a given name of two letters', 'boadmin', 'team'],
    ['a compound behind four letters', 'zorbabteilung', 'team'],
    ['a compound behind three letters', 'quxabteilung', undefined],
    ['a compound of four letters', 'zorbeltuki', 'team'],
    ['dot and three letters', 'dotqux', 'team'],
  ] as const)('by its ends, %s: %s', (_, token, expected) => expect(kindOf(token)).toBe(expected));

  it.each([
    ['its name and two letters for a department', 'northgateit', 'northgate.example', 'team'],
    ['its name of three letters and a department', 'qvxit', 'qvx.example', 'team'],
    ['a department and two of its letters', 'techqv', 'qvx.example', undefined],
    ["a department and three of its letters, in another's language", 'einkaufqvx', 'qvx.example', 'team'],
    ["its name, cut, and a front door's word", 'northgacontact', 'northgatebank.example', 'team'],
    ['its name, cut, and an environment', 'northgaprod', 'northgatebank.example', 'team'],
    ['its two labels and a letter more', 'orbvmx', 'bvm.or.gov', undefined],
    ['a field in the middle at a government', 'blixwebvexq', 'roecounty.gov', undefined],
    ['its own name', 'northgatebank', 'northgatebank.example', 'organization'],
    ['its own name, a surname as well', 'roe', 'roe.gov', undefined],
    ['its own name of two letters', 'qv', 'qv.example', 'organization'],
    ['its own name of one letter', 'q', 'q.example', undefined],
    ['a label of a company', 'qvmail', 'qvmail.northgate.example', undefined],
    ['a label of a government', 'wqll', 'wqll.wyo.gov', 'organization'],
  ] as const)('beside the organization, %s: %s@%s', (_, token, domain, expected) =>
    expect(kindOf(token, domain)).toBe(expected),
  );
});
