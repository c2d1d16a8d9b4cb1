import { findBundle } from '../terminal/find-bundle.ts';
import { invokeEvent } from '../terminal/invoke-event.ts';
import { loadAccounts } from '../terminal/load-accounts.ts';
import { findEventAccount, readEvent } from '../terminal/read-event.ts';
import { renderInvoke } from '../terminal/render-invoke.ts';
import { runCommand } from '../terminal/run-command.ts';

await runCommand(
  {
    name: 'npm run invoke --',
    description:
      'Runs the rule on one event against a local AWS: the evaluation, the findings and the calls made. Exit code 1 when the function failed.',
    args: {
      event: {
        type: 'positional',
        required: true,
        description: 'the event in JSON, such as events/scheduled.json',
      },
      accounts: {
        type: 'string',
        valueHint: 'FILE',
        description:
          'accounts described in JSON (local/accounts/accounts.schema.json); without it, the sample',
      },
      json: { type: 'boolean', description: 'print data instead of text' },
      bundle: {
        type: 'string',
        valueHint: 'FILE',
        description: 'the function to run; without it, dist/index.cjs',
      },
    },
    async run(args) {
      const bundle = findBundle(args.bundle);
      const { accounts, ...world } = await loadAccounts(args.accounts);
      const event = await readEvent(args.event);
      const account = findEventAccount(event, accounts);
      const report = await invokeEvent(event, account, accounts, bundle, world.organization);
      const text = args.json ? JSON.stringify(report, undefined, 2) : renderInvoke(report);
      process.stdout.write(`${text}\n`);
      return report.failure === undefined ? 0 : 1;
    },
  },
  process.argv.slice(2),
);
