/** No column narrower than this share of an even one: a word must fit. */
const NARROWEST = 0.45;
/** Longest text that still asks for more room; beyond it a cell simply has more lines. */
const LONGEST = 160;

/**
 * Widths of a table's columns by what stands in them, in whole units that add up to `total` exactly. Columns grow with
 * the square root of their longest text: one long cell must not squeeze the others.
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const weights = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
    return Math.sqrt(Math.min(LONGEST, longest) + 8);
  });
  const even = total / columns;
  const sum = weights.reduce((a, b) => a + b, 0);
  const wanted = weights.map((weight) => Math.max(even * NARROWEST, (weight / sum) * total));
  const scale = total / wanted.reduce((a, b) => a + b, 0);
  const widths = wanted.map((width) => Math.floor(width * scale));
  const rest = total - widths.reduce((a, b) => a + b, 0);
  return widths.map((width, column) => (column < rest ? width + 1 : width));
}
