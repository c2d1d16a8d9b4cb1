import { describe, expect, test } from 'vitest';
import type { CheckId } from '../../rule/checks/check-id.ts';
import { CHECKS } from '../../rule/checks/index.ts';
import type { Contact } from '../../rule/contacts.ts';
import { normalizeContact } from '../../rule/normalized-contact.ts';
import { parseParameters } from '../../rule/parameters.ts';
import { complaintsOf, primaryContact, teamContact } from '../support/checks.ts';

test('which checks run by default, by opting in, and where their list is set', () => {
  const idsOf = (runs: string) => CHECKS.filter((check) => check.runs === runs).map(({ id }) => id);
  expect(idsOf('default')).toEqual([
    'contact-missing',
    'field-blank',
    'email-malformed',
    'email-placeholder',
    'email-personal-provider',
    'email-individual',
    'phone-invalid',
    'phone-placeholder',
    'name-placeholder',
  ]);
  expect(idsOf('when-set')).toEqual(['email-domain-not-approved']);
  expect(idsOf('opt-in')).toEqual([
    'email-not-approved',
    'email-undecided',
    'phone-not-approved',
    'phone-unverified',
    'phone-mobile',
    'name-individual',
    'contacts-not-distinct',
  ]);
});

/** Contacts of which every check that its own test covers complains. */
const WRONG: readonly Contact[] = [
  teamContact('SECURITY', { name: 'test', title: '-', email: 'test@gmail.com', phone: '+44 7400 123456' }),
  teamContact('OPERATIONS', {
    name: 'Jane Roe',
    email: 'jane.roe@kestrel-freight.com',
    phone: '+1 555 0123',
  }),
  teamContact('BILLING', { email: 'a b', phone: '+44 7400 123456' }),
  primaryContact({ phoneVerification: 'PENDING' }),
];

test.each(CHECKS)('a finding of $id names that check', (check) => {
  const policy = parseParameters('{"approvedEmailDomains":"corp.com"}', { rootReadable: true });
  const same = [teamContact('SECURITY'), teamContact('BILLING')];
  const undecided = [teamContact('SECURITY', { email: 'kx7@kestrel-freight.com', name: 'Q7' })];
  const missing: readonly Contact[] = [];
  const findings = [WRONG, same, undecided, missing].flatMap((contacts) =>
    check.find({ contacts: contacts.map((contact) => normalizeContact(contact, 'GB')), policy }),
  );
  expect(findings.length).toBeGreaterThan(0);
  expect(new Set(findings.map((finding) => finding.check))).toEqual(new Set([check.id]));
});

describe('a field that a contact does not have', () => {
  const bare: readonly Contact[] = [{ kind: 'PRIMARY' }, { kind: 'ROOT' }, { kind: 'BILLING' }];
  test.each(CHECKS.filter(({ id }) => id !== 'contact-missing'))('is nothing to $id', ({ id }) => {
    expect(
      complaintsOf(id, bare, { approvedEmails: 'a@corp.com', approvedEmailDomains: 'corp.com' }),
    ).toEqual([]);
  });
});

test.each<CheckId>([
  'email-placeholder',
  'email-personal-provider',
  'email-domain-not-approved',
  'email-not-approved',
  'email-individual',
  'email-undecided',
])('what is no address is nothing to %s', (id) => {
  expect(complaintsOf(id, [teamContact('SECURITY', { email: 'jane roe' })])).toEqual([]);
});

describe('contacts-not-distinct', () => {
  const reached = { email: 'soc@corp.com', phone: '+442071234567' };
  const bare = (kind: Contact['kind'], changes: Partial<Contact>): Contact => ({ kind, ...changes });
  test.each<[string, Contact, Contact]>([
    ['is not for the primary contact', bare('SECURITY', reached), bare('PRIMARY', reached)],
    ['is not for the root email', bare('SECURITY', reached), bare('ROOT', reached)],
    ['passes what has no email', bare('SECURITY', { phone: '1' }), bare('BILLING', { phone: '1' })],
    ['passes what has no phone', bare('SECURITY', { email: 'a@b.co' }), bare('BILLING', { email: 'a@b.co' })],
    [
      'passes a blank email',
      bare('SECURITY', { ...reached, email: ' ' }),
      bare('BILLING', { ...reached, email: '' }),
    ],
    [
      'passes a blank phone',
      bare('SECURITY', { ...reached, phone: '-' }),
      bare('BILLING', { ...reached, phone: '-' }),
    ],
  ])('%s', (_name, first, second) => {
    expect(complaintsOf('contacts-not-distinct', [first, second])).toEqual([]);
  });

  test('knows an address whose domain ends in a dot, and a text that is no address', () => {
    const spelt = bare('BILLING', { ...reached, email: 'SOC@corp.com.' });
    expect(complaintsOf('contacts-not-distinct', [bare('SECURITY', reached), spelt])).toEqual([
      'BILLING contact',
    ]);
    const texts = ['a b', ' A B'].map((email, index) =>
      bare(index === 0 ? 'SECURITY' : 'BILLING', { ...reached, email }),
    );
    expect(complaintsOf('contacts-not-distinct', texts)).toEqual(['BILLING contact']);
  });
});

describe.each<[CheckId, keyof Contact, readonly string[], readonly string[]]>([
  [
    'email-placeholder',
    'email',
    [
      'test42@kestrel-freight.com',
      'noreply-billing@kestrel-freight.com',
      'billing-noreply@kestrel-freight.com',
    ],
    ['te1st@kestrel-freight.com', '42@kestrel-freight.com', 'x-noreply-x@kestrel-freight.com'],
  ],
  [
    'field-blank',
    'name',
    ['((none', 'none))', `${'('.repeat(36)}none`],
    ['No-ne', `${'('.repeat(37)}none`, 'none of us'],
  ],
  [
    'name-placeholder',
    'name',
    ['(test)', 'test 12', `test${'-'.repeat(196)}x`],
    [`test${'-'.repeat(195)}x`, 'test x', '12'],
  ],
  [
    'name-individual',
    'name',
    ['Jane Miller', 'Sofia Ivana', 'Zzyxq Jane', 'Dr Jane Miller'],
    ['Jane Zzyxq', 'Jane Miller AG', 'Jane Miller Security Team', 'Herr Jane Zzyxq', 'Jane'],
  ],
])('%s, of a %s', (id, field, complains, passes) => {
  test.each(complains)('complains of %j', (text) => {
    expect(complaintsOf(id, [teamContact('SECURITY', { [field]: text })])).toEqual([`SECURITY ${field}`]);
  });

  test.each(passes)('passes %j', (text) => {
    expect(complaintsOf(id, [teamContact('SECURITY', { [field]: text })])).toEqual([]);
  });
});
