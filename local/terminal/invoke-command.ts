import type { Command } from './execute-command.ts';
import { findBundle } from './find-bundle.ts';
import { invokeEvent } from './invoke-event.ts';
import { loadAccounts } from './load-accounts.ts';
import { findEventAccount, readEvent } from './read-event.ts';
import { renderInvoke } from './render-invoke.ts';

const ARGS = {
  event: {
    type: 'positional',
    required: true,
    description: 'a file with the event in JSON, such as events/scheduled.json',
  },
  accounts: {
    type: 'string',
    valueHint: 'FILE',
    description: 'accounts described in JSON (local/accounts/accounts.schema.json); without it, the sample',
  },
  json: { type: 'boolean', description: 'print data instead of text' },
  bundle: {
    type: 'string',
    valueHint: 'FILE',
    description: 'the function to run; without it, dist/index.cjs',
  },
} as const;

export const INVOKE: Command<typeof ARGS> = {
  name: 'npm run invoke --',
  description:
    'Runs the rule on one event against a local AWS: the evaluation, the findings, what it makes of the mailboxes, and the calls made.',
  args: ARGS,
  examples: [
    'npm run invoke -- events/scheduled.json',
    'npm run --silent invoke -- events/scheduled.json --json',
  ],
  exitCodes: { 0: 'the function returned, NON_COMPLIANT or not', 1: 'the function failed' },
  async run(args, { stdout }) {
    const bundle = findBundle(args.bundle);
    const { accounts, ...world } = await loadAccounts(args.accounts);
    const event = await readEvent(args.event);
    const account = findEventAccount(event, accounts);
    const report = await invokeEvent(event, account, accounts, bundle, world.organization);
    const text = args.json ? JSON.stringify(report, undefined, 2) : renderInvoke(report);
    stdout.write(`${text}\n`);
    return report.failure === undefined ? 0 : 1;
  },
};
