import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './usage-error.ts';

const BUILT = fileURLToPath(new URL('../../dist/index.cjs', import.meta.url));
const KINDS = ['.cjs', '.mjs', '.js'];

/** The file to run: the given one, or what `npm run build` makes. */
export function findBundle(given: string | undefined): string {
  const bundle = given ?? BUILT;
  const problem = findProblem(bundle);
  if (problem !== undefined) {
    throw new UsageError(
      given === undefined
        ? 'There is no bundle yet: `npm run build` makes it.'
        : `--bundle ${given}: ${problem} It takes a JavaScript file (${KINDS.join(', ')}) that exports "handler".`,
    );
  }
  return bundle;
}

function findProblem(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) {
    return 'there is no such file.';
  }
  if (!found.isFile()) {
    return 'that is no file.';
  }
  return KINDS.includes(extname(file)) ? undefined : 'that is no bundle.';
}
