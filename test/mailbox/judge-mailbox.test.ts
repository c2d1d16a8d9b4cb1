import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeMailbox, type MailboxReason } from '../../rule/mailbox/judge-mailbox.ts';
import { mailbox } from './mailboxes.ts';

type Row = readonly [fact: string, address: string, reason: MailboxReason, name?: string];

const reasonsSeen = new Set<MailboxReason>();

const check = (outcome: 'shared' | 'individual' | 'undecided', rows: readonly Row[]) => {
  for (const [fact, address, reason, name] of rows) {
    reasonsSeen.add(reason);
    it(`${fact}: ${address}`, () => {
      expect(judgeMailbox(mailbox(address, name))).toEqual({ outcome, reason });
    });
  }
};

describe('shared', () => {
  check('shared', [
    ['a team word', 'security@corp.example', 'team-word'],
    ['an abbreviation', 'noc@corp.example', 'team-word'],
    ['a person named beside a team word condemns nothing', 'noc@corp.example', 'team-word', 'Jane Roe'],
    ['team words glued together', 'cloudplatformteam@corp.example', 'team-word'],
    ['short words glued to long ones', 'itopsalerts@corp.example', 'team-word'],
    ['team words with numbers', 'soc2@corp.example', 'team-word'],
    ['a team word glued to a name that nobody knows', 'blixvexregistry@corp.example', 'team-word'],
    ['the organization and a short word, glued', 'roevillepd@roeville.gov', 'team-word'],
    ['the initials of a village', 'vor@villageofroe.gov', 'team-word'],
    ['German', 'it-sicherheit@corp.example', 'team-word'],
    ['Dutch', 'beveiliging@corp.example', 'team-word'],
    ['Russian, transliterated', 'bezopasnost@corp.example', 'team-word'],
    ['Russian, in its own script', 'безопасность@corp.example', 'team-word'],
    ['Chinese, in pinyin', 'xinxianquan@corp.example', 'team-word'],
    ['Vietnamese', 'phongkythuat@corp.example', 'team-word'],
    ['an account and environment', 'aws-prod-042@corp.example', 'account-name'],
    ['an account, tagged', 'aws+acct123@corp.example', 'account-name'],
    ['a distribution list by its ending', 'falcon-dl@corp.example', 'group-marker'],
    ['a distribution list by its beginning', 'dl-falcon@corp.example', 'group-marker'],
    ['a group by its ending', 'hosting-gg@corp.example', 'team-word'],
    ['a distribution list of a hierarchy', 'falcon.pdl@corp.example', 'group-marker'],
    ['a phrase', 'get-blixvex-quamby@corp.example', 'phrase'],
    ['an account after something', 'aws-blixvex@corp.example', 'account-name'],
    ['a host of lists', 'jane.roe@lists.corp.example', 'list-host'],
    ['a service for groups', 'blixvex-quamby@googlegroups.com', 'list-host'],
    ['an office of a seat', 'ciso.office@corp.example', 'team-word'],
    ["a government's own name", 'roeville@roeville.gov', 'organization-name'],
    ["a company's own name", 'blixvex@blixvex.co.uk', 'organization-name'],
    ["a company's own name in three letters", 'zqx@zqx.com', 'organization-name'],
    ['a team by its display name', 'blixvex@corp.example', 'team-display-name', 'Security Team'],
    ['a team by its display name in Japanese', 'blixvex@corp.example', 'team-display-name', '情報システム部'],
    ['a team by its display name in Hebrew', 'blixvex@corp.example', 'team-display-name', 'צוות אבטחת מידע'],
    ['a team called after somebody', 'julia@corp.example', 'team-display-name', 'Julia Maintainers'],
    ["a county's own name", 'roe@roecounty.gov', 'organization-name'],
    ['a front door', 'info@corp.example', 'team-word'],
    ["a front door at a government's", 'hello@roe.gov', 'team-word', 'Jane Roe'],
    ["a front door's word and another", 'mail.inbox@janeroberts.example', 'team-word'],
    ["a county's IT", 'cokit@co.kittitas.wa.us', 'team-word'],
    ["the county's IT, by its letters", 'mocoit@montgomerycounty.gov', 'team-word'],
    ["a town's name with its state", 'austin@austintexas.gov', 'organization-name'],
    ["a university's own name", 'roeville@roeville.edu', 'organization-name'],
    ['a room, as the display name says', 'kx7@corp.example', 'team-display-name', 'Unit 7'],
  ]);
});

