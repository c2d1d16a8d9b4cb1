/**
 * npm run measure [-- --sources FILE]
 *
 * Confusion of judgeMailbox by source and by reason, over the data in test/data and persons made by faker; with
 * --sources over a Debian Sources index too, which stays where it is (`/usr/lib/apt/apt-helper cat-file
 * /var/lib/apt/lists/*_Sources*` prints one). Flagged by default: individual. Flagged in strict mode: undecided as well.
 */
import { parseArgs } from 'node:util';
import { generatedPersons, inventedCases, publishedTeams } from './measure-cases.ts';
import { casesOfSources } from './measure-sources.ts';
import { measure } from './measure-tally.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' } } });

const started = performance.now();
const cases = [
  ...publishedTeams(),
  ...inventedCases(),
  ...generatedPersons(),
  ...(values.sources === undefined ? [] : casesOfSources(values.sources)),
];
const { bySource, byReason } = measure(cases);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

const lines = [`${'source'.padEnd(46)}cases  flagged: default   strict`];
for (const [source, { cases: all, individual, undecided }] of [...bySource].sort(([a], [b]) =>
  a < b ? -1 : 1,
)) {
  lines.push(
    `${source.padEnd(44)} ${String(all).padStart(6)}          ${percent(individual, all)} ${percent(individual + undecided, all)}`,
  );
}
lines.push('', 'reason, names withheld');
for (const [reason, count] of [...byReason].sort(([a], [b]) => (a < b ? -1 : 1))) {
  lines.push(`${reason.padEnd(44)} ${String(count).padStart(6)}`);
}
lines.push('', `${cases.length} mailboxes in ${(performance.now() - started).toFixed(0)} ms`);
process.stdout.write(`${lines.join('\n')}\n`);
