import { letterKind } from './letters';

/** How far a grapheme cluster is looked for on either side; longer piles of marks are cut. */
const WINDOW = 64;
const LAM = 'ل';
const ALEFS = 'اأإآٱ';
let segmenter: Intl.Segmenter | undefined;

/** The nearest offsets at or before, and at or after `offset` where no grapheme cluster is cut. */
export function graphemeBoundaries(
  text: string,
  offset: number,
): { readonly before: number; readonly after: number } {
  if (offset <= 0 || offset >= text.length || isPlain(text, offset)) return { before: offset, after: offset };
  const from = windowStart(text, offset);
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const cluster = segmenter.segment(text.slice(from, offset + WINDOW)).containing(offset - from);
  const before = from + (cluster?.index ?? 0);
  if (!cluster || before === offset) return { before: offset, after: offset };
  return { before, after: before + cluster.segment.length };
}

/**
 * Where to paint the boundary of a highlight so that no glyph is cut: outside grapheme clusters and outside
 * ل+ا pairs, which fonts draw as one ligature (marks between the two included). Starts move back, ends forward;
 * stored offsets stay as they are.
 */
export function paintBoundary(text: string, offset: number, side: 'start' | 'end'): number {
  const { before, after } = graphemeBoundaries(text, offset);
  const whole = side === 'start' ? before : after;
  const pair = lamAlefAround(text, whole);
  if (!pair) return whole;
  // A zero-width joiner after the alef still belongs to its cluster.
  return side === 'start'
    ? graphemeBoundaries(text, pair.start).before
    : graphemeBoundaries(text, pair.end).after;
}

/** The lam-alef pair that `offset` would cut, with the marks on its alef. */
function lamAlefAround(text: string, offset: number): { start: number; end: number } | undefined {
  let start = offset - 1;
  while (start >= 0 && isMark(text, start)) start -= 1;
  if (text.charAt(start) !== LAM) return undefined;
  let end = offset;
  while (end < text.length && isMark(text, end)) end += 1;
  if (end >= text.length || !ALEFS.includes(text.charAt(end))) return undefined;
  end += 1;
  while (end < text.length && isMark(text, end)) end += 1;
  return { start, end };
}

/** Tatweel and the zero-width joiners are joiners too, but they part the ligature. */
function isMark(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return letterKind(unit) === 'joiner' && unit !== 0x0640 && unit !== 0x200c && unit !== 0x200d;
}

/** Two ordinary letters, signs or spaces: by far the most boundaries, answered without the segmenter. */
function isPlain(text: string, offset: number): boolean {
  const after = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return isSimple(after) && isSimple(before) && letterKind(after) !== 'joiner';
}

/** Latin and Arabic letters, punctuation and spaces; no surrogates, Hangul, Indic scripts, emoji parts or CR. */
const isSimple = (unit: number): boolean =>
  (unit > 0x0d && unit < 0x0600) || (unit >= 0x0606 && unit < 0x0700 && unit !== 0x06dd);

/** A start that cuts no pair, so that the clusters behind it are the real ones wherever the pile is shorter than the window. */
function windowStart(text: string, offset: number): number {
  let from = Math.max(0, offset - WINDOW);
  for (let index = offset - 1; index > from; index -= 1) {
    if (text.charCodeAt(index) === 0x0a || text.charCodeAt(index) === 0x20) {
      from = index;
      break;
    }
  }
  const unit = text.charCodeAt(from);
  return from > 0 && unit >= 0xdc00 && unit <= 0xdfff ? from - 1 : from;
}
