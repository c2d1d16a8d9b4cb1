/**
 * Makes rule/mailbox/name-shape.data.json: beginnings and endings that names have and words hardly do, by count over
 * the names of collect-names.ts and over words of no one's name: faker's words, the vocabulary of rule/mailbox, and
 * what the type declarations of installed packages (AWS SDK, Node.js) say in lower case, so that another version
 * of those may move a few.
 *
 *   node scripts/data/make-name-shape.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { foldText } from '../../rule/mailbox/fold-text.ts';
import { collectNames, stringsIn } from './collect-names.ts';
import { softwareNames } from './hand-words.ts';

const root = new URL('../../', import.meta.url);

/** Counted against words, a beginning or an ending must be this many times as frequent in names, and in so many. */
const timesAsFrequent = 30;
const fewestNames = 5;

const { given, family } = collectNames({ longest: 14, censusGiven: 5000, censusFamily: 4500 });
const names = new Set([...given, ...family]);

const clients = readdirSync(new URL('node_modules/@aws-sdk', root)).filter((name) =>
  name.startsWith('client-'),
);
const prose = [
  ...clients.map((client) => `node_modules/@aws-sdk/${client}/dist-types`),
  'node_modules/@types/node',
  'rule/mailbox/words',
];

const wordsOfFiles = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap(
      (file) =>
        readFileSync(new URL(`${folder}/${file}`, root), 'utf8').match(
          /(?<![A-Za-z])[a-z]{6,}(?![A-Za-z])/g,
        ) ?? [],
    );

const wordsOfLocales = Object.values(allLocales).flatMap(
  ({ word, lorem, hacker, commerce, science, food, animal, vehicle }) =>
    stringsIn({ word, lorem, hacker, commerce, science, food, animal, vehicle }),
);

const words = new Set(
  [
    ...prose.flatMap(wordsOfFiles),
    ...wordsOfLocales.flatMap((text) => foldText(text)[0].split(/[^a-z]+/)),
    ...softwareNames,
  ].filter((word) => word.length >= 6 && !names.has(word)),
);

type Cut = (word: string, length: number) => string;

/** The affixes that pass the count, the shortest first, and none that a shorter one already says. */
const chooseAffixes = (cut: Cut, shortestWord: number, known: ReadonlySet<string>): string[] => {
  const inNames = countAffixes(names, cut, shortestWord);
  const inWords = countAffixes(words, cut, shortestWord);
  const chosen = new Set<string>();
  for (const [affix, count] of [...inNames].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    if (count < fewestNames || (inWords.get(affix) ?? 0) * timesAsFrequent > count) continue;
    const shorter = Array.from({ length: affix.length - 2 }, (_, index) => cut(affix, index + 3));
    if (!shorter.some((part) => chosen.has(part) || known.has(part))) chosen.add(affix);
  }
  return [...chosen];
};

const countAffixes = (of: ReadonlySet<string>, cut: Cut, shortestWord: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of of) {
    for (let length = 3; length <= Math.min(6, word.length - 3) && word.length >= shortestWord; length += 1) {
      const affix = cut(word, length);
      counts.set(affix, (counts.get(affix) ?? 0) + 1);
    }
  }
  return counts;
};

const ending: Cut = (word, length) => word.slice(-length);
const beginning: Cut = (word, length) => word.slice(0, length);

const endings = chooseAffixes(ending, 6, new Set());
const target = new URL('rule/mailbox/name-shape.data.json', root);
writeFileSync(
  target,
  `${JSON.stringify({
    endings: endings.join(' '),
    longWordEndings: chooseAffixes(ending, 7, new Set(endings)).join(' '),
    beginnings: chooseAffixes(beginning, 6, new Set()).join(' '),
  })}\n`,
);
process.stdout.write(`${names.size} names, ${words.size} words\n`);
