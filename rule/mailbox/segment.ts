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
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    cost[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - longestWord); start <= end - 2; start += 1) {
      const before = cost[start] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) continue;
      const length = end - start;
      const total = before + (length === 2 ? 3 : length === 3 ? 1.5 : 1);
      if (total < (cost[end] ?? 0) && kindOf(text.slice(start, end)) !== undefined) {
        cost[end] = total;
        from[end] = start;
      }
    }
  }
  if (text === '' || cost[text.length] === Number.POSITIVE_INFINITY) return undefined;
  const words: string[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) words.unshift(text.slice(from[end] ?? 0, end));
  return { words, kinds: words.map((word) => kindOf(word) ?? 'account') };
};
