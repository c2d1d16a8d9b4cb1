import { describe, expect, test } from 'vitest';
import { complaintsOf, primaryContact, teamContact } from '../support/checks.ts';

describe('phone-invalid', () => {
  test.each([
    ['international form', '+44 20 7123 4567'],
    ['an extension', '+44 20 7123 4567 ext. 12'],
    ['national form, read with the primary contact’s country', '020 7123 4567'],
  ])('passes %s', (_name, phone) => {
    expect(complaintsOf('phone-invalid', [teamContact('SECURITY', { phone }), primaryContact()])).toEqual([]);
  });

  test.each([
    ['a digit too few', '+44 20 7123 456'],
    ['a country code that is not assigned', '+999 20 7123 4567'],
    ['letters', '+1 800 FREIGHT'],
    ['two numbers', '+44 20 7123 4567 / +44 20 7123 4568'],
    ['a national number of another country', '212 555 7890 1234'],
  ])('complains of %s', (_name, phone) => {
    expect(complaintsOf('phone-invalid', [teamContact('SECURITY', { phone }), primaryContact()])).toEqual([
      'SECURITY phone',
    ]);
  });

  test('complains of a number without country code where no primary contact gives one', () => {
    expect(complaintsOf('phone-invalid', [teamContact('BILLING', { phone: '020 7123 4567' })])).toEqual([
      'BILLING phone',
    ]);
  });
});
