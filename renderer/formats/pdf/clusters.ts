import { lettersOf } from './letter-forms';
import type { Glyph } from './page-glyphs';

/** A glyph with the marks that stand on it. */
export interface Cluster {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

const MARK = /^\p{M}+$/u;
/** The same glyph painted twice this near is a bold face made by hand. */
const SAME_PLACE = 0.12;

/** Glyphs in the order they were painted, each mark put to the letter it stands on. */
export function clustersOf(glyphs: readonly Glyph[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let waiting = '';
  glyphs.forEach((glyph, index) => {
    // A mark or dot that the font gives no meaning: it would cut its word in two. It is counted by the reader.
    if (glyph.text === '\ufffd' && glyph.width === 0) return;
    const text = lettersOf(glyph.text);
    const last = clusters.at(-1);
    if (!MARK.test(text) || glyph.width > glyph.size * 0.1) {
      if (last && isPaintedTwice(last, glyph, text)) return;
      clusters.push({ ...glyph, text: text + waiting });
      waiting = '';
    } else if (last && !standsOnNext(glyph, last, nextLetter(glyphs, index))) {
      clusters[clusters.length - 1] = { ...last, text: last.text + text };
    } else waiting = text + waiting;
  });
  return clusters;
}

function isPaintedTwice(last: Cluster, glyph: Glyph, text: string): boolean {
  if (text.trim() === '' || !last.text.startsWith(text)) return false;
  const far = glyph.size * SAME_PLACE;
  return Math.abs(last.x - glyph.x) < far && Math.abs(last.y - glyph.y) < far;
}

function nextLetter(glyphs: readonly Glyph[], from: number): Glyph | undefined {
  for (let index = from + 1; index < glyphs.length; index += 1) {
    const glyph = glyphs[index];
    if (glyph && !MARK.test(lettersOf(glyph.text))) return glyph;
  }
  return undefined;
}

/** Painted from left to right, the marks of right-to-left letters come first; painted as written they come after. */
function standsOnNext(mark: Glyph, last: Cluster, next: Glyph | undefined): boolean {
  if (!next || Math.abs(next.y - last.y) > mark.size) return false;
  // No mark stands on a space, though those of low letters reach under it.
  if (last.text.trim() === '' || next.text.trim() === '') return last.text.trim() === '';
  const isOver = (letter: Glyph | Cluster): boolean =>
    mark.x > letter.x + letter.width * 0.05 && mark.x < letter.x + letter.width * 0.95;
  if (isOver(last) !== isOver(next)) return isOver(next);
  return next.x > last.x;
}
