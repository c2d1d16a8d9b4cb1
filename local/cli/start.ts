import { runCommand } from '../terminal/run-command.ts';
import { START } from '../terminal/start-command.ts';

await runCommand(START, process.argv.slice(2));
