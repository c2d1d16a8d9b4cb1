import Table from 'cli-table3';
import { makePrintable } from './printable.ts';

const RULED = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
const NARROWEST_LAST = 24;
const PADDING = 2;
const RULE = 1;

/** As wide as its text; where that is more than `width`, the last column wraps. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): string {
  const cells = rows.map((row) => row.map(makePrintable));
  const widths = head.map((name, column) => {
    const lengths = cells.map((row) => row[column]?.length ?? 0);
    return Math.max(name.length, ...lengths) + PADDING;
  });
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
  table.push(...cells);
  return table.toString();
}

/** Undefined where nothing is to be wrapped: what goes into a file or a pipe is searched by lines. */
export function findTerminalWidth(): number | undefined {
  return process.stdout.columns || Number(process.env['COLUMNS']) || undefined;
}
