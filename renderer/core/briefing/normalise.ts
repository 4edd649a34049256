import type {
  BriefingBlock,
  BriefingDocument,
  CellBlock,
  EvidenceBlock,
  ListBlock,
  ListItem,
  TableBlock,
  TableCell,
} from './document';
import { normaliseInlines } from './normalise-inlines';

/**
 * The one form of all documents that read the same: neighbouring texts joined, line breaks as breaks, unsafe
 * links as text, neighbouring lists joined, rectangular tables, no direction where the document's own holds, no empty paragraphs at an end.
 * Fields stand in a fixed order, so two normal documents are equal exactly when their JSON is.
 */
export function normaliseDocument(document: BriefingDocument): BriefingDocument {
  return { version: 1, blocks: trimEnd(joinLists(document.blocks.flatMap(normaliseBlock))) };
}

/** True when both read the same. */
export function isSameDocument(a: BriefingDocument, b: BriefingDocument): boolean {
  return a === b || JSON.stringify(normaliseDocument(a)) === JSON.stringify(normaliseDocument(b));
}

function normaliseBlock(block: BriefingBlock): readonly BriefingBlock[] {
  return block.kind === 'table' ? normaliseTable(block) : normaliseCellBlock(block);
}

function normaliseCellBlock(block: CellBlock): readonly CellBlock[] {
  switch (block.kind) {
    case 'heading':
      return [
        {
          kind: 'heading',
          level: block.level,
          content: normaliseInlines(block.content),
          ...directionOf(block),
        },
      ];
    case 'paragraph':
      return [{ kind: 'paragraph', content: normaliseInlines(block.content), ...directionOf(block) }];
    case 'quote':
      return [{ kind: 'quote', content: normaliseInlines(block.content), ...directionOf(block) }];
    case 'evidence':
      return [normaliseEvidence(block)];
    case 'list':
      return normaliseList(block);
  }
}

function normaliseEvidence(block: EvidenceBlock): EvidenceBlock {
  return { kind: 'evidence', highlightId: block.highlightId, quote: block.quote, ...directionOf(block) };
}

function normaliseList(list: ListBlock): readonly ListBlock[] {
  if (list.items.length === 0) return [];
  return [{ kind: 'list', ordered: list.ordered, items: list.items.map(normaliseItem) }];
}

function normaliseItem(item: ListItem): ListItem {
  const [children] = item.children ? normaliseList(item.children) : [];
  return {
    content: normaliseInlines(item.content),
    ...directionOf(item),
    ...(children ? { children } : {}),
  };
}

function normaliseTable(table: TableBlock): readonly TableBlock[] {
  const columns = Math.max(0, ...table.rows.map((row) => row.length));
  const rows = table.rows.filter((row) => row.length > 0);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      rows: rows.map((row) => [
        ...row.map(normaliseCell),
        ...Array.from({ length: columns - row.length }, (): TableCell => ({ header: false, blocks: [] })),
      ]),
    },
  ];
}

function normaliseCell(cell: TableCell): TableCell {
  return { header: cell.header, blocks: trimEnd(joinLists(cell.blocks.flatMap(normaliseCellBlock))) };
}

function directionOf(block: { readonly direction?: 'rtl' | 'ltr' }): { readonly direction?: 'ltr' } {
  return block.direction === 'ltr' ? { direction: 'ltr' } : {};
}

/** Lists of one kind that follow each other are one list. */
function joinLists<B extends BriefingBlock>(blocks: readonly B[]): readonly (B | ListBlock)[] {
  const joined: (B | ListBlock)[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === 'list' && before?.kind === 'list' && before.ordered === block.ordered)
      joined[joined.length - 1] = { ...before, items: [...before.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}

/** Empty paragraphs at the end are where the next sentence would go, not content. */
function trimEnd<B extends BriefingBlock>(blocks: readonly B[]): readonly B[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'paragraph' || block.content.length > 0);
  return blocks.slice(0, last + 1);
}
