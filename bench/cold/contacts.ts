import type { DescribedAccount } from '../../local/accounts/account.ts';

const team = (name: string, email: string, phone: string) => ({ name, title: 'Team', email, phone });

/** Contacts that every check looks at and none complains of. */
export const GOOD_CONTACTS: DescribedAccount['contacts'] = {
  PRIMARY: { name: 'Kestrel Freight Ltd', phone: '+44 20 7123 4567', country: 'GB' },
  SECURITY: team('Security Operations', 'soc@kestrel-freight.com', '+44 20 7123 4568'),
  OPERATIONS: team('Cloud Operations', 'cloud-ops@kestrel-freight.com', '+44 20 7123 4569'),
  BILLING: team('Accounts Payable', 'accounts-payable@kestrel-freight.com', '+44 20 7123 4570'),
};
