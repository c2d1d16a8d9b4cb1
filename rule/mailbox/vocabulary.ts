import { accountWords, joiningWords } from './words/account-words.ts';
import { firstPersonWords, generalWords, homelyWords, topicWords } from './words/general-words.ts';
import { nameTitles } from './words/name-titles.ts';
import { seatWords } from './words/seat-words.ts';
import { teamWords } from './words/team-words.ts';
import { teamWordsEuropean } from './words/team-words-european.ts';
import { compoundEndings, furtherForeignWords, systemWords } from './words/team-words-more.ts';
import { teamWordsWorld } from './words/team-words-world.ts';

/**
 * What a word says. `team`: a team's work. `foreign`: the same in a language other than English, which yields
 * to a name of the same spelling. `general`: a front door's word; `homely`: one at home, too; `first-person`: `me`. `seat`: one person's office. `account`: an
 * account or environment. `topic`: what the mail is about. `joining`: nothing of its own.
 */
export type WordKind =
  | 'team'
  | 'foreign'
  | 'general'
  | 'homely'
  | 'first-person'
  | 'seat'
  | 'account'
  | 'topic'
  | 'joining';

/** By a blank, and not by a pattern, which takes three times as long on thousands of words. */
const split = (text: string): readonly string[] =>
  text
    .replaceAll('\n', ' ')
    .split(' ')
    .filter((word) => word !== '');

const decode = (): ReadonlyMap<string, WordKind> => {
  const kinds = new Map<string, WordKind>();
  const add = (text: string, kind: WordKind): void => {
    for (const word of split(text)) if (!kinds.has(word)) kinds.set(word, kind);
  };
  // The first to name a word decides what it says.
  add(firstPersonWords, 'first-person');
  add(generalWords, 'general');
  add(homelyWords, 'homely');
  add(seatWords, 'seat');
  add(accountWords, 'account');
  add(topicWords, 'topic');
  add(joiningWords, 'joining');
  add(teamWords, 'team');
  add(systemWords, 'team');
  add(teamWordsEuropean, 'foreign');
  add(teamWordsWorld, 'foreign');
  add(furtherForeignWords, 'foreign');
  add(compoundEndings, 'foreign');
  return kinds;
};

let kinds: ReadonlyMap<string, WordKind> | undefined;
let titles: ReadonlySet<string> | undefined;

export const kindOfWord = (word: string): WordKind | undefined => {
  kinds ??= decode();
  return kinds.get(word);
};

/** `rep`, `dr`, `mp`: what stands beside a person's name. */
export const isNameTitle = (word: string): boolean => {
  titles ??= new Set(split(nameTitles));
  return titles.has(word);
};
