import type { BriefingBlock, BriefingDocument, BriefingInline, CellBlock, ListBlock } from './document';
import type { EvidenceLookup } from './evidence';

/**
 * The document with the kept text of every reference as its highlight reads now, so that a highlight deleted
 * later leaves its latest words behind. References whose highlight is gone keep what they have.
 */
export function withCurrentQuotes(document: BriefingDocument, evidence: EvidenceLookup): BriefingDocument {
  return { version: 1, blocks: document.blocks.map((block) => refreshBlock(block, evidence)) };
}

function refreshBlock(block: BriefingBlock, evidence: EvidenceLookup): BriefingBlock {
  if (block.kind !== 'table') return refreshCellBlock(block, evidence);
  return {
    ...block,
    rows: block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => refreshCellBlock(inner, evidence)) })),
    ),
  };
}

function refreshCellBlock(block: CellBlock, evidence: EvidenceLookup): CellBlock {
  switch (block.kind) {
    case 'evidence':
      return refreshReference(block, evidence);
    case 'list':
      return refreshList(block, evidence);
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, content: refreshInlines(block.content, evidence) };
  }
}

function refreshList(list: ListBlock, evidence: EvidenceLookup): ListBlock {
  return {
    ...list,
    items: list.items.map((item) => ({
      ...item,
      content: refreshInlines(item.content, evidence),
      ...(item.children ? { children: refreshList(item.children, evidence) } : {}),
    })),
  };
}

function refreshInlines(
  inlines: readonly BriefingInline[],
  evidence: EvidenceLookup,
): readonly BriefingInline[] {
  return inlines.map((inline) => (inline.kind === 'citation' ? refreshReference(inline, evidence) : inline));
}

function refreshReference<
  R extends Extract<CellBlock, { kind: 'evidence' }> | Extract<BriefingInline, { kind: 'citation' }>,
>(reference: R, evidence: EvidenceLookup): R {
  const quote = evidence.get(reference.highlightId)?.highlight.quote;
  return quote === undefined ? reference : { ...reference, quote };
}
