import { normalizeText } from '../normalize-text.ts';
import { checkNames } from './check.ts';

/** What samples, forms and bootstrap scripts leave behind. No name that many real people bear. */
const PLACEHOLDERS = new Set(
  [
    'john doe',
    'jane doe',
    'doe john',
    'doe jane',
    'j doe',
    'joe bloggs',
    'max mustermann',
    'erika mustermann',
  ].concat(
    [
      'test',
      'tester',
      'test user',
      'test test',
      'test name',
      'test account',
      'test contact',
      'foo',
      'bar',
      'baz',
    ],
    [
      'foo bar',
      'foobar',
      'changeme',
      'change me',
      'replace me',
      'replaceme',
      'example',
      'sample',
      'dummy',
      'fake',
    ],
    [
      'placeholder',
      'name',
      'your name',
      'yourname',
      'my name',
      'first last',
      'first name',
      'last name',
      'full name',
    ],
    ['first name last name', 'firstname lastname', 'contact name', 'fullname', 'name here', 'your name here'],
    [
      'asdf',
      'qwerty',
      'lorem ipsum',
      'x',
      'xx',
      'xxx',
      'xxxx',
      'a',
      'aa',
      'aaa',
      'abc',
      'abc abc',
      'somebody',
    ],
    ['someone', 'nobody', 'noname', 'no name', 'user', 'user name', 'username', 'string', 'fulano de tal'],
  ),
);

/** Longer than any name that AWS takes; more is not looked at, so that time is bounded. */
const LONGEST_NAME = 200;

export const namePlaceholder = checkNames(
  {
    id: 'name-placeholder',
    title: 'A name must not be a placeholder',
    runs: 'default',
  },
  (name) =>
    PLACEHOLDERS.has(
      normalizeText(name.slice(0, LONGEST_NAME))
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(/[\d ]+$/, '')
        .trim(),
    ),
);
