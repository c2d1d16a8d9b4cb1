import { describe, expect, test } from 'vitest';
import { complaintsOf, primaryContact, teamContact } from '../support/checks.ts';

const contacts = (...emails: readonly string[]) =>
  (['SECURITY', 'OPERATIONS', 'BILLING'] as const).flatMap((kind, index) => {
    const email = emails[index];
    return email === undefined ? [] : [teamContact(kind, { email })];
  });

describe('contacts-not-distinct', () => {
  test.each([
    [
      'every contact reaches another mailbox',
      contacts('soc@kestrel.io', 'noc@kestrel.io', 'finance@kestrel.io'),
    ],
    ['there is one contact alone', contacts('soc@kestrel.io')],
    ['there is none', []],
    [
      'two share a mailbox but not the phone',
      [teamContact('SECURITY'), teamContact('BILLING', { phone: '+44 20 7123 4569' })],
    ],
    [
      'two are wholly blank',
      [teamContact('SECURITY', { email: ' ', phone: ' ' }), teamContact('BILLING', { email: '', phone: '' })],
    ],
    ['two share a phone but not the mailbox', contacts('soc@kestrel.io', 'noc@kestrel.io')],
    [
      'the primary contact shares a phone',
      [primaryContact({ phone: '+44 20 7123 4567' }), teamContact('SECURITY')],
    ],
  ])('passes where %s', (_name, subject) => {
    expect(complaintsOf('contacts-not-distinct', subject)).toEqual([]);
  });

  test.each([
    [
      'one alias serves all three',
      contacts('b@x.io', 'b@x.io', 'b@x.io'),
      ['OPERATIONS contact', 'BILLING contact'],
    ],
    ['case and blanks are all that differs', contacts('b@x.io', 'B@X.io '), ['OPERATIONS contact']],
    ['one malformed address serves two', contacts('soc@kestrel', ' SOC@kestrel'), ['OPERATIONS contact']],
    ['the first and the last share', contacts('b@x.io', 'noc@x.io', 'b@x.io'), ['BILLING contact']],
    [
      'one number is typed in two ways',
      [teamContact('SECURITY', { phone: '+15550001' }), teamContact('BILLING', { phone: '+1 555 0001' })],
      ['BILLING contact'],
    ],
  ])('complains of the later where %s', (_name, subject, complaints) => {
    expect(complaintsOf('contacts-not-distinct', subject)).toEqual(complaints);
  });
});
