import type { Check } from './check.ts';

/** AWS's own pattern lets in what no mail server takes: `a..b@corp`, `_` in a domain. */
export const emailMalformed: Check = {
  id: 'email-malformed',
  title: 'An email must be an address that mail can be sent to',
  runs: 'default',
  find: ({ contacts }) =>
    contacts
      .filter(({ email }) => email !== undefined && email.address === undefined)
      .map(({ kind }) => ({ contact: kind, field: 'email', check: 'email-malformed' })),
};
