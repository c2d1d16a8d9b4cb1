import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/**
 * What does not depend on the machine that measures. A rule that runs once a day always starts cold: what it loads is
 * most of what it costs.
 */
const bundle = readFileSync('dist/index.cjs');

test('the bundle has at most 720 kB, 265 kB gzipped', () => {
  expect(bundle.length).toBeLessThanOrEqual(720_000);
  expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(265_000);
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
    'node:net',
    'node:os',
    'node:path',
    'node:process',
    'node:stream',
    'node:timers/promises',
  ]);
});

test('nothing in the bundle is loaded by import(), which would wrap and slow down all that it shares', () => {
  const { inputs, outputs } = JSON.parse(readFileSync('dist/meta.json', 'utf8'));
  const [bundled] = Object.values<{ inputs: object }>(outputs);
  const importers: string[] = Object.keys(bundled?.inputs ?? {});
  const late = importers.flatMap((importer) =>
    inputs[importer].imports.filter(
      ({ kind, external }: { kind: string; external?: boolean }) => kind === 'dynamic-import' && !external,
    ),
  );
  expect(importers.length).toBeGreaterThan(300);
  expect(late.map(({ path }) => path)).toEqual(['rule/aws/no-event-streams.ts']);
});

test('the SDK’s chain of credential providers is not in the bundle', () => {
  const inputs = Object.keys(JSON.parse(readFileSync('dist/meta.json', 'utf8')).inputs);
  expect(inputs.filter((path) => /credential-provider|token-providers|nested-clients/.test(path))).toEqual(
    [],
  );
});
