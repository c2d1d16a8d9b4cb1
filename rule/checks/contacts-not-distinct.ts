import { normalizeText } from '../normalize-text.ts';
import type { NormalizedContact } from '../normalized-contact.ts';
import type { Check } from './check.ts';

/**
 * Equal for two contacts that reach the same mailbox and the same phone. Undefined for a contact that lacks one of
 * them: what is blank is field-blank's.
 */
const reachOf = ({ email, phone }: NormalizedContact): string | undefined => {
  const mailbox = email?.address?.address ?? normalizeText(email?.text ?? '');
  const number = phone?.number.key ?? '';
  return mailbox === '' || number === '' ? undefined : `${mailbox} ${number}`;
};

const isAlternate = ({ kind }: NormalizedContact): boolean => kind !== 'PRIMARY' && kind !== 'ROOT';

/** The finding is on the later of two. An absent contact is contact-missing's, never "distinct". */
export const contactsNotDistinct: Check = {
  id: 'contacts-not-distinct',
  title: 'Alternate contacts must not share both email and phone',
  runs: 'opt-in',
  find: ({ contacts }) => {
    const alternates = contacts.filter(isAlternate).map((contact) => ({ contact, reach: reachOf(contact) }));
    return alternates
      .filter(
        ({ reach }, index) =>
          reach !== undefined && alternates.findIndex((other) => other.reach === reach) < index,
      )
      .map(({ contact }) => ({ contact: contact.kind, field: 'contact', check: 'contacts-not-distinct' }));
  },
};
