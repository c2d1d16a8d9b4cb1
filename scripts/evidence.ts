import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { collectEvidence } from './evidence/collect.ts';
import { countTotals, type Evidence, renderCsv, renderJson } from './evidence/render.ts';
import { checkOutput, writeWhole } from './evidence/write-file.ts';

const HELP = `Usage: npm run evidence -- --aggregator NAME --rule NAME [--output FILE] [--results-only]

Writes each account's compliance, as an aggregator of AWS Config shows it now, to a file, and prints the file's SHA-256.
Run it in the aggregator's account and region; credentials and region come from where the AWS CLI takes them.

  --aggregator NAME  the stack's name, where template.yaml made the aggregator
  --rule NAME        account-contacts, or the beginning of names with a star: 'account-contacts-*' for a conformance pack
  --output FILE      .csv or .json, never overwritten (default: RULE-DATE.csv in this folder)
  --results-only     do not ask Organizations which accounts there are: accounts without a result are left out
  --help             print this

Permissions: config:DescribeAggregateComplianceByConfigRules, config:GetAggregateComplianceDetailsByConfigRule,
organizations:ListAccounts. docs/evidence.md says what the file proves, and what it does not.
`;

/** Enough for the pauses that throttling asks for, over thousands of accounts. */
const SETTINGS = { maxAttempts: 10 };

interface Order {
  readonly aggregator: string;
  readonly rule: string;
  readonly output: string;
  readonly resultsOnly: boolean;
}

function parse(takenAt: string): Order | undefined {
  const option = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: { aggregator: option, rule: option, output: option, 'results-only': flag, help: flag },
  });
  if (values.help) {
    return undefined;
  }
  const { aggregator = '', rule = '' } = values;
  if (aggregator === '' || !/^[^*]+\*?$/.test(rule)) {
    throw new Error(
      '--aggregator and --rule each take a name; a star may be at the end of the rule’s alone.',
    );
  }
  const output = values.output ?? `${rule.replace(/\W*\*?$/, '')}-${takenAt.slice(0, 10)}.csv`;
  if (!/\.(csv|json)$/.test(output)) {
    throw new Error('--output takes a file whose name ends in .csv or .json.');
  }
  return { aggregator, rule, output, resultsOnly: values['results-only'] };
}

async function run({ aggregator, rule, output, resultsOnly }: Order, takenAt: string): Promise<void> {
  const clients = {
    config: new ConfigServiceClient(SETTINGS),
    organizations: resultsOnly ? undefined : new OrganizationsClient(SETTINGS),
  };
  const rows = await collectEvidence(clients, { aggregator, rule });
  const evidence: Evidence = { takenAt, aggregator, rule, rows };
  const text = output.endsWith('.json') ? renderJson(evidence) : renderCsv(evidence);
  await writeWhole(output, text);
  const totals = Object.entries(countTotals(rows)).map(([word, count]) => `${count} ${word}`);
  const sum = createHash('sha256').update(text).digest('hex');
  process.stdout.write(`${output}: ${totals.join(', ')}\n${sum}  ${output}\n`);
}

/** `config:… AccessDeniedException: …`: AWS's own words, for they say which permission is missing. */
const describe = (error: unknown): string =>
  error instanceof Error
    ? `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}`
    : String(error);

const takenAt = new Date().toISOString();
let order: Order | undefined;
try {
  order = parse(takenAt);
  if (order === undefined) {
    process.stdout.write(HELP);
  } else {
    await checkOutput(order.output);
  }
} catch (error) {
  order = undefined;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  process.exitCode = 2;
}
if (order !== undefined) {
  try {
    await run(order, takenAt);
  } catch (error) {
    process.stderr.write(`Nothing was written. ${describe(error)}\n`);
    process.exitCode = 1;
  }
}
