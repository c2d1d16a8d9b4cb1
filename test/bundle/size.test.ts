import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/**
 * What does not depend on the machine that measures. A rule that runs once a day always starts cold: what it loads is
 * most of what it costs.
 */
const bundle = readFileSync('dist/index.cjs');

test('the bundle has at most 750 kB, 275 kB gzipped', () => {
  expect(bundle.length).toBeLessThanOrEqual(750_000);
  expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(275_000);
});

test('the bundle is ASCII, for V8 keeps a source of other letters at two bytes a character', () => {
  expect(bundle.every((byte) => byte < 0x80)).toBe(true);
});

test('the bundle loads no more of Node.js than the calls take', () => {
  const modules = new Set(
    [...bundle.toString('latin1').matchAll(/require\("(node:[^"]+)"\)/g)].map(([, name]) => name),
  );
  expect([...modules].toSorted()).toEqual([
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:https',
    'node:os',
    'node:path',
    'node:process',
    'node:stream',
    'node:timers/promises',
    'node:zlib',
  ]);
});

test('no module of the bundle is put off to a second load, which would wrap and slow down all of them', () => {
  const { inputs } = JSON.parse(readFileSync('dist/meta.json', 'utf8'));
  const ours = Object.entries<{ imports: { kind: string }[] }>(inputs).filter(([path]) =>
    path.startsWith('rule/'),
  );
  expect(ours.length).toBeGreaterThan(50);
  expect(ours.filter(([, { imports }]) => imports.some(({ kind }) => kind === 'dynamic-import'))).toEqual([]);
});

test('the SDK’s chain of credential providers is not in the bundle', () => {
  const inputs = Object.keys(JSON.parse(readFileSync('dist/meta.json', 'utf8')).inputs);
  expect(inputs.filter((path) => /credential-provider|token-providers|nested-clients/.test(path))).toEqual(
    [],
  );
});
