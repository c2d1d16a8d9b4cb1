import type { Check } from './check.ts';

/** ROOT is never absent: every account has a root email, or reading it fails. */
export const contactMissing: Check = {
  id: 'contact-missing',
  title: 'A contact that is asked for must exist',
  runs: 'default',
  find: ({ contacts, policy }) =>
    policy.contacts
      .filter((kind) => kind !== 'ROOT' && !contacts.some((contact) => contact.kind === kind))
      .map((kind) => ({ contact: kind, field: 'contact', check: 'contact-missing' })),
};
