import { readFileSync } from 'node:fs';
import { isListHost } from '../rule/mailbox/list-host.ts';
import { type Case, toMailbox } from './measure-cases.ts';

/** What a display name of a team's says; words of the rule's own lists would measure them by themselves. */
const team =
  /\b(team|maintainers?|packagers|packaging|group|developers|project|list|lists|owners|support|security|admins?|community|committee|inc|gmbh|ltd|corp|foundation|commons|contributors|folks)\b/i;
const person = /^[\p{L}.'’-]+( [\p{L}.'’-]+){1,3}$/u;

/**
 * Persons and teams of a Debian `Sources` index, told apart by display name and by list host. Teams are
 * judged twice, at their domain and at another that says nothing. The file holds real people: it is read where it is.
 */
export const casesOfSources = (path: string): readonly Case[] => {
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!line.startsWith('Maintainer: ') && !line.startsWith('Uploaders: ')) continue;
    for (const entry of line.slice(line.indexOf(':') + 1).split('>')) {
      const [display = '', address = ''] = entry.split('<');
      const name = display.replaceAll(/[",]/g, '').trim();
      const key = address.trim().toLowerCase();
      if (!key.includes('@') || seen.has(key)) continue;
      seen.add(key);
      cases.push(...casesOf(name, key));
    }
  }
  return cases;
};

const casesOf = (name: string, address: string): readonly Case[] => {
  const mailbox = toMailbox(address, name);
  if (team.test(name) || isListHost(mailbox.domain)) {
    return [
      { source: 'Debian teams', team: true, mailbox },
      {
        source: 'Debian teams, domain withheld',
        team: true,
        mailbox: { ...mailbox, domain: 'blixvex.example' },
      },
    ];
  }
  return person.test(name) ? [{ source: 'Debian persons', team: false, mailbox }] : [];
};
