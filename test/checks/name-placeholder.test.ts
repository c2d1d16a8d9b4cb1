import { describe, expect, test } from 'vitest';
import { complaintsOf, primaryContact } from '../support/checks.ts';

describe('name-placeholder', () => {
  test.each([
    ['Kestrel Freight'],
    ['Jane Roe'],
    ['Test Automation Team'],
    ['Foo Fighters Cloud Team'],
    ['安全'],
  ])('passes %s', (name) => {
    expect(complaintsOf('name-placeholder', [primaryContact({ name })])).toEqual([]);
  });

  test.each([
    ['John Doe'],
    [' JANE  DOE '],
    ['Test'],
    ['test 1'],
    ['Foo'],
    ['Your-Name'],
    ['xxx'],
    ['Max Mustermann'],
  ])('complains of %s', (name) => {
    expect(complaintsOf('name-placeholder', [primaryContact({ name })])).toEqual(['PRIMARY name']);
  });
});
