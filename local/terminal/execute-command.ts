import { type ArgsDef, type ParsedArgs, parseArgs } from 'citty';
import { checkArguments } from './check-arguments.ts';
import { refuseOptionsOfNpm } from './refuse-options-of-npm.ts';
import { renderHelp } from './render-help.ts';
import { findTerminalWidth } from './render-table.ts';
import { UsageError } from './usage-error.ts';

/** A command of this project: what its help says, and a run that resolves to the exit code. */
export interface Command<Args extends ArgsDef> {
  /** What one types before its arguments: `npm start --`. */
  readonly name: string;
  readonly description: string;
  readonly args: Args;
  readonly examples?: readonly string[];
  /** What its exit codes mean, 2 aside. */
  readonly exitCodes?: Readonly<Record<number, string>>;
  run(args: ParsedArgs<Args>, terminal: Terminal): Promise<number>;
}

/** Where a command is run: process, or what a test gives instead. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Resolves to the exit code: 2 and one sentence for whatever the caller can put right. */
export async function executeCommand<Args extends ArgsDef>(
  command: Command<Args>,
  rawArgs: string[],
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr, env } = terminal;
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
    stdout.write(renderHelp(command, findTerminalWidth(stdout)));
    return 0;
  }
  try {
    refuseOptionsOfNpm(command, rawArgs, env);
    checkArguments(rawArgs, command.args);
    return await command.run(parseArgs<Args>(rawArgs, command.args), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    stderr.write(`${error.message}\n`);
    return 2;
  }
}
