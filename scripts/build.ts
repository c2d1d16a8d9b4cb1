import { writeFile } from 'node:fs/promises';
import { analyzeMetafile, build } from 'esbuild';
import { runCommand } from '../local/terminal/run-command.ts';
import { BUILD_OPTIONS } from './build-options.ts';

await runCommand(
  {
    name: 'npm run build --',
    description:
      "Writes the bundle that SAM ships to dist/index.cjs, and esbuild's metafile beside it, dist/meta.json.",
    args: { analyze: { type: 'boolean', description: 'print what is in the bundle, largest first' } },
    examples: ['npm run build', 'npm run build -- --analyze'],
    exitCodes: { 0: 'the bundle is written', 1: 'it could not be built' },
    async run({ analyze }, { stdout }) {
      const { metafile } = await build({
        ...BUILD_OPTIONS,
        entryPoints: [...BUILD_OPTIONS.entryPoints],
        mainFields: [...BUILD_OPTIONS.mainFields],
        alias: { ...BUILD_OPTIONS.alias },
        outfile: 'dist/index.cjs',
        metafile: true,
        logLevel: 'warning',
      });
      await writeFile('dist/meta.json', JSON.stringify(metafile));
      if (analyze) {
        stdout.write(await analyzeMetafile(metafile));
      }
      return 0;
    },
  },
  process.argv.slice(2),
);
