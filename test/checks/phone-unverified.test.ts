import { describe, expect, test } from 'vitest';
import { complaintsOf, primaryContact, teamContact } from '../support/checks.ts';

describe('phone-unverified', () => {
  test.each([['VERIFIED'], ['NOT_SUPPORTED'], ['A_WORD_OF_TOMORROW']])('passes %s', (phoneVerification) => {
    expect(complaintsOf('phone-unverified', [primaryContact({ phoneVerification })])).toEqual([]);
  });

  test('passes where AWS says nothing', () => {
    expect(complaintsOf('phone-unverified', [primaryContact(), teamContact('SECURITY')])).toEqual([]);
  });

  test('passes an alternate contact, whose phone AWS does not verify', () => {
    expect(
      complaintsOf('phone-unverified', [teamContact('SECURITY', { phoneVerification: 'PENDING' })]),
    ).toEqual([]);
  });

  test.each([['UNVERIFIED'], ['PENDING']])('complains of %s', (phoneVerification) => {
    expect(complaintsOf('phone-unverified', [primaryContact({ phoneVerification })])).toEqual([
      'PRIMARY phone',
    ]);
  });
});
