import { INVOKE } from '../terminal/invoke-command.ts';
import { runCommand } from '../terminal/run-command.ts';

await runCommand(INVOKE, process.argv.slice(2));
