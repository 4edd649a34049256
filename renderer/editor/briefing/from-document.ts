import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type {
  BriefingBlock,
  BriefingDocument,
  BriefingInline,
  CellBlock,
  ListBlock,
  TableBlock,
} from '../../core/briefing/document';
import { normaliseDocument } from '../../core/briefing/normalise';
import type { Direction } from '../../core/model';
import { $createCitationNode } from './citation-node';
import { $createEvidenceNode } from './evidence-node';

/** Replaces everything in the editor by the document; the page itself runs right to left. */
export function $fromDocument(document: BriefingDocument): void {
  const root = $getRoot();
  root.clear();
  root.setDirection('rtl');
  const blocks = normaliseDocument(document).blocks.map($createBlock);
  root.append(...blocks);
  // There must always be a line to write in, also below a table or a quote.
  const last = blocks.at(-1);
  if (last === undefined || $needsLineBelow(last)) root.append($createParagraphNode());
}

/** True for blocks that offer no place for the caret behind them. */
export function $needsLineBelow(node: LexicalNode): boolean {
  return node.getType() === 'table' || node.getType() === 'evidence';
}

/** The node of a block, with everything in it. */
export function $createBlock(block: BriefingBlock): LexicalNode {
  return block.kind === 'table' ? $createTable(block) : $createCellBlock(block);
}

function $createCellBlock(block: CellBlock): LexicalNode {
  switch (block.kind) {
    case 'heading':
      return $fill($createHeadingNode(`h${block.level}`), block);
    case 'paragraph':
      return $fill($createParagraphNode(), block);
    case 'quote':
      return $fill($createQuoteNode(), block);
    case 'evidence':
      return $createEvidenceNode(block);
    case 'list':
      return $createList(block);
  }
}

function $fill(
  element: ElementNode,
  block: { readonly content: readonly BriefingInline[]; readonly direction?: Direction },
): ElementNode {
  element.append(...block.content.map($createInline));
  if (block.direction) element.setDirection(block.direction);
  return element;
}

/** The node of a piece of a line. */
export function $createInline(inline: BriefingInline): LexicalNode {
  switch (inline.kind) {
    case 'text': {
      const text = $createTextNode(inline.text);
      return inline.bold ? text.setFormat('bold') : text;
    }
    case 'break':
      return $createLineBreakNode();
    case 'link':
      return $createLinkNode(inline.url).append(...inline.content.map($createInline));
    case 'citation':
      return $createCitationNode(inline);
  }
}

/** A nested list is, to Lexical, an item of its own behind the item it belongs to. */
function $createList(list: ListBlock): ListNode {
  const node = $createListNode(list.ordered ? 'number' : 'bullet');
  for (const item of list.items) {
    node.append($fill($createListItemNode(), item));
    if (item.children) node.append($wrapNested(item.children));
  }
  return node;
}

function $wrapNested(list: ListBlock): ListItemNode {
  const wrapper = $createListItemNode();
  wrapper.append($createList(list));
  return wrapper;
}

function $createTable(table: TableBlock): TableNode {
  const node = $createTableNode();
  for (const row of table.rows) {
    const rowNode = $createTableRowNode();
    for (const cell of row) {
      const cellNode = $createTableCellNode(
        cell.header ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS,
      );
      const blocks = cell.blocks.map($createCellBlock);
      cellNode.append(...blocks);
      const last = blocks.at(-1);
      if (last === undefined || $needsLineBelow(last)) cellNode.append($createParagraphNode());
      rowNode.append(cellNode);
    }
    node.append(rowNode);
  }
  return node;
}
