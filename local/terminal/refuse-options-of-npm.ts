import type { ArgsDef } from 'citty';
import { UsageError } from './usage-error.ts';

/**
 * What stands before `--` is npm's: it keeps the option, and what is left would run something else than was meant.
 * https://docs.npmjs.com/cli/commands/npm-run
 */
export function refuseOptionsOfNpm(
  { name, args }: { readonly name: string; readonly args: ArgsDef },
  rawArgs: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (
    !name.split(' ').includes(env['npm_lifecycle_event'] ?? 'none') ||
    rawArgs.some((argument) => argument.startsWith('--'))
  ) {
    return;
  }
  const kept = Object.entries(args).find(
    ([option, { type }]) => type !== 'positional' && env[`npm_config_${option}`] !== undefined,
  );
  if (kept !== undefined) {
    const [option, { valueHint }] = kept;
    const written = [name, `--${option}`, valueHint].filter(Boolean).join(' ');
    throw new UsageError(`npm kept --${option} for itself: options go after --, as in \`${written}\`.`);
  }
}
