import measureWidth from 'fast-string-width';
import { GAP, indentText, padText, wrapText } from './layout.ts';
import { makePrintable } from './printable.ts';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** It becomes narrower where the terminal is: between words alone, or anywhere. */
  readonly wraps?: 'at-blanks' | 'anywhere';
}

type Rows = readonly (readonly string[])[];

const RULE = '─';
/** Of a column whose words may be broken. */
const NARROWEST = 10;
/** The share of a terminal that no column goes below before the others have gone down to it. */
const FAIR_SHARE = 0.4;

/**
 * For a terminal of that width, or, without one, lines of fields with tabs between them, for `cut` and its like.
 * Where the terminal is too narrow for columns, each row is a paragraph.
 */
export function renderTable(
  head: readonly (string | Column)[],
  rows: Rows,
  width: number | undefined,
): string {
  const columns = head.map((column) => (typeof column === 'string' ? { head: column } : column));
  const heads = columns.map(({ head }) => head);
  const cells = rows.map((row) => row.map(makePrintable));
  if (width === undefined) {
    return [heads, ...cells].map((row) => row.join('\t')).join('\n');
  }
  const widths = fitWidths(columns, [heads, ...cells], width);
  if (sumWidths(widths) > width) {
    return cells.flatMap((row) => renderParagraph(heads, row, width)).join('\n');
  }
  return [
    ...renderRow(columns, heads, widths),
    widths.map((one) => RULE.repeat(one)).join(GAP),
    ...cells.flatMap((row) => renderRow(columns, row, widths)),
  ].join('\n');
}

/** Undefined where nothing is to be laid out: what goes into a file or a pipe is searched by lines. */
export function findTerminalWidth(stream: {
  readonly isTTY?: boolean;
  readonly columns?: number;
}): number | undefined {
  return stream.isTTY ? stream.columns || 80 : undefined;
}

/** As wide as their text; where that is too much, the last column gives way first. */
function fitWidths(columns: readonly Column[], rows: Rows, width: number): number[] {
  const texts = columns.map((_, index) => rows.map((row) => row[index] ?? ''));
  const widths = texts.map(measureLongest);
  for (const share of [Math.floor(width * FAIR_SHARE), 0]) {
    for (const index of [...columns.keys()].reverse()) {
      const now = widths[index] ?? 0;
      const least = Math.max(share, findNarrowest(texts[index] ?? [], columns[index]?.wraps));
      const excess = Math.max(0, sumWidths(widths) - width);
      widths[index] = Math.min(now, Math.max(least, now - excess));
    }
  }
  return widths;
}

function findNarrowest(texts: readonly string[], wraps: Column['wraps']): number {
  if (wraps === undefined) {
    return measureLongest(texts);
  }
  const longest = measureLongest(texts.flatMap((text) => text.split(' ')));
  return wraps === 'anywhere' ? Math.min(longest, NARROWEST) : longest;
}

const measureLongest = (texts: readonly string[]) => Math.max(...texts.map((text) => measureWidth(text)));

const sumWidths = (widths: readonly number[]) =>
  widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));

function renderRow(columns: readonly Column[], row: readonly string[], widths: readonly number[]): string[] {
  const wrapped = columns.map(({ wraps }, index) =>
    wrapText(row[index] ?? '', widths[index] ?? 0, wraps === 'anywhere'),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, index) => padText(wrapped[index]?.[line] ?? '', widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  );
}

/** The first cell by itself, the others below it with their heads. */
function renderParagraph(heads: readonly string[], [first = '', ...rest]: readonly string[], width: number) {
  return [
    ...wrapText(first, width, true),
    ...rest.flatMap((cell, index) => indentText(`${heads[index + 1]}: ${cell}`, width)),
  ];
}
