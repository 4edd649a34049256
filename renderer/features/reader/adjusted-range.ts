import { type TextRange, textRange } from '../../core/model';
import type { Block } from '../../core/text/blocks';
import { snapToWords } from '../../core/text/words';
import { type CaretStep, moveCaret } from '../../editor/article/caret-motion';

/** The end of a passage that is being moved. */
export type PassageEnd = 'start' | 'end';

/** The range with one end put to a position; whole words unless `isExact`, and never empty or turned round. */
export function dragEnd(
  text: string,
  range: TextRange,
  end: PassageEnd,
  position: number,
  isExact: boolean,
): TextRange {
  const start = end === 'start' ? Math.min(position, range.end - 1) : range.start;
  const stop = end === 'end' ? Math.max(position, range.start + 1) : range.end;
  const dragged = textRange(start, stop);
  if (isExact) return dragged;
  const snapped = snapToWords(text, dragged);
  if (snapped.end <= snapped.start) return range;
  // The other end stays where it was, even inside a word.
  return end === 'start' ? textRange(snapped.start, range.end) : textRange(range.start, snapped.end);
}

/**
 * The range with one end moved by a step; unchanged where the step would leave nothing of it. After a step by
 * words the end lies at a word, not at the space or sign the passage shrank over.
 */
export function stepEnd(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  range: TextRange,
  end: PassageEnd,
  step: CaretStep,
): TextRange {
  const stepped = moveCaret(blocks, range[end], step);
  const isShrinking = step.unit === 'word' && step.isForward === (end === 'start');
  const position = isShrinking ? overSigns(text, stepped, end) : stepped;
  const isLeft = end === 'start' ? position < range.end : position > range.start;
  if (!isLeft) return range;
  return end === 'start' ? textRange(position, range.end) : textRange(range.start, position);
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

function overSigns(text: string, from: number, end: PassageEnd): number {
  let at = from;
  if (end === 'start') while (at < text.length && !WORD_CHARACTER.test(text.charAt(at))) at += 1;
  else while (at > 0 && !WORD_CHARACTER.test(text.charAt(at - 1))) at -= 1;
  return at;
}
