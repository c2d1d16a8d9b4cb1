import { describe, expect, it } from 'vitest';
import { isListHost } from '../../rule/mailbox/list-host.ts';
import { isMemberHost } from '../../rule/mailbox/member-host.ts';
import { isHomely, isPersonsDomain } from '../../rule/mailbox/persons-domain.ts';

describe('isListHost', () => {
  it.each([
    ['lists', 'lists.corp.example'],
    ['groups', 'groups.corp.example'],
    ['lists of a part', 'lists-east.corp.example'],
    ['a part of the lists', 'dev-lists.corp.example'],
    ['below a service', 'acme.zendesk.com'],
    ['a service', 'googlegroups.com'],
    ['a host of kernel lists', 'vger.kernel.org'],
    ['a machine of the lists', 'mail.dev.lists.corp.example'],
  ])('%s: %s', (_, domain) => expect(isListHost(domain)).toBe(true));

  it.each([
    ['a provider that is called so', 'list.ru'],
    ['a company', 'corp.example'],
    ['a name that ends in a service', 'notgroups.io'],
    ['lists as the name', 'lists.example'],
    ['nothing', ''],
  ])('not %s: %s', (_, domain) => expect(isListHost(domain)).toBe(false));
});

describe('isMemberHost', () => {
  it.each([
    ['a project', 'debian.org'],
    ['alumni', 'alumni.roe.edu'],
    ['students below', 'mail.student.roe.edu'],
    ['a senate', 'senate.roe.gov'],
    ['a parliament', 'parliament.example'],
    ["a state's legislature", 'akleg.gov'],
    ["a state's house", 'myroehouse.gov'],
    ['a legislature in full', 'roelegislature.gov'],
    ['an assembly under its state', 'leg.state.or.us'],
    ['a capitol', 'capitol.roe.gov'],
    ["a parliament's machine", 'mail.parliament.example'],
    ["a legislature's machine", 'mail.akleg.gov'],
  ])('%s: %s', (_, domain) => expect(isMemberHost(domain)).toBe(true));

  it.each([
    ['a company', 'corp.example'],
    ['below a project', 'lists.debian.org.example'],
    ['students as the name', 'students.example'],
    ["a president's", 'whitehouse.gov'],
    ['a court', 'roecourthouse.gov'],
    ['a house where no government is', 'coffeehouse.com'],
    ['a capitol where no government is', 'capitol.example.com'],
    ['a college', 'roecollege.gov'],
    ['something that begins with a capitol', 'capitolpark.gov'],
    ['a town that ends as a senate is shortened', 'petersen.gov'],
    ["a senate's word as the ending", 'corp.senate'],
    ['an ending that anybody has', 'gov.house'],
    ['an ending that anybody has, below a government', 'roe.gov.house'],
    ['an ending that begins as .us', 'roeleg.usher'],
  ])('not %s: %s', (_, domain) => expect(isMemberHost(domain)).toBe(false));
});

describe('isPersonsDomain', () => {
  it.each([
    ['given name and surname', 'janeroberts.example'],
    ['with a hyphen', 'jane-roe.example'],
    ['as labels', 'mail.janeroberts.example'],
    ['.name', 'zorb.name'],
    ['a surname of three letters, glued', 'janeroe.example'],
    ['short names with a hyphen', 'al-roe.example'],
  ])('%s: %s', (_, domain) => expect(isPersonsDomain(domain)).toBe(true));

  it.each([
    ['a surname alone', 'kessler.example'],
    ['a company', 'northgate-bank.example'],
    ['three words', 'jane-roe-partners.example'],
    ['a word and a surname', 'blue-roe.example'],
    ['a given name and a word', 'jane-bridge.example'],
    ['too short', 'anroe.example'],
    ['a word that is a given name, and a surname', 'gracemay.example'],
    ['name in another place', 'name.zorb.example'],
    ['a name as the ending', 'corp.janeroberts'],
    ['names too short to be no abbreviations', 'jo-li.example'],
    ['a surname of two letters, glued', 'wilmaxu.example'],
    ['two surnames, as partners are called', 'kesslerschmidt.example'],
  ])('not %s: %s', (_, domain) => expect(isPersonsDomain(domain)).toBe(false));
});

describe('isHomely', () => {
  it.each([
    ["a person's", 'janeroberts.example'],
    ['an ending of persons', 'zorb.me'],
    ['another', 'zorb.blog'],
    ['a given name and something', 'wilmazorbel.example'],
    ['with a hyphen', 'wilma-zorbel.example'],
    ['with four letters behind', 'wilmazorb.example'],
    ['a machine below', 'mail.wilmazorbel.example'],
  ])('%s: %s', (_, domain) => expect(isHomely(domain)).toBe(true));

  it.each([
    ['a company', 'corp.example'],
    ['a given name and a word', 'wilmaservices.example'],
    ["a given name and a thing's", 'wilmabridge.example'],
    ['a short given name', 'annazorbel.example'],
    ['a given name alone', 'wilma.example'],
    ['a plain word in front', 'steelzorbel.example'],
    ['a given name, a hyphen and a word', 'wilma-bridge.example'],
    ['a given name and three letters', 'wilmazor.example'],
    ['such a name as the ending', 'corp.wilmazorbel'],
  ])('not %s: %s', (_, domain) => expect(isHomely(domain)).toBe(false));
});
