import type { ArgsDef } from 'citty';
import { type Command, executeCommand } from './execute-command.ts';

/** Makes this process that command: its streams, its exit code. */
export async function runCommand<Args extends ArgsDef>(
  command: Command<Args>,
  rawArgs: string[],
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', endQuietly);
  }
  process.exitCode = await executeCommand(command, rawArgs, process);
}

/** A reader that has seen enough (`| head`) is no failure; a disk that is full is one. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    throw error;
  }
  process.exit();
}
