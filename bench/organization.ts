import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Quotas } from '../local/aws/quota.ts';
import { showProgress } from '../local/terminal/show-progress.ts';
import { renderSimulation } from './organization/render-simulation.ts';
import { type Simulation, simulate } from './organization/simulate.ts';

const DEFAULTS = {
  accounts: '5000',
  'one-in': '50',
  outages: '0.01',
  duplicates: '0.05',
  quotas: 'DescribeAccount=20,AssumeRole=100,PutEvaluations=10',
  concurrency: String(2 * availableParallelism()),
  seed: '1',
  bundle: 'dist/index.cjs',
};

const HELP = `Usage: npm run bench:organization [-- OPTIONS]

Judges an invented organization, all accounts at once, on the local AWS: quotas hold, requests fail at random (throttled,
HTTP 500 and 503, connection dropped before or in the middle of the answer, FailedEvaluations), some events come twice,
and some accounts meet an outage that only Lambda's retry outlasts. Lambda's waits are turned on the clock, quotas and
the SDK's back-off take real time. Exit code 1 when an account was lost or judged wrongly.

  --accounts N       3 to 10000 (default ${DEFAULTS.accounts})
  --one-in N         one request in so many fails; 0 for none (default ${DEFAULTS['one-in']})
  --outages SHARE    of the accounts meet an outage (default ${DEFAULTS.outages})
  --duplicates SHARE of the events are delivered twice (default ${DEFAULTS.duplicates})
  --root             judge the root email, too: one DescribeAccount for every account
  --quotas LIST      requests a second of each calling account, by operation; AWS publishes none for DescribeAccount and
                     PutEvaluations, and 600 for STS as a whole, so these are assumed
                     (default ${DEFAULTS.quotas})
  --concurrency N    processes of the function (default two for each CPU: ${DEFAULTS.concurrency})
  --seed N           of what fails, and of what comes twice (default ${DEFAULTS.seed})
  --bundle FILE      the function (default ${DEFAULTS.bundle})
  --json             print data instead of text
  --help             print this
`;

function parse(): Simulation & { readonly json: boolean; readonly help: boolean } {
  const option = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    accounts: option,
    'one-in': option,
    outages: option,
    duplicates: option,
    quotas: option,
    concurrency: option,
    seed: option,
    bundle: option,
  };
  const { values } = parseArgs({ options: { ...options, root: flag, json: flag, help: flag } });
  const text = (name: keyof typeof DEFAULTS) => values[name] ?? DEFAULTS[name];
  if (!existsSync(text('bundle'))) {
    throw new Error(`There is no ${text('bundle')}; npm run build makes dist/index.cjs.`);
  }
  return {
    accounts: readNumber('accounts', text('accounts'), 3, 10_000),
    oneIn: readNumber('one-in', text('one-in'), 0, 1_000_000),
    outages: readShare('outages', text('outages')),
    duplicates: readShare('duplicates', text('duplicates')),
    root: values.root,
    quotas: readQuotas(text('quotas')),
    concurrency: readNumber('concurrency', text('concurrency'), 1, 1000),
    seed: readNumber('seed', text('seed'), 0, 2 ** 32 - 1),
    bundle: text('bundle'),
    json: values.json,
    help: values.help,
  };
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new Error(`--${name} takes a whole number from ${least} to ${most}.`);
  }
  return number;
}

function readShare(name: string, text: string): number {
  const share = Number(text);
  if (!/^[\d.]+$/.test(text) || !(share >= 0 && share <= 1)) {
    throw new Error(`--${name} takes a share from 0 to 1.`);
  }
  return share;
}

function readQuotas(text: string): Quotas {
  const entries = text.split(',').map((item) => {
    const [, operation, digits] = /^([A-Z][A-Za-z]+)=([1-9]\d{0,6})$/.exec(item) ?? [];
    if (operation === undefined) {
      throw new Error(`--quotas takes operations and requests a second, such as ${DEFAULTS.quotas}.`);
    }
    return [operation, { rate: Number(digits), burst: Number(digits) }] as const;
  });
  return Object.fromEntries(entries);
}

/** The exit code. */
async function run({ json, ...simulation }: ReturnType<typeof parse>): Promise<0 | 1> {
  const progress = showProgress(process.stderr, simulation.accounts);
  const report = await simulate({ ...simulation, onProgress: progress.show }).finally(progress.end);
  process.stdout.write(`${json ? JSON.stringify(report, undefined, 2) : renderSimulation(report)}\n`);
  return Object.values(report.problems).some((accounts) => accounts.length > 0) ? 1 : 0;
}

try {
  const parsed = parse();
  if (parsed.help) {
    process.stdout.write(HELP);
  } else {
    process.exitCode = await run(parsed);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The benchmark failed.'}\n\n${HELP}`);
  process.exitCode = 2;
}
