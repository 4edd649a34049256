import type { ImportKnowledge } from '../import-knowledge';
import { readByline } from '../metadata/byline';
import { captionShape } from './captions';
import { isParagraph, type Line } from './line';
import { keptMark, residueMark } from './mark';
import type { FirstReading } from './residue';
import { zoneOf } from './zones';

/** A line in so many other articles belongs to their pages, not to them. */
export const REPEATED_ARTICLES = 4;
/** Between paragraphs a line in several articles may be a subheading of one report that many carry. */
const REPEATED_IN_MIDDLE = 10;
/** Longer lines are not learned. */
export const LONGEST_LEARNED_LINE = 300;

/**
 * Marks lines that stand in several other articles of the case file. Not when the headline stands there too: then the
 * report is a repost, and what repeats is the report.
 */
export function markCaseFileRepeats(
  { lines, marks, zones, sources }: FirstReading,
  knowledge: ImportKnowledge,
  titleIndex: number,
  isMeta: (index: number) => boolean,
): void {
  const title = lines[titleIndex];
  if (title && countOf(title, knowledge) >= REPEATED_ARTICLES) return;
  for (const line of lines) {
    if (line.index === titleIndex || marks.get(line.index)?.role === 'residue' || isMeta(line.index))
      continue;
    const count = countOf(line, knowledge);
    // A byline and a stock picture's caption repeat as well.
    if (count < REPEATED_ARTICLES || isByShape(line, sources)) continue;
    const isInside = zoneOf(zones, line.index) === 'middle';
    const isDoubtful = isParagraph(line) || (isInside && count < REPEATED_IN_MIDDLE);
    const sure = Math.min(0.95, 0.72 + count / 50);
    marks.set(
      line.index,
      isDoubtful
        ? keptMark('body', 'repeated-in-case-file', 0.5, String(count))
        : residueMark('repeated-line', 'repeated-in-case-file', sure, String(count)),
    );
  }
}

const isByShape = (line: Line, sources: FirstReading['sources']): boolean =>
  readByline(line, sources, true) !== undefined || captionShape(line, sources)?.strength === 'sure';

const countOf = (line: Line, knowledge: ImportKnowledge): number =>
  line.text.length > LONGEST_LEARNED_LINE || line.key === '' ? 0 : knowledge.countLine(line.key);
