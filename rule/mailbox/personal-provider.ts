import providers from './providers.data.json' with { type: 'json' };
import { decodeWordList } from './word-list.ts';

let decoded: ReadonlySet<string> | undefined;

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

/** Groups and lists that hang below a provider's domain are their members', no one person's. */
const groupHosts = new Set(['lists', 'list', 'groups', 'group', 'listserv', 'mailman']);

/**
 * Whether mail to the domain is free-mail, a disposable mailbox or a household's internet access: an address
 * there belongs to whoever signed up for it, not to the organization.
 */
export const isPersonalProvider = (domain: string): boolean => {
  decoded ??= decodeWordList(providers.domains);
  const labels = domain.split('.');
  if (labels.length < 2 || groupHosts.has(labels[0] ?? '')) return false;
  if (isCountryEdition(labels)) return true;
  // Sub-domains of a provider are its customers' too (vip.163.com); four labels reach the deepest listed.
  for (let from = Math.max(0, labels.length - 4); from < labels.length - 1; from += 1) {
    if (decoded.has(labels.slice(from).join('.'))) return true;
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
