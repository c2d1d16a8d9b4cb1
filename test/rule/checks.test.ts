import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CHECK_IDS } from '../../rule/checks/check-id.ts';
import { CHECKS } from '../../rule/checks/index.ts';

test('the list of checks is that of their ids, in the same order', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual([...CHECK_IDS]);
});

test.each(CHECKS)('$id has a file and a test of its own name', async ({ id }) => {
  expect(await readdir('rule/checks')).toContain(`${id}.ts`);
  expect(await readdir('test/checks')).toContain(`${id}.test.ts`);
});

test('a check that runs when set says which parameter it needs', () => {
  expect(CHECKS.filter(({ runs, needs }) => runs === 'when-set' && needs === undefined)).toEqual([]);
});

test('no title ends with a full stop, for it is a heading', () => {
  expect(CHECKS.filter(({ title }) => title.endsWith('.'))).toEqual([]);
});
