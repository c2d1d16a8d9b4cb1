import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findRefused, isAllowed, listShipped } from '../../scripts/supply-chain/licences.ts';
import { findLockProblems, readLock } from '../../scripts/supply-chain/lock.ts';

const root = process.cwd();
const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const inputs = Object.keys(JSON.parse(await readFile('dist/meta.json', 'utf8')).inputs);
const shipped = await listShipped(root, inputs);

describe('production dependencies', () => {
  test('are pinned to one version each', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  test.each(Object.keys(manifest.dependencies))(
    '%s is in the bundle, and the README says what for',
    async (name) => {
      expect(shipped).toContainEqual(expect.objectContaining({ name, bundled: true }));
      const readme = await readFile('README.md', 'utf8');
      expect(readme).toContain(name.startsWith('@aws-sdk/') ? "the AWS SDK's clients" : `\`${name}\``);
    },
  );

  test('have a licence that the project takes, all of them', () => {
    expect(shipped.length).toBeGreaterThan(20);
    expect(findRefused(shipped)).toEqual([]);
  });

  test('are all that is in the bundle, but for our own files', () => {
    const foreign = inputs.filter(
      (file) => !/^(rule|node_modules)\//.test(file) && !file.startsWith('(disabled)'),
    );
    expect(foreign).toEqual([]);
  });
});

describe('a licence', () => {
  test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-only)', 'MIT AND ISC'])('%s is taken', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });

  test.each([
    'none',
    '',
    'GPL-3.0-only',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
    'MIT AND GPL-2.0-only',
    '[object Object]',
  ])('%j is refused', (licence) => {
    expect(isAllowed(licence)).toBe(false);
  });
});

describe('the lock file', () => {
  test('holds the SHA-512 of every package, and lets only allowed scripts run', async () => {
    expect(findLockProblems(await readLock(root), Object.keys(manifest.allowScripts))).toEqual([]);
  });

  const sound = { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` };
  test.each([
    ['a package without a hash', { integrity: '' }, 'has no SHA-512'],
    ['a package with a SHA-1 alone', { integrity: `sha1-${'A'.repeat(27)}=` }, 'has no SHA-512'],
    ['a package from a repository', { resolved: 'git+ssh://git@example.com/x.git' }, 'over TLS'],
    ['a link', { link: true }, 'is a link'],
    ['a script that nobody allowed', { hasInstallScript: true }, 'runs a script'],
  ])('is refused with %s', (_name, changes, told) => {
    const lock = { lockfileVersion: 3, packages: { '': {}, 'node_modules/x': { ...sound, ...changes } } };
    expect(findLockProblems(lock, ['y'])).toEqual([expect.stringContaining(told)]);
  });

  test('passes with a script that is allowed', () => {
    const lock = { lockfileVersion: 3, packages: { 'node_modules/x': { ...sound, hasInstallScript: true } } };
    expect(findLockProblems(lock, ['x'])).toEqual([]);
  });
});

test('every action of a workflow is pinned by its commit', async () => {
  const files = await readdir('.github/workflows');
  const steps = await Promise.all(
    files.map(async (file) => {
      const { jobs } = parse(await readFile(`.github/workflows/${file}`, 'utf8'));
      return Object.values<{ uses?: string; steps?: { uses?: string }[] }>(jobs).flatMap((job) => [
        job.uses,
        ...(job.steps ?? []).map(({ uses }) => uses),
      ]);
    }),
  );
  const actions = steps.flat().filter((uses) => uses !== undefined);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((uses) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
});

test('npm makes a bill of materials in CycloneDX, of what ships alone', async () => {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
    { maxBuffer: 2 ** 26 },
  );
  const { bomFormat, components } = JSON.parse(stdout);
  const names = components.map(({ name }: { name: string }) => name);
  expect(bomFormat).toBe('CycloneDX');
  expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
  expect(names).not.toContain('vitest');
});
