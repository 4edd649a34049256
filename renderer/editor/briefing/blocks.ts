import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $getState,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $setState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $isEvidenceNode } from './evidence-node';
import { directionState } from './reference-states';
import { $directionAt, $readStatus, type BlockKind } from './status';

/** Gives the selected blocks a kind; asking a list for the kind it has makes it paragraphs again. */
export function $setBlockKind(kind: BlockKind): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const current = $readStatus().block;
  if (kind === 'bullet' || kind === 'number') {
    if (current === kind) $removeList();
    else $insertList(kind);
    return;
  }
  $setBlocksType(selection, () => $createBlockOf(kind), keepDirection);
}

function $createBlockOf(kind: Exclude<BlockKind, 'bullet' | 'number'>): ElementNode {
  switch (kind) {
    case 'paragraph':
      return $createParagraphNode();
    case 'quote':
      return $createQuoteNode();
    case 'heading1':
      return $createHeadingNode('h1');
    case 'heading2':
      return $createHeadingNode('h2');
    case 'heading3':
      return $createHeadingNode('h3');
  }
}

function keepDirection(source: ElementNode, target: ElementNode): void {
  target.setDirection(source.getDirection());
}

/** Turns the selected blocks around; right to left is the page's own direction and leaves no mark. */
export function $toggleDirection(): void {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    for (const node of selection.getNodes()) {
      if (!$isEvidenceNode(node)) continue;
      $setState(node, directionState, $getState(node, directionState) === 'ltr' ? null : 'ltr');
    }
    return;
  }
  if (!$isRangeSelection(selection)) return;
  const direction = $directionAt(selection.anchor.getNode()) === 'ltr' ? null : 'ltr';
  for (const block of $selectedBlocks(selection.getNodes())) block.setDirection(direction);
}

/** The innermost blocks of running text around the nodes. */
function $selectedBlocks(nodes: readonly LexicalNode[]): ReadonlySet<ElementNode> {
  const blocks = nodes.flatMap((node) => {
    const block = $findMatchingParent(node, $isTextBlock);
    return block ? [block] : [];
  });
  return new Set(blocks);
}

function $isTextBlock(node: LexicalNode): node is ElementNode {
  if (!$isElementNode(node) || node.isInline() || node.isShadowRoot() || $isListNode(node)) return false;
  return $isListItemNode(node)
    ? !$isListNode(node.getFirstChild())
    : node.getType() !== 'tablerow' && node.getType() !== 'root';
}
