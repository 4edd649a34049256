import type { PassageAnchor } from '../model/highlight';
import type { Sha256 } from '../model/ids';
import type { TextRange } from '../model/offsets';
import { isInsidePair } from '../text/letters';

/** UTF-16 units of text kept on each side of a passage, to tell equal quotes apart and to find a moved one. */
export const CONTEXT_LENGTH = 32;

/** Describes a passage so that it can be found again; throws `RangeError` when it lies outside the text. */
export function describePassage(text: string, textSha256: Sha256, range: TextRange): PassageAnchor {
  const { start, end } = range;
  if (end < start || end > text.length) {
    throw new RangeError(`Passage ${start}–${end} outside a text of ${text.length}`);
  }
  let from = Math.max(0, start - CONTEXT_LENGTH);
  if (isInsidePair(text, from)) from += 1;
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (isInsidePair(text, to)) to -= 1;
  return {
    start,
    end,
    quote: text.slice(start, end),
    // A range that itself cuts a pair leaves a half on either side: still the exact text around it.
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
    textSha256,
  };
}
