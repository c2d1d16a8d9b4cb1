import Table from 'cli-table3';

const RULED = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
const NARROWEST_LAST = 30;
const PADDING = 2;
const RULE = 1;

const widest = (lines: string): number => Math.max(...lines.split('\n').map(({ length }) => length));

/**
 * As wide as its text; where that is more than `width`, the last column wraps.
 *
 * @param paint colours a cell by its column, after it was measured
 */
export const renderTextTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
  paint: (cell: string, column: number) => string = (cell) => cell,
): string => {
  const widths = head.map(
    (name, column) =>
      rows.reduce((most, row) => Math.max(most, widest(row[column] ?? '')), name.length) + PADDING,
  );
  const others = widths.slice(0, -1).reduce((sum, one) => sum + one + RULE, RULE + RULE);
  const left = Math.max(NARROWEST_LAST, (width ?? Number.POSITIVE_INFINITY) - others);
  const wraps = (widths.at(-1) ?? 0) > left;
  const table = new Table({
    head: [...head],
    chars: RULED,
    style: { head: [], border: [] },
    colWidths: head.map((_, column) => (wraps && column === head.length - 1 ? left : null)),
    wordWrap: true,
  });
  table.push(...rows.map((row) => row.map(paint)));
  return table.toString();
};
