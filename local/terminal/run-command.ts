import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type CommandDef, type ParsedArgs, parseArgs, renderUsage } from 'citty';
import { checkArguments } from './check-arguments.ts';
import { UsageError } from './usage-error.ts';

/** A command of this project: its arguments, and a run that resolves to the exit code. */
export interface Command<Args extends ArgsDef> {
  readonly name: string;
  readonly description: string;
  readonly args: Args;
  run(args: ParsedArgs<Args>): Promise<number>;
}

/** Exit code 2 and one sentence for whatever the caller can put right, `--help` aside. */
export async function runCommand<Args extends ArgsDef>(
  command: Command<Args>,
  rawArgs: string[],
): Promise<void> {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', () => process.exit());
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
    const help = await describe(command);
    process.stdout.write(`${process.stdout.isTTY ? help : stripVTControlCharacters(help)}\n`);
    return;
  }
  try {
    checkArguments(rawArgs, command.args);
    process.exitCode = await command.run(parseArgs<Args>(rawArgs, command.args));
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

function describe<Args extends ArgsDef>({ name, description, args }: Command<Args>): Promise<string> {
  const described: CommandDef<Args> = { meta: { name, description }, args };
  return renderUsage(described);
}
