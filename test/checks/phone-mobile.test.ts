import { describe, expect, test } from 'vitest';
import { complaintsOf, teamContact } from '../support/checks.ts';

const complaints = (phone: string, parameters = {}) =>
  complaintsOf('phone-mobile', [teamContact('SECURITY', { phone })], {
    enableChecks: 'phone-mobile',
    ...parameters,
  });

describe('phone-mobile', () => {
  test.each([
    ['a fixed line', '+44 20 7123 4567', {}],
    ['a number that may be either, as in North America', '+1 212 867 5309', {}],
    ['an approved mobile', '+44 7400 123456', { approvedPhoneNumbers: '+447400123456' }],
  ])('passes %s', (_name, phone, parameters) => {
    expect(complaints(phone, parameters)).toEqual([]);
  });

  test('complains of a mobile', () => {
    expect(complaints('+44 7400 123456')).toEqual(['SECURITY phone']);
  });
});
