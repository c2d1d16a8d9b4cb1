import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildOrganization } from '../../local/accounts/organization.ts';
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
  ['no JSON', '{"accounts":\n  oops}', 'It is not JSON (line 2, column 3).'],
  ['nothing', '', 'It is empty.'],
  ['nothing but blanks', ' \n', 'It is empty.'],
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
    'accounts[0].denied[0] takes account:GetContactInformation, account:GetAlternateContact, config:PutEvaluations, organizations:DescribeAccount or sts:AssumeRole.',
  ],
  [
    'a mistyped action',
    { ...account, denied: ['account:GetAlternateContacts'] },
    'accounts[0].denied[0] takes account:GetContactInformation, account:GetAlternateContact, config:PutEvaluations, organizations:DescribeAccount or sts:AssumeRole.',
  ],
])('%s is refused, naming the place and what is accepted', (_, described, problem) => {
  expect(parse(described)).toEqual({ problems: [problem] });
});

const world = (organization: object, ...accounts: object[]) =>
  parseAccounts(
    JSON.stringify({
      organization: { id: 'o-kestrel0001', ...organization },
      accounts: [account, ...accounts],
    }),
  );
const member = { ...account, id: '222233334444' };
const managementAccount = account.id;

test('an organization is described with its accounts', () => {
  const strangers = { ...account, id: '333344445555', member: false };
  const organization = { managementAccount, delegatedAdministrator: member.id, functionAccount: member.id };
  const parsed = world(organization, member, strangers);
  expect(parsed).toHaveProperty('organization', { id: 'o-kestrel0001', ...organization });
  expect('accounts' in parsed && buildOrganization(parsed)).toEqual({
    id: 'o-kestrel0001',
    management: managementAccount,
    delegatedAdministrators: [member.id],
    featureSet: 'ALL',
  });
});

test.each([
  [
    'a management account that is not described',
    { managementAccount: '999988887777' },
    member,
    'organization.managementAccount takes the id of a described account of the organization.',
  ],
  [
    'an administrator outside of the organization',
    { managementAccount, delegatedAdministrator: member.id },
    { ...member, member: false },
    'organization.delegatedAdministrator takes the id of a described member, not the management account.',
  ],
  [
    'a management account as administrator',
    { managementAccount, delegatedAdministrator: managementAccount },
    member,
    'organization.delegatedAdministrator takes the id of a described member, not the management account.',
  ],
  [
    'a function in any member',
    { managementAccount, functionAccount: member.id },
    member,
    'organization.functionAccount takes the id of the management account or the delegated administrator.',
  ],
  [
    'an id that is none',
    { managementAccount, id: 'kestrel' },
    member,
    "organization.id takes the organization's id, such as o-a1b2c3d4e5.",
  ],
  [
    'a feature set that is none',
    { managementAccount, featureSet: 'SOME' },
    member,
    'organization.featureSet takes ALL or CONSOLIDATED_BILLING; ALL when left out.',
  ],
  [
    'a state that is none',
    { managementAccount },
    { ...member, state: 'GONE' },
    "accounts[1].state takes the account's state in its organization: PENDING_ACTIVATION, ACTIVE, SUSPENDED, PENDING_CLOSURE or CLOSED; ACTIVE when left out.",
  ],
  [
    'a role that is true',
    { managementAccount },
    { ...member, memberRole: true },
    "accounts[1].memberRole takes false where the account has no role for the function, or an object with the role's name, or the ARN of the role that it trusts, where they are not as deployed.",
  ],
])('%s is refused', (_, organization, other, problem) => {
  expect(world(organization, other)).toEqual({ problems: [problem] });
});

test('what only members have needs an organization', () => {
  expect(parse({ ...account, state: 'SUSPENDED' })).toEqual({
    problems: ['accounts[0] has state, member or memberRole, which are for accounts of an "organization".'],
  });
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
  expect(await readAccounts('/nonexistent.json')).toEqual({ problems: ['There is no such file.'] });
});

test('a byte order mark is no mistake', () => {
  expect(parseAccounts(`\ufeff${JSON.stringify({ accounts: [account] })}`)).toHaveProperty('accounts');
});
