import type { DescribedAccount } from './account.ts';
import type { DescribedWorld } from './organization.ts';

type Contacts = DescribedAccount['contacts'];

const HOSTS = ['kestrel-freight.com', 'harbour-analytics.com', 'linden-retail.com', 'fjord-insurance.com'];

/** Accounts of an organization of invented companies: the same ones for the same size. */
export function inventOrganization(size: number): DescribedWorld {
  const accounts = Array.from({ length: size }, (_, index) => inventAccount(index));
  const [management, administrator] = accounts;
  return {
    organization: {
      id: 'o-invented0001',
      managementAccount: management?.id ?? '',
      ...(administrator !== undefined && { delegatedAdministrator: administrator.id }),
    },
    accounts,
  };
}

/** Of a hundred accounts about half have nothing to complain of; one of 200 is suspended. */
function inventAccount(index: number): DescribedAccount {
  const host = HOSTS[index % HOSTS.length] ?? '';
  const contacts = describeGood(host, index);
  // Steps of 37 go through all hundred places, and neighbours do not look alike.
  const flaw = index < 2 ? undefined : FLAWS[(index * 37) % 100];
  return {
    id: String(200_000_000_000 + index * 104_729),
    name: `Workload ${index + 1}`,
    contacts: flaw === undefined ? contacts : flaw(contacts, host),
    ...(index % 200 === 150 && { state: 'SUSPENDED' }),
  };
}

function describeGood(host: string, index: number): Contacts {
  const phone = (extra: number) =>
    `+1 206 624 ${String(3000 + ((index * 4 + extra) % 6000)).padStart(4, '0')}`;
  const team = (name: string, mailbox: string, extra: number) => ({
    name,
    title: 'Team',
    email: `${mailbox}@${host}`,
    phone: phone(extra),
  });
  return {
    PRIMARY: { name: 'Cloud Centre of Excellence', phone: phone(0), country: 'US' },
    SECURITY: team('Security Operations', 'security', 1),
    OPERATIONS: team('Cloud Operations', 'cloud-ops', 2),
    BILLING: team('Accounts Payable', 'accounts-payable', 3),
  };
}

type Flaw = (contacts: Contacts, host: string) => Contacts;

const change =
  (kind: 'SECURITY' | 'OPERATIONS' | 'BILLING', changes: (host: string) => object): Flaw =>
  (contacts, host) => ({ ...contacts, [kind]: { ...contacts[kind], ...changes(host) } });

/** What is wrong in the account at that place of a hundred; nothing at those beyond the end. */
const FLAWS: readonly Flaw[] = [
  ...repeat(12, ({ PRIMARY }) => (PRIMARY === undefined ? {} : { PRIMARY })),
  ...repeat(
    6,
    change('SECURITY', () => ({ email: 'cloud.security.desk@gmail.com' })),
  ),
  ...repeat(
    8,
    change('SECURITY', (host) => ({ name: 'Ottoline Brandt', email: `ottoline.brandt@${host}` })),
  ),
  ...repeat(
    5,
    change('OPERATIONS', () => ({ phone: '+1 555 555 5555' })),
  ),
  ...repeat(
    4,
    change('BILLING', () => ({ name: 'Test', email: 'test@example.com' })),
  ),
  ...repeat(
    4,
    change('BILLING', () => ({ phone: '+49 12' })),
  ),
  ...repeat(
    3,
    change('OPERATIONS', () => ({ title: 'n/a' })),
  ),
  ...repeat(
    3,
    change('BILLING', (host) => ({ email: `billing@${host.replace('.', '..')}` })),
  ),
];

function repeat(times: number, flaw: Flaw): Flaw[] {
  return Array.from({ length: times }, () => flaw);
}
