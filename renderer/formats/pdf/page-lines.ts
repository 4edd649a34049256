import type { Cluster } from './clusters';
import { isRightToLeft, type LineDirection, logicalOrder } from './logical-order';

/** A line of text on a page, in the order it was written. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** In sizes of the letters. */
const SAME_BASELINE = 0.35;
/** Wider than the spaces of a justified line, narrower than the gap between columns. */
const WIDEST_SPACE = 1.6;
const NARROWEST_SPACE = 0.17;
const MOST_PASSES = 10;

/** The lines of a page in reading order. */
export function pageLines(clusters: readonly Cluster[], direction: LineDirection): readonly PdfLine[] {
  const rows = joinAll(gatherRows(clusters));
  return rows.map((row) => lineOf(row, direction)).filter(({ text }) => text.trim() !== '');
}

interface Row {
  readonly clusters: Cluster[];
  left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

/** In the order of painting: a glyph continues the row it stands beside. */
function gatherRows(clusters: readonly Cluster[]): readonly Row[] {
  const rows: Row[] = [];
  for (const cluster of clusters) {
    const row = rows.at(-1);
    if (row && isBeside(row, cluster.y, cluster.size, cluster.x, cluster.x + cluster.width)) {
      row.clusters.push(cluster);
      row.left = Math.min(row.left, cluster.x);
      row.right = Math.max(row.right, cluster.x + cluster.width);
    } else {
      const { x, y, width, size } = cluster;
      rows.push({ clusters: [cluster], left: x, right: x + width, y, size });
    }
  }
  return rows;
}

/** A row between two others makes them neighbours, so once is not enough. */
function joinAll(rows: readonly Row[]): readonly Row[] {
  let joined = rows;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = joinRows(joined);
    if (next.length === joined.length) break;
    joined = next;
  }
  return joined;
}

/** Some programs paint the words of another script after the rest of the line: such rows are one. */
function joinRows(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  const byPlace = new Map<number, Row[]>();
  for (const row of rows) {
    const place = Math.round(row.y / 4);
    const near = [place - 1, place, place + 1].flatMap((each) => byPlace.get(each) ?? []);
    const found = near.find((other) => isBeside(other, row.y, row.size, row.left, row.right));
    if (found) {
      for (const cluster of row.clusters) found.clusters.push(cluster);
      found.left = Math.min(found.left, row.left);
      found.right = Math.max(found.right, row.right);
    } else {
      joined.push(row);
      byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
    }
  }
  return joined;
}

function isBeside(row: Row, y: number, size: number, left: number, right: number): boolean {
  const largest = Math.max(row.size, size);
  if (Math.abs(row.y - y) > largest * SAME_BASELINE) return false;
  return left < row.right + largest * WIDEST_SPACE && right > row.left - largest * WIDEST_SPACE;
}

function lineOf(row: Row, direction: LineDirection): PdfLine {
  const visual = [...row.clusters].sort((one, other) => one.x - other.x || one.width - other.width);
  const pieces: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, x, width, size } of visual) {
    const isSpace = text.trim() === '';
    const hasSpace = isSpace || pieces.length === 0 || (pieces.at(-1) ?? '').trim() === '';
    if (!hasSpace && x - end > size * NARROWEST_SPACE) pieces.push(' ');
    // A space painted over letters is one of a run of another font: it is where it ends.
    if (!isSpace || (pieces.at(-1) ?? ' ').trim() !== '') pieces.push(isSpace ? ' ' : text);
    end = Math.max(end, x + width);
  }
  const isArabic = pieces.some(isRightToLeft);
  const text = logicalOrder(splitLigatures(pieces), isArabic ? direction : 'ltr')
    .join('')
    .trim();
  const size = median(row.clusters.map((cluster) => cluster.size));
  return { text, left: row.left, right: row.right, y: row.y, size };
}

/** Several Latin letters or digits in one glyph are letters side by side; several Arabic ones stay one. */
function splitLigatures(pieces: readonly string[]): readonly string[] {
  return pieces.flatMap((piece) =>
    isRightToLeft(piece) || /\p{M}/u.test(piece) ? [piece] : Array.from(piece),
  );
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}
