import data from './name-shape.data.json' with { type: 'json' };

/**
 * Beginnings and endings that names have and words hardly do, from Kovacevic to Papadopoulos, chosen by count
 * (scripts/data/make-name-shape.ts). They stand for thousands of names that the list of surnames then leaves out,
 * and know those that no list has.
 */
interface Affixes {
  readonly endings: ReadonlySet<string>;
  readonly longWordEndings: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

let affixes: Affixes | undefined;

const decode = (): Affixes => ({
  endings: new Set(data.endings.split(' ')),
  longWordEndings: new Set(data.longWordEndings.split(' ')),
  beginnings: new Set(data.beginnings.split(' ')),
});

/** Three letters at least are left over beside a beginning or an ending. */
const lengths = [3, 4, 5, 6];

/** Whether a word of six letters or more begins or ends as only names do; shorter ones do so by chance. */
export const hasNameShape = (word: string): boolean => {
  affixes ??= decode();
  const { endings, longWordEndings, beginnings } = affixes;
  return lengths.some((length) => {
    if (word.length < length + 3) return false;
    const ending = word.slice(-length);
    return (
      endings.has(ending) ||
      (word.length > 6 && longWordEndings.has(ending)) ||
      beginnings.has(word.slice(0, length))
    );
  });
};
