import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseAccounts } from '../../local/accounts/parse-accounts.ts';
import { readAccounts, SAMPLE_FILE } from '../../local/accounts/read-accounts.ts';

const EXAMPLE = fileURLToPath(new URL('../../local/accounts/accounts.example.json', import.meta.url));

const account = { id: '111122223333', name: 'A', contacts: {} };
const contact = { name: 'n', title: 't', email: 'e', phone: 'p' };
const parse = (...accounts: unknown[]) => parseAccounts(JSON.stringify({ accounts }));

test.each([
  ['the sample', SAMPLE_FILE],
  ['the example', EXAMPLE],
])('%s describes accounts', async (_, file) => {
  expect(await readAccounts(file)).toHaveProperty('accounts');
  expect(JSON.parse(await readFile(file, 'utf8')).$schema).toBe('./accounts.schema.json');
});

test('a contact may hold any text', () => {
  const odd = { name: '', title: ' ', email: 'no address', phone: '\u0000' };
  expect(parse({ ...account, contacts: { SECURITY: odd } })).toHaveProperty(
    'accounts.0.contacts.SECURITY',
    odd,
  );
});

test.each([
  ['no list', '{}', 'The file lacks "accounts"; it takes an object with the list "accounts".'],
  ['an empty list', '{"accounts":[]}', 'accounts takes a list of at least one account.'],
  ['a list alone', '[]', 'The file takes an object with the list "accounts".'],
  ['no JSON', '{"accounts":\n  oops}', 'It is not JSON'],
])('%s is refused', (_, text, problem) => {
  const parsed = parseAccounts(text);
  expect(parsed).toEqual({ problems: [expect.stringContaining(problem)] });
});

test.each([
  [
    'an id of eleven digits',
    { ...account, id: '11112222333' },
    "accounts[0].id takes the account's id, twelve digits in quotes.",
  ],
  [
    'an id that is a number',
    { ...account, id: 111122223333 },
    "accounts[0].id takes the account's id, twelve digits in quotes.",
  ],
  [
    'no contacts',
    { id: account.id, name: 'A' },
    'accounts[0] lacks "contacts"; it takes an account: an object with id, name and contacts.',
  ],
  [
    'an unknown kind',
    { ...account, contacts: { LEGAL: contact } },
    'accounts[0].contacts has an unknown name, "LEGAL"; known are PRIMARY, SECURITY, OPERATIONS, BILLING.',
  ],
  [
    'no title',
    { ...account, contacts: { BILLING: { ...contact, title: undefined } } },
    'accounts[0].contacts.BILLING lacks "title"; it takes an alternate contact: an object with name, title, email and phone.',
  ],
  [
    'a parameter that is no text',
    { ...account, parameters: { contacts: 1 } },
    "accounts[0].parameters.contacts takes a parameter's value, as text.",
  ],
  [
    'an action that is none',
    { ...account, denied: ['read'] },
    'accounts[0].denied[0] takes an IAM action such as account:GetAlternateContact.',
  ],
])('%s is refused, naming the place and what is accepted', (_, described, problem) => {
  expect(parse(described)).toEqual({ problems: [problem] });
});

test('an id stands once', () => {
  expect(parse(account, account)).toEqual({
    problems: [expect.stringContaining('accounts[1].id is that of accounts[0]')],
  });
});

test('parameters beyond 1,024 characters together are told', () => {
  expect(parse({ ...account, parameters: { approvedEmails: 'a'.repeat(1003) } })).toHaveProperty('accounts');
  expect(parse({ ...account, parameters: { approvedEmails: 'a'.repeat(1004) } })).toEqual({
    problems: ['accounts[0].parameters takes 1,024 characters of JSON together.'],
  });
});

test('a problem never quotes what stands in the file', () => {
  const secret = 'mara.leaksworth@leak-marker.net';
  const described = {
    ...account,
    id: secret,
    name: 5,
    region: secret,
    denied: [secret],
    contacts: { SECURITY: secret },
  };
  expect(JSON.stringify(parse(described))).not.toContain(secret);
  expect(JSON.stringify(parseAccounts(`{"accounts": ${secret}}`))).not.toContain('leaksworth');
});

test('a file that is not there is told', async () => {
  expect(await readAccounts('/nonexistent.json')).toEqual({ problems: ['It cannot be read (ENOENT).'] });
});
