import type { Brand } from './brand';

/** UTF-16 code units into an article's canonical text, in logical order, from 0 to the text's length. */
export type TextOffset = Brand<number, 'TextOffset'>;

/** Marks a number as a position in canonical text; throws `RangeError` unless it is a whole number ≥ 0. */
export function textOffset(value: number): TextOffset {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`Not a text offset: ${value}`);
  return value as TextOffset;
}

/** A half-open stretch `[start, end)` of canonical text; `start ≤ end`. */
export interface TextRange {
  readonly start: TextOffset;
  readonly end: TextOffset;
}

/** Makes a range; throws `RangeError` when the ends are swapped or not offsets. */
export function textRange(start: number, end: number): TextRange {
  if (end < start) throw new RangeError(`Range ends before it starts: ${start}–${end}`);
  return { start: textOffset(start), end: textOffset(end) };
}

/** Base direction of a block or a line. */
export type Direction = 'rtl' | 'ltr';
