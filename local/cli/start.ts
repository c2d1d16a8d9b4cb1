import { startLocalAws } from '../aws/start-local-aws.ts';
import { countTotals } from '../terminal/count-totals.ts';
import { evaluateAccounts } from '../terminal/evaluate-accounts.ts';
import { findBundle } from '../terminal/find-bundle.ts';
import { loadAccounts } from '../terminal/load-accounts.ts';
import { renderReport } from '../terminal/render-report.ts';
import { findTerminalWidth } from '../terminal/render-table.ts';
import { runCommand } from '../terminal/run-command.ts';
import { showProgress } from '../terminal/show-progress.ts';

await runCommand(
  {
    name: 'npm start --',
    description:
      'Runs the rule over accounts on a local AWS and lists each one as the dashboard of AWS Config would. Exit code 1 when an account got no evaluation.',
    args: {
      accounts: {
        type: 'string',
        valueHint: 'FILE',
        description:
          'accounts described in JSON (local/accounts/accounts.schema.json); without it, the sample',
      },
      json: { type: 'boolean', description: 'print data instead of tables' },
      bundle: {
        type: 'string',
        valueHint: 'FILE',
        description: 'the function to run; without it, dist/index.cjs',
      },
    },
    async run(args) {
      const bundle = findBundle(args.bundle);
      const accounts = await loadAccounts(args.accounts);
      const aws = await startLocalAws({ accounts });
      const progress = showProgress(process.stderr, accounts.length);
      try {
        const reports = await evaluateAccounts(aws, bundle, progress.show);
        progress.end();
        const totals = countTotals(reports);
        const text = args.json
          ? JSON.stringify({ accounts: reports, totals }, undefined, 2)
          : renderReport(reports, totals, findTerminalWidth());
        process.stdout.write(`${text}\n`);
        return reports.every(({ failure }) => failure === undefined) ? 0 : 1;
      } finally {
        await aws.close();
      }
    },
  },
  process.argv.slice(2),
);
