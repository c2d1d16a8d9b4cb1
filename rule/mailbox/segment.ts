import type { WordKind } from './vocabulary.ts';

/** Words run together without a mark between them, as in `cloudplatformteam`. */
export interface Segmentation {
  readonly words: readonly string[];
  readonly kinds: readonly WordKind[];
}

/** Longer than any word that the vocabulary has. */
const longestWord = 32;

/**
 * The text as words of the vocabulary, all of it covered, in as few words as can be; nothing where that cannot
 * be done. Words of one letter never count, and those of two only beside longer ones, for with them nearly
 * every name could be spelled. Time is proportional to the length: each place looks back a fixed distance.
 */
export const segment = (
  text: string,
  kindOf: (word: string) => WordKind | undefined,
): Segmentation | undefined => {
  /** For each place, the cheapest way to cover what stands before it. */
  const ways: (Way | undefined)[] = [{ cost: 0, words: [], kinds: [] }];
  for (let end = 1; end <= text.length; end += 1) {
    let cheapest: Way | undefined;
    for (let start = Math.max(0, end - longestWord); start <= end - 2; start += 1) {
      const before = ways[start];
      if (before === undefined) continue;
      const word = text.slice(start, end);
      const cost = before.cost + costOf(word);
      if (cheapest !== undefined && cost >= cheapest.cost) continue;
      const kind = kindOf(word);
      if (kind !== undefined)
        cheapest = { cost, words: [...before.words, word], kinds: [...before.kinds, kind] };
    }
    ways.push(cheapest);
  }
  return text === '' ? undefined : ways.at(-1);
};

interface Way extends Segmentation {
  readonly cost: number;
}

const costOf = (word: string): number => (word.length === 2 ? 3 : word.length === 3 ? 1.5 : 1);
