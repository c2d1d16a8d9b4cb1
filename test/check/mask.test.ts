import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskContact } from '../../check/mask.ts';

const mask = (field: 'name' | 'title' | 'email' | 'phone', value: string) =>
  maskContact({ kind: 'SECURITY', [field]: value })[field];

test.each([
  ['email', 'jane.roe@corp.example', 'j***@c***'],
  ['email', ' jane@corp.example ', 'j***@c***'],
  ['email', 'jane', 'j***'],
  ['email', 'a@b.c', '***@b***'],
  ['email', '', ''],
  ['email', 'a"b@c"@d.io', 'a***@d***'],
  ['name', 'Jane Roe', 'J*** R***'],
  ['name', 'Jo', '***'],
  ['name', '王小明', '王***'],
  ['title', '<script>', '***'],
  ['phone', '+44 20 7123 4567', '***67'],
  ['phone', '911', '***'],
  ['phone', 'call Jane', '***'],
  ['name', '  ', '  '],
] as const)('%s %j becomes %j', (field, value, masked) => {
  expect(mask(field, value)).toBe(masked);
});

test('two letters or three digits in a row never stay', () => {
  const fields = fc.constantFrom('name' as const, 'title' as const, 'email' as const, 'phone' as const);
  fc.assert(
    fc.property(fields, fc.string({ unit: 'grapheme' }), (field, value) => {
      expect(mask(field, value)).not.toMatch(/[\p{L}\p{M}]{3}|\p{N}{3}/u);
    }),
  );
});

test('which contact it is, its country and its verification stay', () => {
  const contact = { kind: 'PRIMARY', country: 'GB', phoneVerification: 'VERIFIED' } as const;
  expect(maskContact(contact)).toEqual(contact);
});
