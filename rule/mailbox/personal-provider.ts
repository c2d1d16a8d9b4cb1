import providers from './providers.data.json' with { type: 'json' };
import { openWordList, type WordList } from './word-list.ts';

const coded: ReadonlyMap<string, string> = new Map(Object.entries(providers));
const opened = new Map<string, WordList>();

/** The providers under a top-level domain, without it. */
const providersUnder = (ending: string): WordList => {
  const known = opened.get(ending);
  if (known !== undefined) return known;
  const names = openWordList(coded.get(ending) ?? '');
  opened.set(ending, names);
  return names;
};

/** Where a provider puts its own people. */
const staffHosts = new Set('corp staff team int internal office inc'.split(' '));

/** Groups and lists that hang below a provider's domain are their members', no one person's. */
const isGroupHost = /^(lists?|groups?|listserv|mailman)\.[^.]*\./;

/**
 * Whether mail to the domain is free-mail, a disposable mailbox or a household's internet access: an address
 * there belongs to whoever signed up for it, not to the organization.
 */
export const isPersonalProvider = (domain: string): boolean => {
  const labels = domain.split('.');
  if (isGroupHost.test(domain)) return false;
  if (countryEdition.test(domain) || isMail2.test(domain)) return true;
  // An employee of a provider is no customer (corp.example-mail.com), and neither is its own staff's host.
  if (labels.slice(-3, -2).some((label) => staffHosts.has(label))) return false;
  // Sub-domains of a provider are its customers' too (vip.163.com); four labels reach the deepest listed.
  const known = providersUnder(domain.slice(domain.lastIndexOf('.') + 1));
  return [1, 2, 3].some((more) => known.has(labels.slice(-1 - more, -1).join('.')));
};

/** Providers with an edition for every country: `yahoo.co.uk`, `hotmail.fr`, `live.com.mx`. */
const countryEdition =
  /^(yahoo|ymail|hotmail|live|outlook|gmx|aol|yandex|msn|protonmail)\.((co|com|ne)\.)?[^.]{2}$/;

/** mail.com's hundreds of names for every taste: mail2frankfurt.com. */
const isMail2 = /^mail2[^.]{2,}\.com$/;
