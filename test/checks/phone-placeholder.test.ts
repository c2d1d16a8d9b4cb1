import { describe, expect, test } from 'vitest';
import { complaintsOf, primaryContact } from '../support/checks.ts';

describe('phone-placeholder', () => {
  test.each([
    ['a number of the plan', '+44 20 7123 4567'],
    ['a North American number beside the fictional range', '+1 212 555 4321'],
  ])('passes %s', (_name, phone) => {
    expect(complaintsOf('phone-placeholder', [primaryContact({ phone })])).toEqual([]);
  });

  test.each([
    ['555-01XX', '+1 212 555 0123'],
    ['Ofcom’s numbers for drama', '+44 20 7946 0958'],
    ['zeros', '+0000000000'],
    ['one digit repeated', '666666666'],
    ['a run of digits', '+1 234 567 8901'],
  ])('complains of %s', (_name, phone) => {
    expect(complaintsOf('phone-placeholder', [primaryContact({ phone })])).toEqual(['PRIMARY phone']);
  });
});
