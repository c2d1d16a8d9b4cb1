import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { BUILD_OPTIONS } from '../../scripts/build-options.ts';

/** What esbuild makes of the rule in that folder, with the options that SAM and `npm run build` have. */
const bundle = async (folder: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    ...BUILD_OPTIONS,
    entryPoints: [...BUILD_OPTIONS.entryPoints],
    mainFields: [...BUILD_OPTIONS.mainFields],
    alias: { ...BUILD_OPTIONS.alias },
    absWorkingDir: folder,
    outfile: 'dist/index.cjs',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
};

/** The rule's files in a folder of their own, with the packages of this one. */
const copyRule = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'account-contacts-build-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of ['rule', 'package.json', 'tsconfig.json']) {
    await cp(part, join(folder, part), { recursive: true });
  }
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

test('two builds in two folders give the same bytes, and so does the build that is tested', async () => {
  const first = Buffer.from(await bundle(await copyRule()));
  const second = Buffer.from(await bundle(await copyRule()));
  expect(first.length).toBeGreaterThan(100_000);
  expect(first.equals(second)).toBe(true);
  expect(first.equals(await readFile('dist/index.cjs'))).toBe(true);
});

test('the bundle holds no path and no time of the machine that built it', async () => {
  const text = await readFile('dist/index.cjs', 'utf8');
  expect(text).not.toContain(process.cwd());
  expect(text).not.toContain('file://');
});
