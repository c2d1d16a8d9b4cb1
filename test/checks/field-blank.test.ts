import { describe, expect, test } from 'vitest';
import { complaintsOf, primaryContact, teamContact } from '../support/checks.ts';

describe('field-blank', () => {
  test.each([
    ['every field says something', teamContact('SECURITY')],
    ['a name holds a filler as part of a word', teamContact('SECURITY', { name: 'Nonesuch Ltd' })],
    ['a name is of another script', teamContact('SECURITY', { name: '安全' })],
    ['a primary contact has no title and no email', primaryContact()],
    ['the root email says little', { kind: 'ROOT', email: '-' } as const],
  ])('passes where %s', (_name, contact) => {
    expect(complaintsOf('field-blank', [contact])).toEqual([]);
  });

  test.each([
    ['white space alone', { name: ' \t ' }, 'name'],
    ['nothing', { title: '' }, 'title'],
    ['no-break spaces and zero-width marks', { name: '\u00a0\u200b\ufeff' }, 'name'],
    ['a hyphen', { title: '-' }, 'title'],
    ['a dot', { name: '.' }, 'name'],
    ['N/A', { title: 'N/A' }, 'title'],
    ['None with blanks around it', { email: ' None ' }, 'email'],
    ['TBD', { phone: 'TBD' }, 'phone'],
    ['brackets alone', { phone: '()()()()()()()()()()()()(' }, 'phone'],
    ['a filler in brackets', { title: '(none)' }, 'title'],
    ['a filler in angle brackets', { title: '<TBD>' }, 'title'],
    ['Hangul’s fillers, which show as nothing', { name: '\u3164\u3164' }, 'name'],
    ['an emoji alone', { name: '🙂' }, 'name'],
  ])('complains of %s', (_name, changes, field) => {
    expect(complaintsOf('field-blank', [teamContact('BILLING', changes)])).toEqual([`BILLING ${field}`]);
  });

  test('complains of each blank field of the primary contact', () => {
    const blank = primaryContact({ name: ' ', phone: '+' });
    expect(complaintsOf('field-blank', [blank])).toEqual(['PRIMARY name', 'PRIMARY phone']);
  });
});
