import { inventOrganization } from '../../local/accounts/invent-organization.ts';
import { buildOrganization, type DescribedWorld } from '../../local/accounts/organization.ts';
import type { FaultEffect } from '../../local/aws/faults.ts';
import type { Quotas } from '../../local/aws/quota.ts';
import { type LocalAws, startLocalAws } from '../../local/aws/start-local-aws.ts';
import {
  type DeployedOrganization,
  deployOrganization,
} from '../../local/config-delivery/deploy-organization.ts';
import { type CallCount, countCalls } from '../../local/terminal/count-calls.ts';
import { expectVerdict, type Verdict } from './expect-verdict.ts';
import { findProblems, type Problems } from './find-problems.ts';
import { findQuotaBound, type QuotaBound } from './find-quota-bound.ts';
import { type PeakMemory, readPeakMemory } from './peak-memory.ts';
import { planOutages } from './plan-outages.ts';
import { createRandom } from './random.ts';

export interface Simulation {
  readonly accounts: number;
  readonly seed: number;
  /** Processes of the function at the same time. */
  readonly concurrency: number;
  /** One request in so many fails at random; 0 for none. */
  readonly oneIn: number;
  /** Of all accounts, in how many one service is away for longer than the SDK tries. */
  readonly outages: number;
  /** Of all events, how many are delivered twice. */
  readonly duplicates: number;
  /** Whether the root email is asked for, which takes a call of the function's own account for every member. */
  readonly root: boolean;
  /** Go before the usual ones of the local AWS. */
  readonly quotas: Quotas;
  readonly bundle: string;
  readonly onProgress?: (done: number) => void;
}

export interface SimulationReport {
  readonly accounts: number;
  /** Accounts by compliance, and how many were refused. */
  readonly verdicts: Readonly<Record<string, number>>;
  readonly problems: Problems;
  /** Real time, from the first event to the last one's end. */
  readonly seconds: number;
  /** What Lambda's clock was turned by, for its waits before retries. */
  readonly turnedSeconds: number;
  readonly calls: readonly CallCount[];
  /** Requests that a fault struck, by what it did. */
  readonly faults: Readonly<Record<string, number>>;
  /** Accounts that met an outage. */
  readonly outages: number;
  /** Deliveries more than events. */
  readonly duplicates: number;
  /** Runs of the function more than deliveries. */
  readonly retries: number;
  readonly bound: QuotaBound;
  readonly memory: PeakMemory;
}

/** The last one did take effect, and its answer is lost. */
const EFFECTS: readonly FaultEffect[] = [
  { does: 'throttle' },
  { does: 'fail', status: 500 },
  { does: 'fail', status: 503 },
  { does: 'fail-evaluations' },
  { does: 'reset', when: 'before-answer' },
  { does: 'reset', when: 'mid-answer' },
];

/** Every account's rule triggered at once, on a local AWS where requests fail at random and quotas hold. */
export async function simulate(simulation: Simulation): Promise<SimulationReport> {
  const world = describeWorld(simulation.accounts);
  const organization = buildOrganization(world);
  const aws = await startLocalAws({
    accounts: world.accounts,
    quotas: simulation.quotas,
    ...(organization && { organization }),
  });
  const contacts = `PRIMARY,SECURITY,BILLING,OPERATIONS${simulation.root ? ',ROOT' : ''}`;
  const ended = new Set<string>();
  const deployed = deployOrganization(aws, {
    bundle: simulation.bundle,
    concurrency: simulation.concurrency,
    parameters: { contacts },
    onEnd: (requestId) => simulation.onProgress?.(ended.add(requestId).size),
  });
  try {
    return await run(simulation, aws, deployed, { contacts });
  } finally {
    await deployed.close();
    await aws.close();
  }
}

/** The invented organization, its accounts with a root email of which one in ten is a person's. */
function describeWorld(accounts: number): DescribedWorld {
  const world = inventOrganization(accounts);
  return {
    ...world,
    accounts: world.accounts.map((account, index) => ({
      ...account,
      rootEmail: `${index % 10 === 3 ? 'ottoline.brandt' : `aws-root+${account.id}`}@kestrel-freight.com`,
    })),
  };
}

async function run(
  simulation: Simulation,
  aws: LocalAws,
  deployed: DeployedOrganization,
  parameters: Readonly<Record<string, string>>,
): Promise<SimulationReport> {
  const random = createRandom(simulation.seed);
  const accounts = [...aws.accounts.values()];
  const outages = planOutages(accounts, simulation.outages, random);
  for (const outage of outages) {
    aws.faults.add(outage);
  }
  if (simulation.oneIn > 0) {
    aws.faults.addRandom({ oneIn: simulation.oneIn, seed: simulation.seed, effects: EFFECTS });
  }
  const startedAt = performance.now();
  const triggeredAt = aws.clock.now();
  let duplicates = 0;
  for (const { id } of accounts) {
    const isTwice = random() < simulation.duplicates;
    duplicates += isTwice ? 1 : 0;
    deployed.trigger(id, triggeredAt, isTwice ? 2 : 1);
  }
  await deployed.queue.drain();
  const seconds = (performance.now() - startedAt) / 1000;
  const calls = [...aws.calls];
  const memory = await readPeakMemory();
  const verdicts = await Promise.all(
    accounts.map(async (account) => [account.id, await expectVerdict(account, parameters)] as const),
  );
  const expected = new Map(verdicts);
  return {
    accounts: accounts.length,
    verdicts: countVerdicts([...expected.values()]),
    problems: await findProblems({ aws, deployed, expected, triggeredAt, calls }),
    seconds,
    turnedSeconds: (aws.clock.now() - Date.now()) / 1000,
    calls: countCalls(calls),
    faults: countWords(calls.flatMap(({ fault }) => fault ?? [])),
    outages: outages.length,
    duplicates,
    retries: deployed.queue.tries.length - accounts.length - duplicates,
    bound: findQuotaBound(countNeeded(expected, deployed.functionAccount, simulation), simulation.quotas),
    memory,
  };
}

/** What the function's own account must ask for when nothing fails and nothing comes twice. */
function countNeeded(
  expected: ReadonlyMap<string, Verdict | undefined>,
  functionAccount: string,
  { root }: Simulation,
): ReadonlyMap<string, number> {
  const members = [...expected.keys()].filter((id) => id !== functionAccount);
  const refused = members.filter((id) => expected.get(id) === undefined);
  return new Map([
    ['AssumeRole', members.length],
    ['DescribeAccount', root ? expected.size : refused.length],
  ]);
}

const countVerdicts = (verdicts: readonly (Verdict | undefined)[]) =>
  countWords(verdicts.map((verdict) => verdict?.compliance ?? 'refused'));

function countWords(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other)));
}
