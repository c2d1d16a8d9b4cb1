/** A set of words, kept as one string of which only the sections that are asked about are ever decoded. */
export interface WordList {
  has(word: string): boolean;
}

/** Words with the same first two letters are a section. */
export const SECTION_KEY_LENGTH = 2;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** The words from where a section starts to where the next one does. */
const decodeSection = (coded: string, from: number): ReadonlySet<string> => {
  const words = new Set<string>();
  let previous = '';
  let start = from;
  do {
    const shared = coded.charCodeAt(start) - 65;
    let end = start + 1;
    while (end < coded.length && !isCapital(coded.charCodeAt(end))) end += 1;
    previous = previous.slice(0, shared) + coded.slice(start + 1, end);
    words.add(previous);
    start = end;
  } while (start < coded.length && coded[start] !== 'A');
  return words;
};

const NONE: ReadonlySet<string> = new Set();

/**
 * Reads what `scripts/data/front-code.ts` writes: for each word a capital letter (characters shared with the word
 * before), and the rest; A, which is nothing shared, only where a section starts.
 */
export const openWordList = (coded: string): WordList => {
  const sections = new Map<string, ReadonlySet<string>>();
  const open = (key: string): ReadonlySet<string> => {
    const start = coded.indexOf(`A${key}`);
    return start === -1 ? NONE : decodeSection(coded, start);
  };
  return {
    has: (word) => {
      const key = word.slice(0, SECTION_KEY_LENGTH);
      let section = sections.get(key);
      if (section === undefined) {
        section = open(key);
        sections.set(key, section);
      }
      return section.has(word);
    },
  };
};
