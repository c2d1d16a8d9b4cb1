import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLock } from './lock.ts';

/** SPDX ids that ask for no more than to be named. */
const ALLOWED = new Set(
  ['Apache-2.0', 'MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'].concat([
    'Unlicense',
    'CC0-1.0',
  ]),
);

/** A package that is installed where somebody only runs the rule, and not works on it. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its own package.json says; `none` where it says nothing. */
  readonly licence: string;
  /** Something of it is in the bundle. */
  readonly bundled: boolean;
}

/** SPDX expressions of `AND` and `OR`, without brackets within brackets. Whatever else is no licence. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => ALLOWED.has(id)));

const readManifest = async (folder: string): Promise<Record<string, unknown> | undefined> => {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
};

/** `node_modules/@scope/name` of a file in it; the innermost, for packages have packages of their own. */
const packageOf = (file: string): string | undefined =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];

/**
 * Every production dependency of the lock file that is installed, and every package that the bundle holds.
 *
 * @param inputs the files that are in the bundle, relative to the root
 */
export const listShipped = async (
  root: string,
  inputs: readonly string[],
): Promise<readonly ShippedPackage[]> => {
  const bundled = new Set(inputs.flatMap((file) => packageOf(file) ?? []));
  const { packages } = await readLock(root);
  const production = Object.entries(packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true)
    .map(([path]) => path);
  const shipped = await Promise.all(
    [...new Set([...production, ...bundled])].toSorted().map(async (path) => {
      const manifest = await readManifest(join(root, path));
      return manifest === undefined
        ? []
        : {
            name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
            version: String(manifest['version']),
            licence: String(manifest['license'] ?? 'none'),
            bundled: bundled.has(path),
          };
    }),
  );
  return shipped.flat();
};

export const findRefused = (shipped: readonly ShippedPackage[]): readonly ShippedPackage[] =>
  shipped.filter(({ licence }) => !isAllowed(licence));
