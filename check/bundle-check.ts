import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';

const ROOT = dirname(import.meta.dirname);

/** The page's style and script are files of their own in the source, and texts in the bundle. */
const inlineAssets: Plugin = {
  name: 'inline-assets',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]output[\\/]html[\\/]assets\.ts$/ }, async ({ path }) => {
      const read = async (name: string, loader: 'css' | 'js'): Promise<string> => {
        const { code } = await transform(await readFile(join(dirname(path), name), 'utf8'), {
          loader,
          minify: true,
        });
        return JSON.stringify(code.trim());
      };
      const style = await read('page.css', 'css');
      const script = await read('page.js', 'js');
      return { contents: `export const STYLE = ${style}; export const SCRIPT = ${script};`, loader: 'ts' };
    });
  },
};

/** The command as one file without dependencies: what the package's `bin` is. */
const OPTIONS = {
  absWorkingDir: ROOT,
  entryPoints: ['check/cli.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  minify: true,
  target: 'node22',
  mainFields: ['module', 'main'],
  // Whoever gets the file gets its parts' licences with it.
  legalComments: 'eof',
  plugins: [inlineAssets],
  logLevel: 'warning',
} satisfies BuildOptions;

export const bundleCheck = async (outfile: string): Promise<void> => {
  await build({ ...OPTIONS, outfile });
};
