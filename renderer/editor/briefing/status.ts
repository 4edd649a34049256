import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table';
import {
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $getState,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalNode,
} from 'lexical';
import type { Direction } from '../../core/model';
import { $isEvidenceNode } from './evidence-node';
import { directionState } from './reference-states';

/** The kinds of block the toolbar can set. */
export const BLOCK_KINDS = [
  'paragraph',
  'heading1',
  'heading2',
  'heading3',
  'quote',
  'bullet',
  'number',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Where in a table the caret stands. */
export interface TablePlace {
  readonly rows: number;
  readonly columns: number;
  readonly hasHeaderRow: boolean;
}

/** What the toolbar shows about the place of the caret. */
export interface EditingStatus {
  readonly block: BlockKind | 'evidence' | null;
  readonly isBold: boolean;
  readonly direction: Direction;
  /** The address of the link at the caret. */
  readonly link: string | null;
  readonly hasSelectedText: boolean;
  readonly table: TablePlace | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Nothing on the page: the placeholder shows. */
  readonly isEmpty: boolean;
}

export const IDLE_STATUS: EditingStatus = {
  block: null,
  isBold: false,
  direction: 'rtl',
  link: null,
  hasSelectedText: false,
  table: null,
  canUndo: false,
  canRedo: false,
  isEmpty: false,
};

/** Reads the status at the selection; undo and redo are known elsewhere. */
export function $readStatus(): Omit<EditingStatus, 'canUndo' | 'canRedo'> {
  const selection = $getSelection();
  const isEmpty = $isBlank();
  if ($isNodeSelection(selection)) {
    const [node] = selection.getNodes();
    const isQuote = $isEvidenceNode(node);
    return {
      ...IDLE_STATUS,
      isEmpty,
      block: isQuote ? 'evidence' : null,
      direction: (isQuote && $getState(node, directionState)) || 'rtl',
      table: node ? $tablePlace(node) : null,
    };
  }
  if (!$isRangeSelection(selection)) return { ...IDLE_STATUS, isEmpty };
  const node = selection.anchor.getNode();
  return {
    isEmpty,
    block: $blockKind(node),
    isBold: selection.hasFormat('bold'),
    direction: $directionAt(node),
    link: $findMatchingParent(node, $isLinkNode)?.getURL() ?? null,
    hasSelectedText: !selection.isCollapsed(),
    table: $tablePlace(node),
  };
}

/** The direction of the block the node is in. */
export function $directionAt(node: LexicalNode): Direction {
  const directed = $findMatchingParent(
    node,
    (parent) => $isElementNode(parent) && parent.getDirection() !== null,
  );
  return ($isElementNode(directed) ? directed.getDirection() : null) ?? 'rtl';
}

function $isBlank(): boolean {
  const root = $getRoot();
  const only = root.getFirstChild();
  return root.getChildrenSize() <= 1 && (only === null || ($isParagraphNode(only) && only.isEmpty()));
}

function $blockKind(node: LexicalNode): BlockKind | null {
  const item = $findMatchingParent(node, $isListItemNode);
  const list = item?.getParent();
  if ($isListNode(list)) return list.getListType() === 'number' ? 'number' : 'bullet';
  const heading = $findMatchingParent(node, $isHeadingNode);
  if (heading) return headingKind(heading.getTag());
  if ($findMatchingParent(node, $isQuoteNode)) return 'quote';
  return $findMatchingParent(node, $isParagraphNode) ? 'paragraph' : null;
}

function headingKind(tag: string): BlockKind {
  if (tag === 'h1') return 'heading1';
  return tag === 'h2' ? 'heading2' : 'heading3';
}

function $tablePlace(node: LexicalNode): TablePlace | null {
  const cell = $findMatchingParent(node, $isTableCellNode);
  const row = cell?.getParent();
  const table = row?.getParent();
  if (!$isTableRowNode(row) || !$isTableNode(table)) return null;
  const first = table.getFirstChild();
  const firstCells = $isTableRowNode(first) ? first.getChildren().filter($isTableCellNode) : [];
  return {
    rows: table.getChildrenSize(),
    columns: row.getChildrenSize(),
    hasHeaderRow: firstCells.length > 0 && firstCells.every((each) => each.hasHeader()),
  };
}
