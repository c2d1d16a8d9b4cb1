import { describe, expect, test } from 'vitest';
import { complaintsOf, teamContact } from '../support/checks.ts';

const complaints = (email: string) =>
  complaintsOf('email-not-approved', [teamContact('SECURITY', { email })], {
    enableChecks: 'email-not-approved',
    approvedEmails: 'soc@kestrel-freight.com,aws+*@kestrel-freight.com',
  });

describe('email-not-approved', () => {
  test.each([
    ['an approved address', ' SOC@kestrel-freight.com'],
    ['an address that a star stands for', 'aws+prod-042@kestrel-freight.com'],
  ])('passes %s', (_name, email) => {
    expect(complaints(email)).toEqual([]);
  });

  test.each([
    ['a team that is not on the list', 'security@kestrel-freight.com'],
    ['an approved mailbox at another domain', 'soc@kestrel.io'],
  ])('complains of %s', (_name, email) => {
    expect(complaints(email)).toEqual(['SECURITY email']);
  });
});
