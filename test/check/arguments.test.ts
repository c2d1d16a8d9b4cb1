import { expect, test } from 'vitest';
import { parseArguments } from '../../check/arguments.ts';
import { HELP } from '../../check/help.ts';
import { StopError } from '../../check/stop-error.ts';

const parse = (...given: string[]) => parseArguments(given);

test('without arguments, this account is judged and shown as a table', () => {
  expect(parse()).toMatchObject({ scope: { kind: 'own' }, format: 'table', showValues: false });
});

test.each([
  ['the organization', ['--organization'], { kind: 'organization' }],
  [
    'accounts',
    ['--accounts', '111122223333, 444455556666'],
    { kind: 'accounts', ids: ['111122223333', '444455556666'] },
  ],
  [
    'accounts in two options',
    ['--accounts=111122223333', '--accounts=444455556666'],
    { kind: 'accounts', ids: ['111122223333', '444455556666'] },
  ],
  [
    'an account twice',
    ['--accounts', '111122223333,111122223333'],
    { kind: 'accounts', ids: ['111122223333'] },
  ],
  ['a unit', ['--ou', 'ou-ab12-34cd56ef'], { kind: 'units', ids: ['ou-ab12-34cd56ef'] }],
  ['a unit of the organization', ['--organization', '--ou', 'r-ab12'], { kind: 'units', ids: ['r-ab12'] }],
  [
    'some of the organization',
    ['--organization', '--accounts', '111122223333'],
    { kind: 'accounts', ids: ['111122223333'] },
  ],
])('%s can be asked for', (_name, given, scope) => {
  expect(parse(...given)?.scope).toEqual(scope);
});

test.each([
  ['report.html', 'html'],
  ['REPORT.CSV', 'csv'],
  ['report.json', 'json'],
  ['report.md', 'markdown'],
  ['report.txt', 'table'],
  ['report', 'table'],
])('--output %s chooses the format %s', (file, format) => {
  expect(parse('--output', file)?.format).toBe(format);
});

test('--format goes before the name of the file', () => {
  expect(parse('--output', 'report.html', '--format', 'json')?.format).toBe('json');
});

test('parameters may hold equals signs and commas', () => {
  const options = parse(
    '--parameter',
    'approvedEmails=a=b@corp.example,c@corp.example',
    '--contacts',
    'SECURITY',
  );
  expect([...(options?.parameters ?? [])]).toEqual([
    ['approvedEmails', 'a=b@corp.example,c@corp.example'],
    ['contacts', 'SECURITY'],
  ]);
});

const SECRET = 'jane.quagmire@corp.example';

test.each([
  ['an unknown option', ['--organisation'], 'Did you mean --organization?'],
  ['an unknown option with a value', [`--${SECRET}=1`], 'An option is unknown.'],
  ['an unknown short option', ['-x'], '--x is no option.'],
  ['an argument without an option', [SECRET], 'belongs to no option'],
  ['an option without its value', ['--role'], '--role takes a value'],
  [
    'a value that begins with a hyphen',
    ['--role', '--organization'],
    '--role takes a value; one that begins with - as --role=VALUE.',
  ],
  ['a value for a switch', ['--show-values=yes'], '--show-values takes no value.'],
  ['an empty value', ['--output='], '--output takes a value.'],
  ['an option twice', ['--format', 'csv', '--format', 'json'], '--format is given twice.'],
  [
    'an account that is none',
    ['--accounts', `111122223333,${SECRET}`],
    '--accounts, item 2: accepted is an account id of twelve digits.',
  ],
  ['an account too short', ['--exclude', '11112222333'], '--exclude, item 1'],
  ['no account at all', ['--accounts', ' , '], '--accounts, item 1'],
  ['a unit that is none', ['--ou', SECRET], '--ou, item 1: accepted is the id of a unit'],
  ['accounts and units', ['--accounts', '111122223333', '--ou', 'ou-ab12-34cd56ef'], 'give one of them'],
  ['a role for nobody', ['--role', 'Reader'], '--role is for other accounts'],
  [
    'an ARN for a role',
    ['--organization', '--role', 'arn:aws:iam::111122223333:role/Reader'],
    'the name of a role',
  ],
  ['a format that is none', ['--format', SECRET], '--format takes table, json, csv, html, markdown.'],
  ['a parameter without a value', ['--parameter', SECRET], '--parameter, number 1: accepted is NAME=VALUE'],
  [
    'a parameter twice',
    ['--parameter', 'contacts=ROOT', '--contacts', 'ROOT'],
    'The parameter contacts is given twice.',
  ],
])('%s is refused in a sentence', (_name, given, sentence) => {
  let message = '';
  try {
    parse(...given);
  } catch (error) {
    message = error instanceof StopError ? error.message : '';
  }
  expect(message).toContain(sentence);
  expect(message).toMatch(/\.$/);
  expect(message).not.toContain(SECRET);
});

test('the help fits on a screen, and names every exit code', () => {
  const lines = HELP.split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(HELP).toMatch(
    /0 all compliant, 1 findings, 2 could not run, 3 some accounts could\s+not be read.*130 interrupted/s,
  );
  expect(parse('--organization', '--help')).toBeUndefined();
});
