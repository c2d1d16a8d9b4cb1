import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { bundleCheck } from './bundle-check.ts';

/**
 * Writes dist/package, a folder to pack: the command as one file, its pages, and a manifest without dependencies, for
 * the repository's own names what only Lambda's bundle and the development need.
 */
const TARGET = 'dist/package';
const PAGES = ['docs/check.md', 'docs/parameters.md', 'docs/checks', 'LICENSE'];

const { name, version, description, license, bin } = JSON.parse(await readFile('package.json', 'utf8'));
await rm(TARGET, { recursive: true, force: true });
await mkdir(`${TARGET}/dist`, { recursive: true });
await bundleCheck(`${TARGET}/${bin['account-contacts']}`);
for (const page of PAGES) {
  await cp(page, `${TARGET}/${page}`, { recursive: true });
}
const manifest = { name, version, description, license, bin, engines: { node: '>=22' } };
await writeFile(`${TARGET}/package.json`, `${JSON.stringify(manifest, undefined, 2)}\n`);
