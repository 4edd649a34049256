import { type TextRange, textOffset } from '../model/offsets';

/** A line of canonical text that has something to read; `text` is exactly the text of its range. */
export interface Block extends TextRange {
  /** 0, 1, 2 … among the blocks of the text; blank lines are not counted. */
  readonly index: number;
  readonly text: string;
}

/**
 * Where Unicode always breaks a line (UAX 14: LF, VT, FF, CR, NEL, LS, PS). Import turns only CRLF and CR into LF
 * and keeps the others in the text; they part blocks all the same, since every reader shows a new line there.
 */
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/g;

/** White space, and characters that leave no trace on the page: bidi controls, zero-width ones, soft hyphen, BOM. */
const BLANK = /^[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*$/;

/** Cuts canonical text into its blocks, in order; offsets are into `text`, which is not changed. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lineStart = 0;
  const closeLine = (lineEnd: number): void => {
    const line = text.slice(lineStart, lineEnd);
    if (!BLANK.test(line)) {
      blocks.push({
        index: blocks.length,
        start: textOffset(lineStart),
        end: textOffset(lineEnd),
        text: line,
      });
    }
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    closeLine(lineBreak.index);
    lineStart = lineBreak.index + 1;
  }
  closeLine(text.length);
  return blocks;
}

/**
 * The block at an offset. An offset in the gap after a block belongs to that block, one before the first block
 * to the first; undefined only when there are no blocks.
 */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}
