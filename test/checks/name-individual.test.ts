import { describe, expect, test } from 'vitest';
import { complaintsOf, teamContact } from '../support/checks.ts';

const complaints = (name: string) => complaintsOf('name-individual', [teamContact('SECURITY', { name })]);

describe('name-individual', () => {
  test.each([
    ['Security Team'],
    ['Kestrel Freight Ltd'],
    ['Cloud Platform'],
    ['NOC'],
    ['Finance Department'],
    [''],
  ])('passes "%s"', (name) => {
    expect(complaints(name)).toEqual([]);
  });

  test.each([['Jane Roe'], ['ROE, Jane'], ['Dr. Jürgen Müller'], ['María García López'], ['Wei Zhang']])(
    'complains of %s',
    (name) => {
      expect(complaints(name)).toEqual(['SECURITY name']);
    },
  );
});
