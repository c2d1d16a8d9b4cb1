/** Reads what `scripts/data/front-code.ts` writes: a capital letter (characters shared with the word before), the rest. */
export const decodeWordList = (coded: string): Set<string> => {
  const words = new Set<string>();
  let previous = '';
  let start = 0;
  while (start < coded.length) {
    const shared = coded.charCodeAt(start) - 65;
    let end = start + 1;
    while (end < coded.length && !isCapital(coded.charCodeAt(end))) end += 1;
    previous = previous.slice(0, shared) + coded.slice(start + 1, end);
    words.add(previous);
    start = end;
  }
  return words;
};

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
