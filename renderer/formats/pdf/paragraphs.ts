import type { LineDirection } from './logical-order';
import { median, type PdfLine } from './page-lines';

/** In usual distances of lines. */
const WIDER_GAP = 1.35;
const OTHER_SIZE = 0.12;
/** A last line that ends this part of the column before its edge. */
const SHORT_LINE = 0.12;
const SENTENCE_END = /[.!?؟…:»"”)\]]\s*$/u;

/**
 * Puts the lines of all pages together to paragraphs: a line continues the one above it unless the distance, the size,
 * or a short line that ends a sentence says otherwise. A new page or column begins a paragraph only after a sentence.
 */
export function paragraphsOf(
  pages: readonly (readonly PdfLine[])[],
  direction: LineDirection,
): readonly string[] {
  const paragraphs: string[] = [];
  let last: PdfLine | undefined;
  for (const lines of pages) {
    const distance = usualDistance(lines);
    lines.forEach((line, index) => {
      const previous = index === 0 ? undefined : lines[index - 1];
      const isBreak =
        !last || (previous ? isNew(line, previous, lines, distance, direction) : isNewPage(line, last));
      if (isBreak) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ''} ${line.text}`;
      last = line;
    });
  }
  return paragraphs;
}

function isNewPage(line: PdfLine, last: PdfLine): boolean {
  return SENTENCE_END.test(last.text) || isOtherSize(line, last);
}

function isNew(
  line: PdfLine,
  previous: PdfLine,
  lines: readonly PdfLine[],
  distance: number,
  direction: LineDirection,
): boolean {
  if (isOtherSize(line, previous)) return true;
  const down = previous.y - line.y;
  const isBelow = down > 0 && line.left < previous.right && line.right > previous.left;
  if (!isBelow) return SENTENCE_END.test(previous.text) || down > distance * WIDER_GAP;
  if (down > distance * WIDER_GAP) return true;
  return SENTENCE_END.test(previous.text) && isShort(previous, lines, direction);
}

function isOtherSize(line: PdfLine, other: PdfLine): boolean {
  return Math.abs(line.size - other.size) > Math.max(line.size, other.size) * OTHER_SIZE;
}

/** Whether a line stops before the edge that the other lines of its column reach. */
function isShort(line: PdfLine, lines: readonly PdfLine[], direction: LineDirection): boolean {
  const column = lines.filter((other) => other.left < line.right && other.right > line.left);
  const left = Math.min(...column.map((other) => other.left));
  const right = Math.max(...column.map((other) => other.right));
  const missing = direction === 'rtl' ? line.left - left : right - line.right;
  return missing > (right - left) * SHORT_LINE;
}

function usualDistance(lines: readonly PdfLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const down = (lines[index - 1]?.y ?? line.y) - line.y;
    return down > line.size * 0.5 && down < line.size * 4 ? [down] : [];
  });
  const usual = median(distances);
  // Where single lines stand far apart, their distance is no measure.
  return usual === 0 ? median(lines.map(({ size }) => size)) * 1.5 : usual;
}
