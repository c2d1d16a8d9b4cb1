import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import leven from 'leven';
import { expect, test } from 'vitest';
import { CHECK_IDS } from '../../rule/checks/check-id.ts';
import { CHECKS } from '../../rule/checks/index.ts';
import { readCheckPage } from './check-page.ts';
import { anchorsOf, readDocs, relativeLinksOf, sectionOf, tableRowsOf } from './markdown.ts';

const docs = await readDocs();
const paths = [...docs.keys()].map((path) => [path]);
const read = (path: string): string => docs.get(path) ?? '';

/** Words with hyphens that look like a check's id and are none. */
const NO_IDS = ['email-providers'];

/** Near an id, or with a first word as ids have it: `emial-individual`, `phone-wrong`. */
const looksLikeId = (word: string): boolean =>
  /^(contacts?|field|email|phone|name)-/i.test(word) || CHECK_IDS.some((id) => leven(id, word) <= 3);

/** Not what follows a hyphen (`--phone-number`), not file names, and no addresses or web links. */
const hyphenatedWordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/https?:\/\/\S+|#[\w-]+(?=\))/g, '')
    .match(/(?<![\w@-])[a-z]+(?:[-_][a-z]+)+(?![\w@-])(?!\.(?!md\b)\w)/gi) ?? [];

const misspeltIdsOf = (text: string): readonly string[] =>
  hyphenatedWordsOf(text)
    .filter((word) => looksLikeId(word) && !NO_IDS.includes(word))
    .filter((word) => !CHECK_IDS.some((id) => id === word));

test.each([
  ['a word that is wrong', '`email-personal`'],
  ['a letter that is wrong', 'SECURITY contact-mising; BILLING field-blank'],
  ['a first word that is wrong', '{ "enableChecks": "emails-undecided" }'],
  ['a word too many', '`phone-mobile-number`'],
  ['a capital', '`Name-individual`'],
  ['an underscore', '`email_undecided`'],
  ['the name of a page', '[a page](email-indivdual.md)'],
])('an id with %s counts as misspelt', (_name, text) => {
  expect(misspeltIdsOf(text)).toHaveLength(1);
});

test.each([
  ['an option', 'aws account put-alternate-contact --phone-number "+1" --email-address a@b.io'],
  ['an operation', 'send-phone-number-verification'],
  ['the name of the rule', 'account-contacts'],
  ['a package', '`email-providers`'],
  ['a file of code', 'rule/phone/phone-number.ts'],
  ['an address', 'contact-us@kestrel-freight.com'],
  ['a web link', 'https://nanpa.com/phone-numbers'],
  ['an id', 'SECURITY contact-missing; BILLING field-blank'],
])('%s is no misspelt id', (_name, text) => {
  expect(misspeltIdsOf(text)).toEqual([]);
});

test.each(paths)('%s misspells no id of a check', (path) => {
  expect(misspeltIdsOf(read(path))).toEqual([]);
});

const isBroken = async (path: string, link: string): Promise<boolean> => {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : join(dirname(path), file);
  const exists = await stat(target).then(
    () => true,
    () => false,
  );
  return !exists || (anchor !== undefined && !anchorsOf(read(target)).has(anchor));
};

test.each(paths)('%s links only to files and headings that exist', async (path) => {
  const links = relativeLinksOf(read(path));
  const broken = await Promise.all(links.map(async (link) => ((await isBroken(path, link)) ? [link] : [])));
  expect(broken.flat()).toEqual([]);
});

const checkRowsOf = (path: string, heading: string) => tableRowsOf(sectionOf(read(path), heading) ?? '');

test('docs/parameters.md lists every check in the order in which they run, and when each does', () => {
  const rows = checkRowsOf('docs/parameters.md', '## Checks');
  expect(rows.map(([id]) => id)).toEqual(CHECK_IDS.map((id) => `\`${id}\``));
  expect(rows.map(([, , , runs = '']) => runs.replace(/^when .*$/, 'when-set'))).toEqual(
    CHECKS.map(({ runs }) => runs),
  );
});

test('the index of the pages lists every check once, with its title and when it runs', () => {
  const rows = tableRowsOf(read('docs/checks/README.md')).map((row) => row.join(' | '));
  const expected = CHECKS.map(
    ({ id, title, runs }) => `[\`${id}\`](${id}.md) | ${title} | ${runs.replace('-set', ' set')}`,
  );
  expect([...rows].sort()).toEqual([...expected].sort());
});

const bulletsOf = (text: string): readonly string[] => text.match(/^- .+$/gm) ?? [];

test.each(CHECKS)("$id: its page names the index's benchmark items, and at least two", ({ id }) => {
  const known = bulletsOf(sectionOf(read('docs/checks/README.md'), '## Benchmarks') ?? '');
  const named = bulletsOf(sectionOf(readCheckPage(id).text, '## Benchmarks') ?? '');
  expect(named.filter((bullet) => !known.includes(bullet))).toEqual([]);
  expect(named.length).toBeGreaterThanOrEqual(2);
});

test('the number of checks in the README is that of the code', () => {
  expect(read('README.md')).toContain(`[${CHECK_IDS.length} checks](docs/checks/README.md)`);
});
