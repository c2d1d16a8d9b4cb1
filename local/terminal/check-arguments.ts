import type { ArgsDef } from 'citty';
import { UsageError } from './usage-error.ts';

/** citty passes over what it does not know; a mistyped option must not run something else than was meant. */
export function checkArguments(rawArgs: readonly string[], known: ArgsDef): void {
  const places = Object.keys(known).filter((name) => known[name]?.type === 'positional');
  const seen = new Set<string>();
  let given = 0;
  for (let index = 0; index < rawArgs.length; index += 1) {
    const argument = rawArgs[index] ?? '';
    if (!argument.startsWith('-') || argument === '-') {
      given += 1;
      if (given > places.length) {
        const taken = places.length === 0 ? 'none is' : `${places.length} is`;
        throw new UsageError(`"${argument}" is an argument too many: ${taken} taken, options aside.`);
      }
      continue;
    }
    index += checkOption(argument, rawArgs[index + 1], known, seen);
  }
  const missing = places[given];
  if (missing !== undefined) {
    throw new UsageError(`${missing.toUpperCase()} is missing: ${known[missing]?.description}.`);
  }
}

/** How many of the arguments after it belong to the option. */
function checkOption(argument: string, next: string | undefined, known: ArgsDef, seen: Set<string>): 0 | 1 {
  const [flag = '', value] = argument.split(/=(.*)/s);
  const name = flag.slice(2);
  const option = flag.startsWith('--') && Object.hasOwn(known, name) ? known[name] : undefined;
  if (option === undefined || option.type === 'positional') {
    throw new UsageError(`${flag} is no option here; there are ${listOptions(known)}.`);
  }
  if (seen.has(name)) {
    throw new UsageError(`${flag} is given twice.`);
  }
  seen.add(name);
  if (option.type !== 'string') {
    if (value !== undefined) {
      throw new UsageError(`${flag} takes no value.`);
    }
    return 0;
  }
  if (value === '' || (value === undefined && (next === undefined || next.startsWith('-')))) {
    throw new UsageError(`${flag} takes a value.`);
  }
  return value === undefined ? 1 : 0;
}

function listOptions(known: ArgsDef): string {
  const options = Object.keys(known).filter((name) => known[name]?.type !== 'positional');
  return [...options, 'help'].map((name) => `--${name}`).join(', ');
}
