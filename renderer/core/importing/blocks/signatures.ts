import { type BylineReading, readByline } from '../metadata/byline';
import { type DateLine, readDateLines } from '../metadata/publication';
import { readClosingName, readSourceLine, type SourceReading } from '../metadata/source-line';
import { captionShape } from './captions';
import { isParagraph, type Line } from './line';
import type { FirstReading } from './residue';
import { zoneOf } from './zones';

/** Lines that say who, where and when. */
export interface Signatures {
  /** Bylines and source lines with what they say, by block number. */
  readonly named: Map<number, BylineReading | SourceReading>;
  readonly dateLines: readonly DateLine[];
  /** Block numbers of the datelines. */
  readonly dated: ReadonlySet<number>;
}

/** How far from the ends of a text such lines are looked for. */
const EDGE_LINES = 12;
/** Names stand this close under a headline. */
const LINES_UNDER_TITLE = 6;
/** And at the very end. */
const LAST_LINES = 2;

/** Finds datelines and source lines; bylines wait until the headline is known. An address may turn out a source. */
export function readSignatures({ lines, zones, marks, sources }: FirstReading): Signatures {
  const named = new Map<number, BylineReading | SourceReading>();
  const dateLines: DateLine[] = [];
  const dated = new Set<number>();
  for (const line of edgeLines(lines, zones)) {
    const reason = marks.get(line.index)?.reason;
    if (reason !== undefined && reason !== 'address-line' && reason !== 'format') continue;
    const dates = reason === 'address-line' ? [] : readDateLines(line);
    if (dates.length > 0) {
      dateLines.push(...dates);
      dated.add(line.index);
      continue;
    }
    const source = readSourceLine(line, sources);
    if (!source) continue;
    named.set(line.index, source);
    if (reason === 'address-line') marks.delete(line.index);
  }
  return { named, dateLines, dated };
}

/** Adds the bylines: between the headline and the text, and below the text, where also the outlet's name stands. */
export function readNames(reading: FirstReading, signatures: Signatures, titleIndex: number): void {
  for (const line of edgeLines(reading.lines, reading.zones)) {
    if (!mayBeSignature(line, reading, signatures, titleIndex)) continue;
    const read = readSignature(line, reading, titleIndex);
    if (read) signatures.named.set(line.index, read);
  }
}

function mayBeSignature(
  line: Line,
  { marks, sources }: FirstReading,
  found: Signatures,
  titleIndex: number,
): boolean {
  const { index } = line;
  if (found.dated.has(index) || found.named.has(index) || index === titleIndex || isParagraph(line))
    return false;
  const known = marks.get(index);
  if (known && known.role !== 'byline') return false;
  return captionShape(line, sources)?.strength !== 'sure';
}

function readSignature(
  line: Line,
  { lines, zones, marks, sources }: FirstReading,
  titleIndex: number,
): BylineReading | SourceReading | undefined {
  const isBelow = zones.last !== -1 && zoneOf(zones, line.index) === 'tail';
  const closing = isBelow ? readClosingName(line, sources, line.index === lines.length - 1) : undefined;
  if (closing) return closing;
  const isUnderTitle =
    titleIndex !== -1 && line.index > titleIndex && line.index - titleIndex <= LINES_UNDER_TITLE;
  const isLast = isBelow && line.index >= lines.length - LAST_LINES;
  return readByline(line, sources, marks.has(line.index) || isLast || (isUnderTitle && !isBelow));
}

function edgeLines(lines: readonly Line[], zones: FirstReading['zones']): readonly Line[] {
  const head = lines.slice(0, Math.min(zones.first, EDGE_LINES));
  const tail = lines.slice(Math.max(zones.last + 1, head.length, lines.length - 2 * EDGE_LINES));
  return [...head, ...tail];
}