describe('individual', () => {
  check('individual', [
    ['given name and surname', 'jane.roe@corp.example', 'name-pattern'],
    ['a team as display name rescues nobody', 'jane.roe@corp.example', 'name-pattern', 'Security Team'],
    ['a tag rescues nobody', 'jane.roe+security@corp.example', 'name-pattern'],
    ['initial and surname', 'j.roe@corp.example', 'name-pattern'],
    ['initial and surname, glued', 'bkessler@corp.example', 'name-pattern'],
    ['given name and initial, glued', 'janer@corp.example', 'name-pattern'],
    ['a given name', 'jane@corp.example', 'single-name'],
    ['a team as display name rescues no given name', 'jane@corp.example', 'single-name', 'Security Team'],
    ['a surname that only its ending tells', 'drobanovic@corp.example', 'single-name'],
    ['surname first', 'roe_jane@corp.example', 'name-pattern'],
    ['a number behind', 'jane.roe2@corp.example', 'name-pattern'],
    ['two names that no list has', 'blixel.quamby@corp.example', 'name-pattern'],
    ['particles', 'jan.van.den.berg@corp.example', 'name-pattern'],
    ['a legislator', 'sen.roe@senate.example', 'name-pattern'],
    ["a surname that is a team's word", 'jim.sales@corp.example', 'name-pattern'],
    ['the initials of the contact', 'jmr@corp.example', 'own-name', 'Jane Mary Roe'],
    ['the contact in Korean', 'kimmj@corp.example', 'own-name', '김민준'],
    ['the contact in Hebrew', 'zorb@corp.example', 'named-person', 'דוד כהן'],
    ['a handle, and a person named', 'zorb@corp.example', 'named-person', 'Jane Roe'],
    ['free-mail', 'blixvex00917quamby@gmail.com', 'personal-provider'],
    ["a person's domain", 'zz@janeroberts.example', 'persons-domain'],
    ['an alumna', 'zorb@alumni.example.edu', 'member-host'],
    ['me', 'me@zorb.example', 'first-person'],
    ['a letter', 'z@zorb.example', 'initial'],
    ['a word at home at a provider', 'hacker@mailinator.com', 'personal-provider'],
    ["a word at home at a person's domain", 'mail@janeroberts.example', 'persons-domain'],
    ['initial and surname at their own domain', 'bkessler@bkessler.org', 'name-pattern'],
    ["initial and surname at a company's", 'bkessler@bkessler.com', 'name-pattern'],
    ['a name that no list has, in the pattern', 'wilma.marker@corp.example', 'name-pattern'],
    ['a name that no list has, as the contact', 'vzorb@corp.example', 'own-name', 'Vix Zorb'],
    ["a legislator's code", 'jqx@roeleg.gov', 'member-host'],
    ["an initial and a surname at a county's", 'bkessler@roecounty.gov', 'name-pattern'],
    ["a name at a government's list of words", 'jane.roe@roecounty.gov', 'name-pattern'],
  ]);
});

describe('undecided', () => {
  check('undecided', [
    ['a seat', 'ciso@corp.example', 'seat'],
    ['a seat, with its holder named', 'ciso@corp.example', 'seat', 'Jane Roe'],
    ['a seat in three words', 'head.of.it@corp.example', 'seat'],
    ['a seat behind its field', 'it-director@corp.example', 'seat'],
    ['initial and surname, and a team named', 'bkessler@corp.example', 'name-or-word', 'Security Team'],
    ["an administrator's second account", 'bkessler-admin@corp.example', 'name-or-word'],
    ['two initials that are a department too', 'ap.smith@corp.example', 'name-or-word'],
    ['a handle', 'zorb@corp.example', 'nothing-known'],
    ['a handle, and an organization named', 'zorb@corp.example', 'nothing-known', 'Henkel Holdings Inc'],
    ['a thing that is called after a person', 'bridge@corp.example', 'nothing-known'],
    ['a list that is called after a person', 'zephyr-dev@corp.example', 'name-or-word'],
    ["the organization's own name, where persons have domains", 'blixvex@blixvex.org', 'organization-name'],
    ["a company's own name, with a person beside it", 'blixvex@blixvex.com', 'organization-name', 'Jane Roe'],
    ['a company that is called by a surname', 'schmidt@schmidt.com', 'organization-name'],
    ['a front door with a person beside it', 'info@corp.example', 'general-word', 'Jane Roe'],
    ['a word that people use at home', 'github@zorb.example', 'general-word'],
    ['nothing at all', '@corp.example', 'nothing-known'],
    ['a code, and the same as its name', 'kx7@corp.example', 'nothing-known', 'KX7'],
    ['a word, and the same as its name', 'zorb@corp.example', 'nothing-known', 'Zorb'],
    ['a code, and a company named', 'kx7@kestrel-freight.com', 'nothing-known', 'Kestrel Freight, Inc.'],
    [
      "a company's name, and a company named",
      'kestrel@kestrel-freight.com',
      'nothing-known',
      'Kestrel Freight',
    ],
    ['a floor', 'secondfloor@corp.example', 'nothing-known', 'Second floor'],
    [
      "a team's word that is a name, at a domain that may be a person's",
      'tim@janeroberts.example',
      'name-or-word',
    ],
    ['a front door where persons have domains', 'info@zorb.me', 'general-word'],
    ["a front door at a person's domain", 'info@janeroberts.example', 'general-word'],
    ['two letters that are the domain, too', 'zq@zq.com', 'nothing-known'],
    ['a word or a given name, and a surname', 'tim_zorbel@corp.example', 'name-or-word'],
    ["a company's own name with a hyphen", 'acmesteel@acme-steel.org', 'organization-name'],
    ["a company's name in part", 'northgate@northgatebank.example', 'nothing-known'],
  ]);
});

it('does not mind blanks around the domain', () => {
  expect(judgeMailbox({ localPart: 'blixvex', domain: ' gmail.com ' }).reason).toBe('personal-provider');
});

it('reads of a domain that is too long only its end', () => {
  const domain = `janeroberts.${'x'.repeat(253)}.example`;
  expect(judgeMailbox({ localPart: 'zz', domain }).reason).toBe('nothing-known');
});

it('docs/mailboxes.md explains every reason', () => {
  const page = readFileSync('docs/mailboxes.md', 'utf8');
  expect([...reasonsSeen].filter((reason) => !page.includes(`| _${reason}_ |`))).toEqual([]);
});
