import type { BlockMark } from '../../model/block-role';
import type { TextRange } from '../../model/offsets';
import { keptRanges } from './kept-ranges';

/** Stands in a quotation for lines of residue that were left out, as editors mark an omission. */
const OMISSION = '\n[…]\n';

/**
 * The words of a passage as they may be quoted: residue between them is left out and marked as an omission, residue at
 * the ends just goes. A passage that is nothing but residue was meant by whoever highlighted it and comes back whole.
 */
export function quotationOf(text: string, marks: readonly BlockMark[], range: TextRange): string {
  const kept = keptRanges(text, marks, range);
  if (kept.length === 0) return text.slice(range.start, range.end);
  return kept.map(({ start, end }) => text.slice(start, end)).join(OMISSION);
}
