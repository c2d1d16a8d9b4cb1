import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { BUILD_OPTIONS } from '../../scripts/build-options.ts';

/** One way to write the rule, as a command that runs it once from cold. */
export interface Variant {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
}

const here = (file: string): string => join(import.meta.dirname, file);

const bundle = async (folder: string, name: string, packages: 'bundle' | 'external'): Promise<string> => {
  // Beside node_modules, where the naive build finds the SDK that is not in it.
  const outfile = join(folder, `${name}.cjs`);
  const { bundle: _, ...options } = BUILD_OPTIONS;
  await build({
    ...options,
    entryPoints: [here(`${name}.ts`)],
    mainFields: [...BUILD_OPTIONS.mainFields],
    bundle: true,
    packages,
    outfile,
  });
  return outfile;
};

const inNode = (name: string, file: string): Variant => ({
  name,
  command: process.execPath,
  arguments: [here('run-once.cjs'), file],
});

const findBoto3 = (): readonly Variant[] => {
  const python = process.env['BENCH_PYTHON'] ?? 'python3';
  try {
    execFileSync(python, ['-c', 'import boto3'], { stdio: 'ignore' });
    return [{ name: 'boto3', command: python, arguments: [here('boto3_rule.py')] }];
  } catch {
    return [];
  }
};

/** The shipped bundle first; each of the others is what it is held against. */
export const buildVariants = async (shipped: string): Promise<readonly Variant[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'account-contacts-bench-'));
  return [
    inNode('shipped', resolve(shipped)),
    inNode('floor', await bundle(folder, 'floor', 'bundle')),
    inNode('naive', await bundle(resolve('dist/bench'), 'naive', 'external')),
    inNode('empty', await bundle(folder, 'empty', 'bundle')),
    ...findBoto3(),
  ];
};
