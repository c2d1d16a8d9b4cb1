import type { Problems } from './find-problems.ts';
import type { SimulationReport } from './simulate.ts';

const SENTENCES: Readonly<Record<keyof Problems, string>> = {
  lost: 'lost',
  wrong: 'with a wrong evaluation',
  wronglySent: 'for which a wrong verdict was sent',
  notRefused: 'judged that must not be',
  failed: 'in the queue of failed events',
};

export function renderSimulation(report: SimulationReport): string {
  const { accounts, calls, seconds, turnedSeconds, faults, bound, memory } = report;
  const all = sum(calls.map((call) => call.calls));
  const struck = sum(Object.values(faults));
  const throttled = sum(calls.map((call) => call.throttled)) - (faults['throttle'] ?? 0);
  const lines = {
    accounts: `${accounts}: ${list(report.verdicts)}`,
    time: `${seconds.toFixed(1)} s, ${(accounts / seconds).toFixed(1)} accounts a second`,
    'quotas alone': `${bound.seconds.toFixed(1)} s (${bound.requests} × ${bound.operation})`,
    calls: `${all}, ${(all / accounts).toFixed(2)} an account: ${list(byOperation(report))}`,
    failed: `${struck}, ${((100 * struck) / all).toFixed(1)} %: ${list(faults)}; ${report.outages} accounts met an outage`,
    throttled: `${throttled} by quotas`,
    duplicates: `${report.duplicates} events delivered twice`,
    retries: `${report.retries} runs by Lambda, whose clock was turned by ${(turnedSeconds / 60).toFixed(1)} min`,
    'peak memory': `${memory.simulation.toFixed(0)} MiB the simulation, ${memory.function?.toFixed(0) ?? 'unknown'} MiB the largest process of the function`,
    result: Object.entries(report.problems)
      .map(([name, found]) => describeProblem(name as keyof Problems, found))
      .join('\n'),
  };
  return Object.entries(lines).map(renderLine).join('\n');
}

const WIDTH = 14;

function renderLine([name, text]: readonly [string, string]): string {
  return name.padEnd(WIDTH) + text.replaceAll('\n', `\n${' '.repeat(WIDTH)}`);
}

function describeProblem(name: keyof Problems, accounts: readonly string[]): string {
  const some = accounts.length === 0 ? '' : `: ${accounts.slice(0, 5).join(', ')}`;
  return `${accounts.length} accounts ${SENTENCES[name]}${some}`;
}

const byOperation = ({ calls }: SimulationReport) =>
  Object.fromEntries(calls.map((call) => [call.operation, call.calls]));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function list(counts: Readonly<Record<string, number>>): string {
  const items = Object.entries(counts).map(([word, count]) => `${count} ${word}`);
  return items.length === 0 ? 'none' : items.join(', ');
}
