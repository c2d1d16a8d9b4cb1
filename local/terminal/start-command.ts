import type { DescribedAccount } from '../accounts/account.ts';
import type { AccountReport } from './account-report.ts';
import { chooseWorld } from './choose-world.ts';
import { countTotals } from './count-totals.ts';
import { evaluateWorld } from './evaluate-world.ts';
import type { Command } from './execute-command.ts';
import { findBundle } from './find-bundle.ts';
import { renderReport, renderTotals } from './render-report.ts';
import { findTerminalWidth } from './render-table.ts';
import { showProgress } from './show-progress.ts';

const ARGS = {
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
} as const;

export const START: Command<typeof ARGS> = {
  name: 'npm start --',
  description:
    'Runs the rule over an organization, or over accounts by themselves, on a local AWS and lists each account as AWS Config would. On a terminal the list is a table; elsewhere its fields have tabs between them.',
  args: ARGS,
  examples: [
    'npm start',
    'npm start -- --accounts local/accounts/accounts.example.json',
    'npm start --silent -- --json',
  ],
  exitCodes: {
    0: 'every account came to its result, NON_COMPLIANT or not',
    1: 'the function failed for an account (other than the one of the sample that is to show that)',
  },
  async run(args, { stdout, stderr }) {
    const bundle = findBundle(args.bundle);
    const world = await chooseWorld(args);
    const progress = showProgress(stderr, world.accounts.length);
    const report = await evaluateWorld(world, bundle, progress.show).finally(progress.end);
    const totals = countTotals(report);
    const { accounts } = report;
    const { organization } = world;
    const data = { ...(organization && { organization }), accounts, totals };
    const render = args.size === undefined ? renderReport : renderTotals;
    const text = args.json
      ? JSON.stringify(data, undefined, 2)
      : render(accounts, totals, findTerminalWidth(stdout));
    stdout.write(`${text}\n`);
    const isSample = args.accounts === undefined && args.size === undefined;
    return accounts.some((account) => hasFailed(account, isSample ? world.accounts : [])) ? 1 : 0;
  },
};

/** An account that is told to have no role cannot but fail. */
function hasFailed({ id, failure }: AccountReport, toldToFail: readonly DescribedAccount[]): boolean {
  return (
    failure !== undefined && !toldToFail.some((account) => account.id === id && account.memberRole === false)
  );
}
