import type {
  BriefingBlock,
  BriefingDocument,
  BriefingInline,
  CellBlock,
  ListBlock,
} from '../../core/briefing/document';
import type { HighlightId } from '../../core/model';

type Rename = (id: HighlightId) => HighlightId;

/** The document with every reference to a highlight renamed. */
export const withReferences = (document: BriefingDocument, rename: Rename): BriefingDocument => ({
  ...document,
  blocks: document.blocks.map((block) => renameBlock(block, rename)),
});

function renameBlock(block: BriefingBlock, rename: Rename): BriefingBlock {
  if (block.kind !== 'table') return renameCellBlock(block, rename);
  return {
    ...block,
    rows: block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => renameCellBlock(inner, rename)) })),
    ),
  };
}

function renameCellBlock(block: CellBlock, rename: Rename): CellBlock {
  switch (block.kind) {
    case 'evidence':
      return { ...block, highlightId: rename(block.highlightId) };
    case 'list':
      return renameList(block, rename);
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, content: renameInlines(block.content, rename) };
  }
}

const renameList = (list: ListBlock, rename: Rename): ListBlock => ({
  ...list,
  items: list.items.map((item) => ({
    ...item,
    content: renameInlines(item.content, rename),
    ...(item.children ? { children: renameList(item.children, rename) } : {}),
  })),
});

const renameInlines = (inlines: readonly BriefingInline[], rename: Rename): readonly BriefingInline[] =>
  inlines.map((inline) =>
    inline.kind === 'citation' ? { ...inline, highlightId: rename(inline.highlightId) } : inline,
  );
