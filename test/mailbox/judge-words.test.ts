import { describe, expect, it } from 'vitest';
import { judgeWords } from '../../rule/mailbox/judge-words.ts';
import { parseLocalPart } from '../../rule/mailbox/local-part.ts';
import { readOrganization } from '../../rule/mailbox/organization-name.ts';

const says = (localPart: string, domain = 'corp.example') =>
  judgeWords(parseLocalPart(localPart), readOrganization(domain));

describe('judgeWords', () => {
  it.each([
    ['a team word', 'security', 'team-word'],
    ['a number that belongs to the word', 'e911', 'team-word'],
    ['a number that does not', 'security7', 'team-word'],
    ['a team word in two pieces', 'help.desk', 'team-word'],
    ['a word in two pieces that is a seat by itself', 'domain.manager', 'team-word'],
    ['front doors beside each other', 'info-contact', 'team-word'],
    ['a word at home beside a general one', 'mail.inbox', 'team-word'],
    ["a seat beside a front door's word", 'contact.ciso', 'seat'],
    ["a front door's word behind a seat", 'ciso.contact', 'team-word'],
    ['a topic and something', 'linux-acpiq', 'team-word'],
    ['something and a topic in three words', 'blixvex-gtk_quamby', 'team-word'],
    ['a topic between, underscored', 'blixvex_gtk_quamby', 'team-word'],
    ['an account', 'aws-prod', 'account-name'],
    ['an account and something', 'aws.blixvex', 'account-name'],
    ['a group by its beginning', 'dl-blixvex', 'group-marker'],
    ['a group by its ending', 'blixvex.pdl', 'group-marker'],
    ["developers' list", 'blixvex-dev', 'group-marker'],
    ['a phrase', 'blix-vexer-quamby', 'phrase'],
    ["a developers' list called after somebody", 'julia-devel', 'name-or-word'],
    ["a developers' list called after somebody in two words", 'julia-roe-devel', 'name-or-word'],
    ["a developers' list called after somebody and something known", 'pkg-julia-devel', 'group-marker'],
    ['a word of another language that is a name', 'tim', 'name-or-word'],
    ['one general word', 'info', 'general-word'],
    ['one word at home', 'github', 'homely-word'],
    ['me', 'me', 'first-person'],
    ['a seat', 'ciso', 'seat'],
    ['a seat behind its field', 'it-director', 'seat'],
    ['a seat and where it is', 'ciso.east', 'seat'],
    ['a seat before its field', 'head.of.it', 'seat'],
    ['a district', 'district12', 'seat'],
    ["a house's district", 'hd45', 'seat'],
  ] as const)('%s: %s', (_, localPart, expected) => expect(says(localPart)).toBe(expected));

  it.each([
    ['an unknown word', 'zorb'],
    ['a name', 'jane.roe'],
    ['me beside something', 'me.zorb'],
    ['me and a number', 'me.7'],
    ['a group marker alone', 'dg'],
    ['a district without a number', 'ward'],
    ['something and a topic', 'blixvex-debian'],
    ['something and a topic, dotted', 'blixvex.gtk.quamby'],
    ['short things about a topic', 'zo-gtk-qu'],
    ['an account and a name', 'aws.kessler'],
    ["an account and an initial and surname's", 'aws.bkessler'],
    ['a topic and a given name', 'debian-jane'],
    ['two things, hyphened', 'blixel-quamby'],
    ['a developer, dotted', 'blixvex.dev'],
    ["the organization's name alone", 'corp', 'corp.example'],
    ['nothing', ''],
  ])('nothing of %s: %s', (_, localPart, domain = 'acme.example') =>
    expect(says(localPart, domain)).toBeUndefined(),
  );

  it.each([
    ['a given name and a word that is a surname', 'jim.sales', 'name-or-word'],
    ['a given name and a word of another language', 'alexa.steuer', 'name-or-word'],
    ['a given name and what looks like glued words', 'jane.zorbregistry', 'name-or-word'],
    ['an initial before a short word', 'a.hirt', 'name-or-word'],
    ['an initial before a long word that is a surname', 'j.parks', 'name-or-word'],
    ['an initial behind a word', 'hirt.a', 'team-word'],
    ['an initial before a long word', 'a.security', 'team-word'],
    ['two letters before a surname', 'ap.kessler', 'name-or-word'],
    ['two letters before an unknown word', 'ap.quamby', 'team-word'],
    ["an administrator's second account", 'bkessler-admin', 'name-or-word'],
    ['an administrator of something', 'quamby-admin', 'team-word'],
    ['an administrator by three letters', 'bob-admin', 'team-word'],
    ['a given name, a surname and a short word', 'jane.kessler.sec', 'name-or-word'],
    ['an initial, a surname and a short word', 'm.kessler.sec', 'name-or-word'],
    ['an initial, a surname and a longer word', 'm.kessler.security', 'team-word'],
    ['an unknown word, a surname and a short word', 'qux.kessler.sec', 'team-word'],
    ['an initial, an unknown word and a short word', 'm.quambix.sec', 'team-word'],
    ['two team words and a name', 'kessler.security.team', 'team-word'],
    ['a title and a word that is a surname', 'rep.sales', 'name-or-word'],
    ['three unknown words and a team word', 'blix.vex.qux.security', 'team-word'],
  ] as const)('a team word beside %s: %s', (_, localPart, expected) =>
    expect(says(localPart)).toBe(expected),
  );

  it.each([
    ['a county and its IT', 'cokit', 'co.kittitas.wa.us', 'team-word'],
    ["the place's name and police", 'roevillepd', 'roeville.gov', 'team-word'],
    ['a surname that is the place, and IT', 'itjackson', 'jacksoncounty.gov', 'team-word'],
    ['a surname that is the place, and a library', 'jacksonlibrary', 'jacksoncounty.gov', 'team-word'],
    ['two labels', 'orbvm', 'bvm.or.gov', 'team-word'],
    ['a field before something', 'techforzorb', 'roe.gov', 'team-word'],
    ['a field behind something', 'zorbweb', 'roe.gov', 'team-word'],
    ['two things with a hyphen', 'moq-blixvex7', 'justice.gov.uk', 'phrase'],
    ['a label and a word', 'wqll.web', 'wqll.wyo.gov', 'team-word'],
    ["the company's name and a word", 'acmeitalia', 'acme.example', undefined],
    ["a company's name, cut, and a word", 'northgatehelp', 'northgatebank.example', 'team-word'],
    ["a department and a company's name", 'webnorthgate', 'northgatebank.example', 'team-word'],
    ["a place behind a company's name", 'northgatetown', 'northgatebank.example', 'team-word'],
    ["a short joining word behind a company's name", 'northgateold', 'northgatebank.example', undefined],
    ["a part of a company's name", 'northgate', 'northgatebank.example', undefined],
    ["a company's name and something", 'acme-zorbel', 'acme.example', 'team-word'],
    ["a company's name, a dot and a number", 'acme.7', 'acme.example', 'team-word'],
    ["a company's name that is a surname, and initials", 'jacksonpd', 'jacksonsteel.example', undefined],
    ["a company's name and a number", 'acme-7', 'acme.example', 'team-word'],
    ['a field where no government is', 'zorbweb', 'roe.example', undefined],
    ['two things with a hyphen where no government is', 'moq-blixvex7', 'justice.example', undefined],
    ['two labels where no government is', 'orbvm', 'bvm.or.example', undefined],
  ] as const)('beside the organization, %s: %s@%s', (_, localPart, domain, expected) =>
    expect(says(localPart, domain)).toBe(expected),
  );

  it.each([
    ['team words', 'cloudplatformteam', 'team-word'],
    ['a word of two letters and long ones', 'itopsalerts', 'team-word'],
    ['words of another language', 'sistemyonetimi', 'team-word'],
    ['a seat behind a field', 'securitydirector', 'seat'],
    ['the office of a seat', 'officeofthecio', 'team-word'],
    ['a seat and a word', 'directorinfo', 'seat'],
    ['accounts', 'awsprodaccount', 'account-name'],
    ['an unknown thing and a telling end', 'blixvexregistry', 'team-word'],
    ['a telling beginning and an unknown thing', 'pocblixvex', 'team-word'],
    ['a compound', 'zorbelabteilung', 'team-word'],
    ['a given name that ends as a compound does', 'christelle', undefined],
    ['dot and a domain', 'dotblixvex', 'team-word'],
    ['dot and two letters', 'dotqu', undefined],
    ['a telling end alone with a given name', 'janetech', undefined],
    ['joining words alone', 'northeastsouth', undefined],
    ['too many short words', 'itqait', undefined],
    ['me and a word', 'meinfo', undefined],
  ] as const)('glued, %s: %s', (_, localPart, expected) => expect(says(localPart)).toBe(expected));
});
