import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, $isTableNode, $isTableRowNode, type TableNode } from '@lexical/table';
import { $getRoot, $getState, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import type {
  BriefingBlock,
  BriefingDocument,
  CellBlock,
  EvidenceBlock,
  HeadingBlock,
  ListBlock,
  ListItem,
  TableBlock,
} from '../../core/briefing/document';
import { normaliseDocument } from '../../core/briefing/normalise';
import type { Direction } from '../../core/model';
import { $isEvidenceNode, type EvidenceNode } from './evidence-node';
import { directionState, highlightIdState, quoteState } from './reference-states';
import { $readInlines } from './to-inlines';

/** The document the editor shows, in its normal form. */
export function $toDocument(): BriefingDocument {
  return normaliseDocument({ version: 1, blocks: $getRoot().getChildren().flatMap($readBlock) });
}

/** A block as it is stored; more than one where the editor holds something the document cannot. */
export function $readBlock(node: LexicalNode): readonly BriefingBlock[] {
  return $isTableNode(node) ? [$readTable(node)] : $readCellBlock(node);
}

function $readCellBlock(node: LexicalNode): readonly CellBlock[] {
  if ($isEvidenceNode(node)) return [$readEvidence(node)];
  if ($isListNode(node)) return [$readList(node)];
  // A table inside a cell cannot be expressed: its cells' blocks stand one below the other.
  if ($isTableNode(node)) return $cellsOf(node).flatMap((row) => row.flatMap((cell) => cell.blocks));
  if (!$isElementNode(node)) return [];
  const text = { content: $readInlines(node), ...$directionOf(node) };
  if ($isHeadingNode(node)) return [{ kind: 'heading', level: levelOf(node.getTag()), ...text }];
  return [{ kind: $isQuoteNode(node) ? 'quote' : 'paragraph', ...text }];
}

/** Smaller headings than the third level come only with pasted text. */
function levelOf(tag: string): HeadingBlock['level'] {
  if (tag === 'h1') return 1;
  return tag === 'h2' ? 2 : 3;
}

function $readEvidence(node: EvidenceNode): EvidenceBlock {
  const direction = $getState(node, directionState);
  return {
    kind: 'evidence',
    highlightId: $getState(node, highlightIdState),
    quote: $getState(node, quoteState),
    ...(direction ? { direction } : {}),
  };
}

function $readList(list: ListNode): ListBlock {
  const items: ListItem[] = [];
  for (const node of list.getChildren()) {
    if (!$isListItemNode(node)) continue;
    const nested = node.getChildren().find($isListNode);
    if (nested === undefined) items.push($readItem(node));
    else $addNested(items, node, $readList(nested));
  }
  return { kind: 'list', ordered: list.getListType() === 'number', items };
}

function $readItem(node: ListItemNode): ListItem {
  return { content: $readInlines(node), ...$directionOf(node) };
}

/** Puts a nested list under the item above it; a second one joins the first. */
function $addNested(items: ListItem[], wrapper: ListItemNode, children: ListBlock): void {
  const own = $readItem(wrapper);
  const above = own.content.length > 0 ? undefined : items.pop();
  if (above?.children) {
    const joined = { ...above.children, items: [...above.children.items, ...children.items] };
    items.push({ ...above, children: joined });
  } else items.push({ ...(above ?? own), children });
}

function $readTable(table: TableNode): TableBlock {
  return { kind: 'table', rows: $cellsOf(table) };
}

function $cellsOf(table: TableNode): TableBlock['rows'] {
  return table
    .getChildren()
    .filter($isTableRowNode)
    .map((row) =>
      row
        .getChildren()
        .filter($isTableCellNode)
        .map((cell) => ({ header: cell.hasHeader(), blocks: cell.getChildren().flatMap($readCellBlock) })),
    );
}

function $directionOf(node: ElementNode): { readonly direction?: Direction } {
  const direction = node.getDirection();
  return direction ? { direction } : {};
}
