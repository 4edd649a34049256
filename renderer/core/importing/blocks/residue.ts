import type { BlockMark } from '../../model/block-role';
import type { SourceIndex } from '../outlets/find-source';
import { captionShape } from './captions';
import type { FoundCue } from './find-cue';
import { findCue } from './find-cue';
import type { Line } from './line';
import { residueMark } from './mark';
import { findRepeats } from './repeats';
import { type FoundShape, findShape } from './shapes';
import { findZones, type Zone, type Zones, zoneOf } from './zones';

/** What the lines say before anything is known of the article's parts. */
export interface FirstReading {
  readonly lines: readonly Line[];
  readonly zones: Zones;
  /** Residue and doubts, by block number. */
  readonly marks: Map<number, BlockMark>;
  /** Where headlines of other articles may follow, by block number. */
  readonly openers: ReadonlySet<number>;
  readonly sources: SourceIndex;
}

/** Finds the residue that words, shapes and repetition tell. `isStated`: the format says what the block is. */
export function findResidue(
  lines: readonly Line[],
  sources: SourceIndex,
  isStated: (line: Line) => boolean,
): FirstReading {
  const marks = new Map<number, BlockMark>();
  const openers = new Set<number>();
  const later: (() => void)[] = [];
  let zones: Zones = { first: lines.length, last: -1 };
  const zone = (line: Line): Zone => zoneOf(zones, line.index);
  for (const line of lines) {
    if (isStated(line)) continue;
    const cue = findCue(line);
    if (cue) {
      const place = (): void => markCue(line, cue, zone(line), marks, openers);
      if (cue.group.where === 'edge') later.push(place);
      else place();
      continue;
    }
    const shape = sources.named(line.bare) ? undefined : findShape(line);
    if (shape?.isEdgeOnly) later.push(() => markEdgeShape(line, shape, zones, marks));
    else if (shape)
      marks.set(line.index, residueMark(shape.kind, shape.reason, shape.confidence, shape.detail));
  }
  const isCaption = (line: Line): boolean => captionShape(line, sources)?.strength === 'sure';
  markRepeats(lines, marks, isCaption);
  zones = findZones(lines, (line) => marks.has(line.index), isCaption);
  for (const place of later) place();
  return { lines, zones, marks, openers, sources };
}

function markCue(
  line: Line,
  { group, phrase, isWhole }: FoundCue,
  zone: Zone,
  marks: Map<number, BlockMark>,
  openers: Set<number>,
): void {
  if (group.where === 'edge' && zone === 'middle') return;
  const sure = isWhole ? Math.min(0.97, group.confidence + 0.04) : group.confidence;
  marks.set(line.index, residueMark(group.kind, 'phrase', sure, phrase));
  // `اقرأ أيضا: …` with a headline behind it is complete in itself.
  if (group.opensRelated && (isWhole || line.words <= 5)) openers.add(line.index);
}

function markEdgeShape(line: Line, shape: FoundShape, zones: Zones, marks: Map<number, BlockMark>): void {
  // In a text without paragraphs numbers stand in tables.
  if (zones.last === -1 || zoneOf(zones, line.index) === 'middle') return;
  marks.set(line.index, residueMark(shape.kind, shape.reason, shape.confidence, shape.detail));
}

function markRepeats(
  lines: readonly Line[],
  marks: Map<number, BlockMark>,
  isCaption: (line: Line) => boolean,
): void {
  const repeats = findRepeats(lines, (line) => marks.has(line.index), isCaption);
  for (const [index, repeat] of repeats) {
    const line = lines[index];
    if (!line) continue;
    const kind = isCaption(line) ? 'repeated-caption' : 'repeated-line';
    const reason = repeat.isExact ? 'repeated-in-file' : 'contains-other-line';
    const sure = repeat.isExact ? 0.95 : repeat.hadForeignWords ? 0.92 : 0.75;
    marks.set(index, residueMark(kind, reason, sure, String(repeat.of)));
  }
}
