import { describe, expect, test } from 'vitest';
import { complaintsOf, teamContact } from '../support/checks.ts';

describe('email-personal-provider', () => {
  test.each([
    ['a company', 'security@kestrel-freight.com', {}],
    ['a group host', 'kestrel-security@googlegroups.com', {}],
    ['an approved address', 'kestrel.security@gmail.com', { approvedEmails: 'kestrel.security@gmail.com' }],
  ])('passes %s', (_name, email, parameters) => {
    expect(complaintsOf('email-personal-provider', [teamContact('SECURITY', { email })], parameters)).toEqual(
      [],
    );
  });

  test.each([
    ['Gmail', 'kestrel.security@gmail.com'],
    ['Gmail in capitals', 'Kestrel.Security@GMAIL.COM'],
    ['a national provider', 'kestrel@web.de'],
    ['a disposable provider', 'kestrel@mailinator.com'],
    ['a paid personal provider', 'kestrel@fastmail.com'],
  ])('complains of %s', (_name, email) => {
    expect(complaintsOf('email-personal-provider', [teamContact('BILLING', { email })])).toEqual([
      'BILLING email',
    ]);
  });
});
