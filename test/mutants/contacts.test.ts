import { describe, expect, test } from 'vitest';
import { normalizeDomain, parseEmailAddress } from '../../rule/email-address.ts';
import { judgeAccount } from '../../rule/judge-account.ts';
import { normalizeContact } from '../../rule/normalized-contact.ts';
import { parseParameters } from '../../rule/parameters.ts';
import { primaryContact, teamContact } from '../support/checks.ts';

describe('a contact that is read', () => {
  test('has the fields that AWS gave, and no other', () => {
    expect(normalizeContact({ kind: 'ROOT' }, 'GB')).toStrictEqual({ kind: 'ROOT' });
  });

  test('has every field that there is', () => {
    const fields = { name: 'Team', title: 'Ops', phoneVerification: 'PENDING' };
    const contact = { kind: 'PRIMARY', ...fields, email: 'a@corp.com', phone: '020 7123 4567' } as const;
    expect(normalizeContact(contact, 'GB')).toStrictEqual({
      kind: 'PRIMARY',
      ...fields,
      email: {
        text: 'a@corp.com',
        address: { address: 'a@corp.com', localPart: 'a', domain: 'corp.com' },
      },
      phone: {
        text: '020 7123 4567',
        number: { key: '+442071234567', valid: true, placeholder: false, mobile: false },
      },
    });
  });
});

describe('a domain', () => {
  const label = 'a'.repeat(63);
  const longest = `${label}.${label}.${label}.${'b'.repeat(61)}`;

  test('has at most 253 characters', () => {
    expect(longest).toHaveLength(253);
    expect(normalizeDomain(longest)).toBe(longest);
    expect(normalizeDomain(longest.replace('b', 'bb'))).toBeUndefined();
  });

  test.each(['corp.com.123', 'corp.1abc', 'corp.abc1', 'corp.c'])('%s has no top level', (domain) => {
    expect(normalizeDomain(domain)).toBeUndefined();
  });

  test('may have a label of digits before its top level', () => {
    expect(normalizeDomain('mail.1.com')).toBe('mail.1.com');
  });
});

test('a text of 1,000 characters is looked at, a longer one is no address', () => {
  const padded = (length: number) => 'a@corp.com'.padStart(length);
  expect(parseEmailAddress(padded(1_000))?.address).toBe('a@corp.com');
  expect(parseEmailAddress(padded(1_001))).toBeUndefined();
});

test('one number without a country code is enough to ask for the country', async () => {
  const reads: string[] = [];
  const contacts = [
    teamContact('SECURITY'),
    teamContact('BILLING', { phone: '020 7123 4567' }),
    primaryContact(),
  ];
  await judgeAccount(parseParameters('{"contacts":"SECURITY,BILLING"}', { rootReadable: false }), {
    readContact: async (kind) => {
      reads.push(kind);
      return contacts.find((contact) => contact.kind === kind);
    },
  });
  expect(reads).toEqual(['SECURITY', 'BILLING', 'PRIMARY']);
});
