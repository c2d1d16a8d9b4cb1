import { describe, expect, test } from 'vitest';
import { complaintsOf, primaryContact, teamContact } from '../support/checks.ts';

describe('email-malformed', () => {
  test.each([
    ['an address', 'security@kestrel-freight.com'],
    ['white space around an address, which AWS keeps', ' security@kestrel-freight.com '],
    ['a tag', 'aws+security@kestrel-freight.com'],
    ['an international domain', 'security@müller-fracht.de'],
  ])('passes %s', (_name, email) => {
    expect(complaintsOf('email-malformed', [teamContact('SECURITY', { email })])).toEqual([]);
  });

  test('passes a primary contact, which has no email', () => {
    expect(complaintsOf('email-malformed', [primaryContact()])).toEqual([]);
  });

  test.each([
    ['two dots in a row', 'security..team@kestrel-freight.com'],
    ['an underscore in the domain', 'security@kestrel_freight.com'],
    ['two addresses', 'security@kestrel-freight.com,soc@kestrel-freight.com'],
    ['no domain', 'security'],
  ])('complains of %s', (_name, email) => {
    expect(complaintsOf('email-malformed', [teamContact('SECURITY', { email })])).toEqual(['SECURITY email']);
  });

  test('complains of a malformed root email', () => {
    expect(complaintsOf('email-malformed', [{ kind: 'ROOT', email: 'root' }])).toEqual(['ROOT email']);
  });
});
