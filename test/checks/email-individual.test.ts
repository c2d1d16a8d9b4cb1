import { describe, expect, test } from 'vitest';
import { complaintsOf, teamContact } from '../support/checks.ts';

const complaints = (email: string, name: string, parameters = {}) =>
  complaintsOf('email-individual', [teamContact('SECURITY', { email, name })], parameters);

describe('email-individual', () => {
  test.each([
    ['a role', 'security@kestrel-freight.com', 'Security', {}],
    ['a role whose contact bears a person’s name', 'noc@kestrel-freight.com', 'Jane Roe', {}],
    ['a distribution list', 'cloud-owners-dl@kestrel-freight.com', 'Cloud Owners', {}],
    ['a code that says nothing', 'kx7@kestrel-freight.com', 'Kestrel', {}],
    [
      'an approved address',
      'jane.roe@kestrel-freight.com',
      'Jane Roe',
      { approvedEmails: 'jane.roe@kestrel-freight.com' },
    ],
  ])('passes %s', (_name, email, name, parameters) => {
    expect(complaints(email, name, parameters)).toEqual([]);
  });

  test.each([
    ['first.last', 'jane.roe@kestrel-freight.com', 'Jane Roe'],
    ['first.last under a role’s name', 'jane.roe@kestrel-freight.com', 'Security Team'],
    ['initial and surname', 'jroe@kestrel-freight.com', 'Jane Roe'],
    ['a transliterated name', 'juergen.mueller@kestrel-freight.com', 'Jürgen Müller'],
    ['a person with a tag', 'jane.roe+aws@kestrel-freight.com', 'Jane Roe'],
  ])('complains of %s', (_name, email, name) => {
    expect(complaints(email, name)).toEqual(['SECURITY email']);
  });
});
