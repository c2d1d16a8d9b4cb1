import { describe, expect, test } from 'vitest';
import { complaintsOf, teamContact } from '../support/checks.ts';

const complaints = (phone: string) =>
  complaintsOf('phone-not-approved', [teamContact('SECURITY', { phone })], {
    enableChecks: 'phone-not-approved',
    approvedPhoneNumbers: '+442071234567,+442071234568;ext=12',
  });

describe('phone-not-approved', () => {
  test.each([
    ['an approved number as somebody typed it', '+44 (0)20 7123-4567'],
    ['an approved extension', '+44 20 7123 4568 x12'],
  ])('passes %s', (_name, phone) => {
    expect(complaints(phone)).toEqual([]);
  });

  test.each([
    ['another number', '+44 20 7123 4569'],
    ['an approved number with another extension', '+44 20 7123 4568 x13'],
  ])('complains of %s', (_name, phone) => {
    expect(complaints(phone)).toEqual(['SECURITY phone']);
  });
});
