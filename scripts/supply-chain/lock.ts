import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is read of one package of package-lock.json. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export const readLock = async (root: string): Promise<Lock> =>
  JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));

/** 64 bytes in base64. */
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** An address that the lock file records, if it records any: of a package, over TLS; never of a repository or a file. */
const isPackageAddress = (resolved: string | undefined): boolean =>
  resolved === undefined || /^https:\/\/[^?#]+\.tgz$/.test(resolved);

const findProblem = ({ integrity = '', resolved, link }: LockEntry): string | undefined => {
  if (link === true) {
    return 'is a link, of which the lock file holds nothing';
  }
  if (!SHA512.test(integrity)) {
    return 'has no SHA-512 in the lock file';
  }
  return isPackageAddress(resolved) ? undefined : 'is not a package fetched over TLS';
};

/**
 * What npm ci could install without the lock file guarding it, a sentence each.
 *
 * @param allowedScripts packages that may run a script when they are installed
 */
export const findLockProblems = (
  { lockfileVersion, packages }: Lock,
  allowedScripts: readonly string[],
): readonly string[] => [
  ...(lockfileVersion === 3 ? [] : [`The lock file's version is ${lockfileVersion}, and not 3.`]),
  ...Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '') {
      return [];
    }
    const problem = findProblem(entry);
    const runsScript =
      entry.hasInstallScript === true && !allowedScripts.includes(path.replace(/^node_modules\//, ''));
    return [
      ...(problem === undefined ? [] : [`${path} ${problem}.`]),
      ...(runsScript
        ? [`${path} runs a script when it is installed, which package.json does not allow.`]
        : []),
    ];
  }),
];
