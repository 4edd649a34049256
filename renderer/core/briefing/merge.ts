import type { BriefingBlock, BriefingDocument } from './document';
import { isSameDocument, normaliseDocument } from './normalise';

/**
 * What to show when a document changed elsewhere while it was being edited here. Blocks appended elsewhere (a
 * quote sent from the reader) go to the end of the local text; any other change loses to the local text, which
 * is newer, and stays in the undo history.
 */
export function mergeOutsideChange(
  base: BriefingDocument,
  local: BriefingDocument,
  outside: BriefingDocument,
): BriefingDocument {
  if (isSameDocument(base, local)) return outside;
  return { version: 1, blocks: [...normaliseDocument(local).blocks, ...appended(base, outside)] };
}

function appended(base: BriefingDocument, outside: BriefingDocument): readonly BriefingBlock[] {
  const before = normaliseDocument(base).blocks;
  const after = normaliseDocument(outside).blocks;
  const isPrefix = before.every((block, index) => JSON.stringify(block) === JSON.stringify(after[index]));
  return isPrefix ? after.slice(before.length) : [];
}
