import { readFileSync } from 'node:fs';
import { allFakers } from '@faker-js/faker';
import { foldText } from '../rule/mailbox/fold-text.ts';
import type { Mailbox } from '../rule/mailbox/judge-mailbox.ts';

/** A mailbox, and whether a team's or one person's; `named` says whether a name came with it. */
export interface Case {
  readonly source: string;
  readonly team: boolean;
  readonly mailbox: Mailbox;
}

const table = (file: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../test/data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

export const toMailbox = (address: string, name = ''): Mailbox => {
  const at = address.lastIndexOf('@');
  const localPart = address.slice(0, at).normalize('NFKC').toLowerCase();
  return { localPart, domain: address.slice(at + 1).toLowerCase(), ...(name === '' ? {} : { name }) };
};

/** Published team mailboxes come without their domain: list hosts and organizations' names cannot help there. */
export const publishedTeams = (): readonly Case[] =>
  table('shared-mailboxes.tsv').map(([localPart = '', kind = '']) => ({
    source: `published: ${kind}`,
    team: true,
    mailbox: toMailbox(`${localPart}@blixvex.example`),
  }));

export const inventedCases = (): readonly Case[] => [
  ...table('invented-teams.tsv').map(([address = '']) => ({
    source: 'invented teams',
    team: true,
    mailbox: toMailbox(address),
  })),
  ...table('invented-persons.tsv').map(([address = '', name]) => ({
    source: 'invented persons',
    team: false,
    mailbox: toMailbox(address, name),
  })),
];

/** The ways in which companies make a local part of a name. */
const patterns: readonly ((given: string, family: string) => string)[] = [
  (given, family) => `${given}.${family}`,
  (given, family) => `${given.charAt(0)}.${family}`,
  (given, family) => `${given.charAt(0)}${family}`,
  (given, family) => `${given}${family.charAt(0)}`,
  (given) => given,
  (_, family) => family,
  (given, family) => `${family}.${given}`,
  (given, family) => `${given}_${family}`,
  (given, family) => `${given}-${family}`,
  (given, family) => `${given}.${family}2`,
  (given, family) => `${given}.m.${family}`,
  (given, family) => `${given}${family}`,
  (given, family) => `${family}${given.charAt(0)}`,
];

/** Scripts whose vowels or readings transliteration cannot give: nobody would write these local parts. */
const unwritable = /^(ar|fa|he|ur|ku_ckb|dv|th|ja|base)/;

const personsPerLocale = 60;

/** Invented persons of faker's locales; given names and surnames are in the rule's lists, so this flatters. */
export const generatedPersons = (): readonly Case[] => {
  const cases: Case[] = [];
  for (const [locale, faker] of Object.entries(allFakers)) {
    if (unwritable.test(locale)) continue;
    faker.seed(42);
    for (let index = 0; index < personsPerLocale; index += 1) {
      const given = faker.person.firstName();
      const family = faker.person.lastName();
      const spell = (name: string): string =>
        (foldText(name)[index % 2] ?? foldText(name)[0]).replaceAll(/[^a-z]/g, '');
      const [first, last] = [spell(given.split(' ')[0] ?? ''), spell(family)];
      if (first.length < 2 || last.length < 2) continue;
      const localPart = patterns[index % patterns.length]?.(first, last) ?? first;
      cases.push({
        source: 'generated persons',
        team: false,
        mailbox: toMailbox(`${localPart}@blixvex.example`, `${given} ${family}`),
      });
    }
  }
  return cases;
};
