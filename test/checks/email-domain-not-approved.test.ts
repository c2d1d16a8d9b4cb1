import { describe, expect, test } from 'vitest';
import { complaintsOf, teamContact } from '../support/checks.ts';

const DOMAINS = { approvedEmailDomains: 'kestrel-freight.com,*.kestrel.io' };

const complaints = (email: string, parameters: Readonly<Record<string, string>> = DOMAINS) =>
  complaintsOf('email-domain-not-approved', [teamContact('SECURITY', { email })], parameters);

describe('email-domain-not-approved', () => {
  test.each([
    ['an approved domain', 'soc@kestrel-freight.com'],
    ['a sub-domain of a starred one', 'soc@eu.kestrel.io'],
  ])('passes %s', (_name, email) => {
    expect(complaints(email)).toEqual([]);
  });

  test('passes an approved address at another domain', () => {
    expect(complaints('soc@partner.io', { ...DOMAINS, approvedEmails: 'soc@partner.io' })).toEqual([]);
  });

  test.each([
    ['another domain', 'soc@partner.io'],
    ['a sub-domain of a domain without a star', 'soc@eu.kestrel-freight.com'],
    ['a starred domain itself', 'soc@kestrel.io'],
    ['a domain that only ends like an approved one', 'soc@notkestrel-freight.com'],
  ])('complains of %s', (_name, email) => {
    expect(complaints(email)).toEqual(['SECURITY email']);
  });
});
