import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { makeCertificate } from './cold/certificate.ts';
import { type Distance, type FarEndpoint, openFarEndpoint } from './cold/far-endpoint.ts';
import { type Cost, runCold } from './cold/run-cold.ts';
import { median, pairedRatio } from './cold/statistics.ts';
import { buildVariants, type Variant } from './cold/variants.ts';
import { type ColdWorld, openColdWorld, type Run } from './cold/world.ts';

const HELP = `Usage: npm run bench [-- --rounds N] [--setting near|far]

Runs the shipped bundle from cold beside others, in alternation, over HTTPS against the local AWS, and prints medians
and the paired ratios of the wall time. Times are printed and never asserted: machines are noisy.

  --rounds N       rounds for each setting and run (default 20)
  --setting NAME   near (every answer takes 20 ms) or far (Account 90 ms away, the others 5 ms); default both
  --help           print this

BENCH_PYTHON names the Python that has boto3; without boto3 that variant is left out.
`;

type Service = 'account' | 'regional';

/** Where the services are. Account lives in us-east-1; Config and STS in the function's region. */
const SETTINGS: Readonly<Record<string, Readonly<Record<Service, Distance>>>> = {
  near: { account: { answer: 20, roundTrip: 0 }, regional: { answer: 20, roundTrip: 0 } },
  far: { account: { answer: 0, roundTrip: 90 }, regional: { answer: 0, roundTrip: 5 } },
};

type Costs = ReadonlyMap<string, readonly Cost[]>;

const measure = async (
  rounds: number,
  variants: readonly Variant[],
  world: ColdWorld,
  run: Run,
  environment: Readonly<Record<string, string>>,
): Promise<Costs> => {
  const costs = new Map(variants.map(({ name }) => [name, [] as Cost[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const variant of variants) {
      const { event, context } = world.mintEvent(run);
      const cost = await runCold(variant, event, context, environment);
      // The first round warms the disk's cache, for each variant alike.
      if (round > 0) {
        costs.get(variant.name)?.push(cost);
      }
    }
    process.stderr.write(process.stderr.isTTY ? `\r${run} ${round}/${rounds} ` : '');
  }
  return costs;
};

const print = (title: string, costs: Costs): void => {
  const shipped = costs.get('shipped') ?? [];
  const of = (name: string, key: keyof Cost) => (costs.get(name) ?? []).map((cost) => cost[key]);
  const table = new Table({
    head: ['', 'load ms', 'call ms', 'wall ms', 'CPU ms', 'peak MiB', 'shipped / it, wall'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const name of costs.keys()) {
    const middle = (key: keyof Cost) => median(of(name, key)).toFixed(0);
    const ratio = pairedRatio(
      shipped.map(({ wall }) => wall),
      of(name, 'wall'),
    );
    table.push([
      name,
      middle('load'),
      middle('call'),
      middle('wall'),
      middle('cpu'),
      middle('memory'),
      name === 'shipped' ? '' : ratio.toFixed(2),
    ]);
  }
  console.log(`\n${title}, medians of ${shipped.length} rounds\n${table}`);
};

const parse = () => {
  const { values } = parseArgs({
    options: { rounds: { type: 'string' }, setting: { type: 'string' }, help: { type: 'boolean' } },
  });
  const rounds = Number(values.rounds ?? 20);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error('--rounds takes a whole number from 1.');
  }
  if (values.setting !== undefined && !Object.hasOwn(SETTINGS, values.setting)) {
    throw new Error(`--setting takes one of ${Object.keys(SETTINGS).join(', ')}.`);
  }
  return {
    rounds,
    settings: values.setting === undefined ? Object.keys(SETTINGS) : [values.setting],
    help: values.help,
  };
};

const benchSetting = async (name: string, rounds: number, variants: readonly Variant[]): Promise<void> => {
  const distances = SETTINGS[name];
  if (distances === undefined) {
    return;
  }
  const certificate = await makeCertificate();
  const world = await openColdWorld();
  const endpoints: FarEndpoint[] = [];
  const open = async (distance: Distance): Promise<string> => {
    const endpoint = await openFarEndpoint(world.url, certificate, distance);
    endpoints.push(endpoint);
    return endpoint.url;
  };
  const reachable = {
    NODE_EXTRA_CA_CERTS: certificate.file,
    AWS_CA_BUNDLE: certificate.file,
    AWS_ENDPOINT_URL_ACCOUNT: await open(distances.account),
    AWS_ENDPOINT_URL_CONFIG_SERVICE: await open(distances.regional),
    AWS_ENDPOINT_URL_STS: await open(distances.regional),
  };
  try {
    for (const run of ['own account', 'member'] as const) {
      print(
        `${name}, ${run}`,
        await measure(rounds, variants, world, run, { ...world.environment(run), ...reachable }),
      );
    }
  } finally {
    for (const endpoint of endpoints) {
      endpoint.close();
    }
    await world.close();
  }
};

try {
  const { rounds, settings, help } = parse();
  if (help) {
    process.stdout.write(HELP);
  } else {
    const variants = await buildVariants('dist/index.cjs');
    for (const setting of settings) {
      await benchSetting(setting, rounds, variants);
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The benchmark failed.'}\n`);
  process.exitCode = 2;
}
