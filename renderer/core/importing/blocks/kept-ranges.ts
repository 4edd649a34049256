import type { BlockMark } from '../../model/block-role';
import { type TextRange, textRange } from '../../model/offsets';
import { splitBlocks } from '../../text/blocks';

/**
 * The parts of a passage that are not residue, in order: what of it may be quoted. White space at the seams beside
 * residue goes with the residue; a passage without residue comes back whole.
 */
export function keptRanges(
  text: string,
  marks: readonly BlockMark[],
  range: TextRange,
): readonly TextRange[] {
  const kept: TextRange[] = [];
  let start: number = range.start;
  let keptEnd: number = range.start;
  for (const block of splitBlocks(text)) {
    if (block.end <= range.start) continue;
    if (block.start >= range.end) break;
    const isResidue = marks[block.index]?.role === 'residue';
    if (!isResidue) {
      if (start < 0) start = block.start;
      keptEnd = Math.min(block.end, range.end);
      continue;
    }
    if (start >= 0 && keptEnd > start) kept.push(textRange(start, keptEnd));
    start = -1;
  }
  if (start >= 0 && range.end > start) kept.push(textRange(start, range.end));
  return kept;
}
