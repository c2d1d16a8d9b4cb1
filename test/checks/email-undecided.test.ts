import { describe, expect, test } from 'vitest';
import { complaintsOf, teamContact } from '../support/checks.ts';

const complaints = (email: string, parameters = {}) =>
  complaintsOf('email-undecided', [teamContact('SECURITY', { email, name: '' })], {
    enableChecks: 'email-undecided',
    ...parameters,
  });

describe('email-undecided', () => {
  test.each([
    ['a role', 'security@kestrel-freight.com', {}],
    ['an approved code', 'kx7@kestrel-freight.com', { approvedEmails: 'kx7@kestrel-freight.com' }],
    ['one person’s, which email-individual complains of', 'jane.roe@kestrel-freight.com', {}],
  ])('passes %s', (_name, email, parameters) => {
    expect(complaints(email, parameters)).toEqual([]);
  });

  test('complains of a mailbox of which nothing shows that it is shared', () => {
    expect(complaints('kx7@kestrel-freight.com')).toEqual(['SECURITY email']);
  });

  test('complains of a seat, which reaches whoever sits there', () => {
    expect(complaints('ciso@kestrel-freight.com')).toEqual(['SECURITY email']);
  });
});
