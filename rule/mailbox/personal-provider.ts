import providers from './providers.data.json' with { type: 'json' };
import { decodeWordList } from './word-list.ts';

const coded: Readonly<Record<string, string>> = providers;
const decoded = new Map<string, ReadonlySet<string>>();

/** The providers under a top-level domain, without it. */
const providersUnder = (ending: string): ReadonlySet<string> => {
  const known = decoded.get(ending);
  if (known !== undefined) return known;
  const names = decodeWordList(Object.hasOwn(coded, ending) ? (coded[ending] ?? '') : '');
  decoded.set(ending, names);
  return names;
};

/** Providers with an edition for every country: `yahoo.co.uk`, `hotmail.fr`, `live.com.mx`. */
const worldwide = new Set([
  'yahoo',
  'ymail',
  'hotmail',
  'live',
  'outlook',
  'gmx',
  'aol',
  'yandex',
  'msn',
  'protonmail',
]);

/** Where a provider puts its own people. */
const staffHosts = new Set(['corp', 'staff', 'team', 'int', 'internal', 'office', 'inc']);

/** Groups and lists that hang below a provider's domain are their members', no one person's. */
const groupHosts = new Set(['lists', 'list', 'groups', 'group', 'listserv', 'mailman']);

/**
 * Whether mail to the domain is free-mail, a disposable mailbox or a household's internet access: an address
 * there belongs to whoever signed up for it, not to the organization.
 */
export const isPersonalProvider = (domain: string): boolean => {
  const labels = domain.split('.');
  if (labels.length < 2 || (labels.length > 2 && groupHosts.has(labels[0] ?? ''))) return false;
  if (isCountryEdition(labels) || isMail2(labels)) return true;
  // An employee of a provider is no customer (corp.example-mail.com), and neither is its own staff's host.
  if (labels.length > 2 && staffHosts.has(labels.at(-3) ?? '')) return false;
  // Sub-domains of a provider are its customers' too (vip.163.com); four labels reach the deepest listed.
  for (let from = Math.max(0, labels.length - 4); from < labels.length - 1; from += 1) {
    if (providersUnder(labels.at(-1) ?? '').has(labels.slice(from, -1).join('.'))) return true;
  }
  return false;
};

const isCountryEdition = (labels: readonly string[]): boolean => {
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  if (labels.length === 2) return worldwide.has(second) && last.length === 2;
  return (
    labels.length === 3 &&
    worldwide.has(labels[0] ?? '') &&
    last.length === 2 &&
    ['co', 'com', 'ne'].includes(second)
  );
};

/** mail.com's hundreds of names for every taste: mail2frankfurt.com. */
const isMail2 = (labels: readonly string[]): boolean =>
  labels.length === 2 &&
  labels[1] === 'com' &&
  (labels[0] ?? '').startsWith('mail2') &&
  (labels[0] ?? '').length > 6;
