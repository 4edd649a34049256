import { isParagraph, type Line } from './line';

/** Where the running text begins and ends, as places in the list of lines. */
export interface Zones {
  /** The first and last paragraph; with no paragraphs the first lies behind the last, and every line is at an edge. */
  readonly first: number;
  readonly last: number;
}

export type Zone = 'head' | 'middle' | 'tail';

/** Reads the zones off the lines that are not out already. Lines that go later never are paragraphs of them. */
export function findZones(
  lines: readonly Line[],
  isOut: (line: Line) => boolean,
  isCaption: (line: Line) => boolean,
): Zones {
  let first = lines.length;
  let last = -1;
  for (const line of lines) {
    if (!isParagraph(line) || isOut(line) || isCaption(line)) continue;
    if (first === lines.length) first = line.index;
    last = line.index;
  }
  return { first, last };
}

/** The zone of a line. */
export function zoneOf({ first, last }: Zones, index: number): Zone {
  if (index < first) return 'head';
  return index > last ? 'tail' : 'middle';
}
