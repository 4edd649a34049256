import { $isTableCellNode } from '@lexical/table';
import {
  $createParagraphNode,
  $createRangeSelection,
  $findMatchingParent,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootOrShadowRoot,
  $setSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical';

/** A gap between blocks: before the child `index` of the page or of a table cell. */
export interface DropPoint {
  /** `root` or the key of a cell. */
  readonly parentKey: string;
  readonly index: number;
}

/**
 * Puts blocks behind the block of the caret (into its place when it is an empty line), or at `point`.
 * The caret goes behind them, and the gap there is the answer: what is inserted next follows.
 */
export function $insertBlocks(blocks: readonly LexicalNode[], point?: DropPoint): DropPoint {
  const { parent, index } = (point && $resolvePoint(point)) ?? $pointAtSelection();
  parent.splice(index, 0, [...blocks]);
  const behind = { parentKey: parent.getKey(), index: index + blocks.length };
  $selectPoint(behind);
  return behind;
}

/** Puts the caret into a gap between blocks: into the empty line there if there is one. */
export function $selectPoint(point: DropPoint): void {
  const resolved = $resolvePoint(point);
  const before = resolved?.parent.getChildAtIndex(resolved.index - 1);
  if (before) $selectBehind(before);
}

function $resolvePoint(point: DropPoint): { parent: ElementNode; index: number } | null {
  const parent = $getNodeByKey(point.parentKey);
  if (!$isElementNode(parent)) return null;
  return { parent, index: Math.min(point.index, parent.getChildrenSize()) };
}

function $pointAtSelection(): { parent: ElementNode; index: number } {
  const root = $getRoot();
  const selection = $getSelection();
  if ($isRangeSelection(selection)) {
    const { focus } = selection;
    const node = focus.getNode();
    if ($isElementNode(node) && $isRootOrShadowRoot(node) && isBlockParent(node))
      return { parent: node, index: focus.offset };
    return $behindBlock(node);
  }
  const [selected] = $isNodeSelection(selection) ? selection.getNodes() : [];
  return selected ? $behindBlock(selected) : $atEnd(root);
}

/** At the end of the page, but before an empty line that waits there. */
function $atEnd(root: ElementNode): { parent: ElementNode; index: number } {
  const size = root.getChildrenSize();
  const last = root.getLastChild();
  return { parent: root, index: $isParagraphNode(last) && last.isEmpty() ? size - 1 : size };
}

function $behindBlock(node: LexicalNode): { parent: ElementNode; index: number } {
  const block = $findMatchingParent(node, (each) => isBlockParent(each.getParent()));
  const parent = block?.getParent();
  if (!block || !parent) return $atEnd($getRoot());
  const isBlankLine = $isParagraphNode(block) && block.isEmpty();
  return { parent, index: block.getIndexWithinParent() + (isBlankLine ? 0 : 1) };
}

function isBlockParent(node: LexicalNode | null): boolean {
  return node !== null && (node.getType() === 'root' || $isTableCellNode(node));
}

function $selectBehind(node: LexicalNode): void {
  const next = node.getNextSibling();
  const parent = node.getParent();
  if (next === null) {
    const line = $createParagraphNode();
    node.insertAfter(line);
    line.select();
  } else if ($isParagraphNode(next) && next.isEmpty()) next.select();
  else if (parent) {
    const selection = $createRangeSelection();
    const offset = node.getIndexWithinParent() + 1;
    selection.anchor.set(parent.getKey(), offset, 'element');
    selection.focus.set(parent.getKey(), offset, 'element');
    $setSelection(selection);
  }
}
