import { describe, expect, test } from 'vitest';
import { complaintsOf, primaryContact, teamContact } from '../support/checks.ts';

const ALL = [teamContact('SECURITY'), teamContact('OPERATIONS'), teamContact('BILLING'), primaryContact()];

describe('contact-missing', () => {
  test.each([
    ['every contact exists', ALL, {}],
    ['an absent contact is not asked for', ALL.slice(1), { contacts: 'PRIMARY,BILLING' }],
    ['ROOT, which is never absent', ALL, { contacts: 'ROOT' }],
  ])('passes where %s', (_name, contacts, parameters) => {
    expect(complaintsOf('contact-missing', contacts, parameters)).toEqual([]);
  });

  test.each([
    ['one alternate contact is absent', ALL.slice(1), {}, ['SECURITY contact']],
    ['the primary contact is absent', ALL.slice(0, 3), {}, ['PRIMARY contact']],
    [
      'every contact is absent',
      [],
      { contacts: 'BILLING,SECURITY' },
      ['SECURITY contact', 'BILLING contact'],
    ],
  ])('complains where %s', (_name, contacts, parameters, complaints) => {
    expect(complaintsOf('contact-missing', contacts, parameters)).toEqual(complaints);
  });
});
