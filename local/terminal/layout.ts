import measureWidth from 'fast-string-width';

export const GAP = '  ';

/**
 * Lines of at most that width on a terminal, where CJK and emoji take two columns. A word that is longer stays whole,
 * whatever it costs, unless words may be broken: half an id is none.
 */
export function wrapText(text: string, width: number, breaksWords = false): string[] {
  const words = text.split(' ').flatMap((word) => (breaksWords ? breakWord(word, width) : [word]));
  const [first = '', ...rest] = words;
  const lines = [first];
  for (const word of rest) {
    const line = `${lines.at(-1)} ${word}`;
    if (measureWidth(line) <= width) {
      lines[lines.length - 1] = line;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Never inside of a joined emoji or an accented letter. */
function breakWord(word: string, width: number): string[] {
  const pieces = [''];
  for (const { segment } of segmenter.segment(word)) {
    const longer = pieces.at(-1) + segment;
    if (measureWidth(longer) <= width) {
      pieces[pieces.length - 1] = longer;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}

export function padText(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - measureWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** Wrapped where there is a width, and moved to the right. */
export function indentText(text: string, width: number | undefined, by = GAP): string[] {
  const lines = width === undefined ? [text] : wrapText(text, Math.max(1, width - by.length));
  return lines.map((line) => by + line);
}
