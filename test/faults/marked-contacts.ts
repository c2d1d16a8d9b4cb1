import type { DescribedAccount } from '../../local/accounts/account.ts';

type Contacts = DescribedAccount['contacts'];

const marked = (kind: string, changes: { name?: string; email?: string; phone: string }) => ({
  name: `Qzxvjkwq${kind}name Security Team`,
  title: `Qzxvjkwq${kind}title`,
  email: `security@qzxvjkwq${kind}host.com`,
  ...changes,
});

/** Contacts that no default check complains of; each field holds a mark of its own. */
export const MARKED_GOOD: Contacts = {
  PRIMARY: { name: 'Qzxvjkwqprimaryname Limited', phone: '+44 20 7946 1850', country: 'GB' },
  SECURITY: marked('security', { phone: '+44 20 7123 4561' }),
  OPERATIONS: marked('operations', { phone: '+44 20 7123 4562' }),
  BILLING: marked('billing', { phone: '+44 20 7123 4563' }),
};

/** Contacts each of which has findings; a contact less would be another annotation. */
export const MARKED_BAD: Contacts = {
  PRIMARY: { name: 'Qzxvjkwqprimaryname Limited', phone: '+44 20 7946 0851', country: 'GB' },
  SECURITY: marked('security', {
    name: 'Qzxvjkwqjane Qzxvjkwqroe',
    email: 'qzxvjkwqjane.qzxvjkwqroe@qzxvjkwqsecurityhost.com',
    phone: '+44 20 7123 4564',
  }),
  OPERATIONS: marked('operations', { email: 'qzxvjkwqoperations@gmail.com', phone: '+0000000000' }),
  BILLING: marked('billing', { email: 'qzxvjkwqbillinglocal@example.com', phone: '071234565' }),
};

export const markedRoot = (account: string): string =>
  `security.qzxvjkwqrootlocal+${account}@qzxvjkwqroothost.com`;
