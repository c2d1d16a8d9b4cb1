import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from './usage-error.ts';

const BUILT = fileURLToPath(new URL('../../dist/index.cjs', import.meta.url));

/** The file to run: the given one, or what `npm run build` makes. */
export function findBundle(given: string | undefined): string {
  const bundle = given ?? BUILT;
  if (!existsSync(bundle)) {
    throw new UsageError(
      given === undefined
        ? 'There is no bundle yet: `npm run build` makes it.'
        : `There is no file ${given}.`,
    );
  }
  return bundle;
}
