import type { DescribedAccount } from '../accounts/account.ts';
import type { AccountReport } from '../terminal/account-report.ts';
import { chooseWorld } from '../terminal/choose-world.ts';
import { countTotals } from '../terminal/count-totals.ts';
import { evaluateWorld } from '../terminal/evaluate-world.ts';
import { findBundle } from '../terminal/find-bundle.ts';
import { renderReport, renderTotals } from '../terminal/render-report.ts';
import { findTerminalWidth } from '../terminal/render-table.ts';
import { runCommand } from '../terminal/run-command.ts';
import { showProgress } from '../terminal/show-progress.ts';

await runCommand(
  {
    name: 'npm start --',
    description:
      'Runs the rule over an organization, or over accounts by themselves, on a local AWS and lists each account as AWS Config would. Exit code 1 when an account got no evaluation because the function failed; the sample has one such account, and ends with 0.',
    args: {
      accounts: {
        type: 'string',
        valueHint: 'FILE',
        description:
          'accounts, and an organization, described in JSON (local/accounts/accounts.schema.json); without it, the sample organization',
      },
      size: {
        type: 'string',
        valueHint: 'NUMBER',
        description: 'an invented organization of that many accounts instead, with totals and no list',
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
      const world = await chooseWorld(args);
      const progress = showProgress(process.stderr, world.accounts.length);
      const report = await evaluateWorld(world, bundle, progress.show).finally(progress.end);
      const totals = countTotals(report);
      const { accounts } = report;
      const width = findTerminalWidth();
      const tables = () =>
        args.size === undefined ? renderReport(accounts, totals, width) : renderTotals(totals, width);
      const { organization } = world;
      const data = { ...(organization && { organization }), accounts, totals };
      process.stdout.write(`${args.json ? JSON.stringify(data, undefined, 2) : tables()}\n`);
      const isSample = args.accounts === undefined && args.size === undefined;
      return accounts.some((account) => hasFailed(account, isSample ? world.accounts : [])) ? 1 : 0;
    },
  },
  process.argv.slice(2),
);

/** An account that is told to have no role cannot but fail. */
function hasFailed({ id, failure }: AccountReport, toldToFail: readonly DescribedAccount[]): boolean {
  return (
    failure !== undefined && !toldToFail.some((account) => account.id === id && account.memberRole === false)
  );
}
