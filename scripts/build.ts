import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyzeMetafile, build } from 'esbuild';
import { BUILD_OPTIONS } from './build-options.ts';

const HELP = `Usage: npm run build [-- --analyze]

Writes the bundle that SAM ships to dist/index.cjs, and esbuild's metafile beside it.

  --analyze  print what is in the bundle, largest first
  --help     print this
`;

const readFlags = () => {
  try {
    return parseArgs({ options: { analyze: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch {
    process.stderr.write(`Unknown argument.\n\n${HELP}`);
    return undefined;
  }
};

const run = async (analyze: boolean): Promise<void> => {
  const { metafile } = await build({
    ...BUILD_OPTIONS,
    entryPoints: [...BUILD_OPTIONS.entryPoints],
    mainFields: [...BUILD_OPTIONS.mainFields],
    outfile: 'dist/index.cjs',
    metafile: true,
    logLevel: 'warning',
  });
  await writeFile('dist/meta.json', JSON.stringify(metafile));
  if (analyze) {
    process.stdout.write(await analyzeMetafile(metafile));
  }
};

const flags = readFlags();
if (flags === undefined) {
  process.exitCode = 2;
} else if (flags.help) {
  process.stdout.write(HELP);
} else {
  await run(flags.analyze ?? false);
}
