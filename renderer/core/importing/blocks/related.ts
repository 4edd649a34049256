import { isParagraph } from './line';
import { keptMark, residueMark } from './mark';
import type { FirstReading } from './residue';

const MOST_IN_THE_MIDDLE = 4;

/**
 * Marks the headlines of other articles that follow `اقرأ أيضا`. Behind the last paragraph everything is one, up to
 * the end; between paragraphs a few lines may be, and the last before the next paragraph may be a subheading.
 * `isMeta`: datelines, bylines and source lines stay what they are.
 */
export function markRelated(reading: FirstReading, isMeta: (index: number) => boolean): void {
  const { lines, zones, openers } = reading;
  const firstText = zones.last === -1 ? lines.findIndex(({ isSentence }) => isSentence) : zones.first;
  for (const opener of openers) {
    // Above the article such a word is the name of a section, and the headline follows.
    if (firstText === -1 || opener < firstText) continue;
    if (opener > zones.last) {
      markToEnd(reading, opener, isMeta);
      return;
    }
    markRun(reading, opener, isMeta);
  }
}

function markToEnd({ lines, marks }: FirstReading, opener: number, isMeta: (index: number) => boolean): void {
  for (const line of lines.slice(opener + 1)) {
    if (marks.has(line.index) || isMeta(line.index)) continue;
    const mark = line.isSentence
      ? keptMark('body', 'after-related-links', 0.5)
      : residueMark('related-links', 'after-related-links', 0.85);
    marks.set(line.index, mark);
  }
}

function markRun({ lines, marks }: FirstReading, opener: number, isMeta: (index: number) => boolean): void {
  const run: number[] = [];
  let at = opener + 1;
  for (; at < lines.length && run.length < MOST_IN_THE_MIDDLE; at += 1) {
    const line = lines[at];
    if (!line || isParagraph(line) || line.isSentence || marks.has(at) || isMeta(at)) break;
    run.push(at);
  }
  const next = lines[at];
  const endsAtText = next !== undefined && isParagraph(next);
  if (!endsAtText) return;
  for (const [place, index] of run.entries()) {
    const mayBeHeading = place === run.length - 1 && place > 0;
    marks.set(
      index,
      mayBeHeading
        ? keptMark('subheading', 'after-related-links', 0.5)
        : residueMark('related-links', 'after-related-links', place === 0 ? 0.75 : 0.68),
    );
  }
}
