import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type PointType,
} from 'lexical';

/** Where a caret stands as places among siblings, so that it can be found again in nodes made anew. */
interface PointPath {
  readonly steps: readonly number[];
  readonly offset: number;
}
export interface CaretPath {
  readonly anchor: PointPath;
  readonly focus: PointPath;
}

/** The path of the selection, if there is one in text. */
export function $caretPath(): CaretPath | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return { anchor: $pathOf(selection.anchor), focus: $pathOf(selection.focus) };
}

/** Puts the selection back, as near as the nodes now allow. */
export function $restoreCaret(path: CaretPath | null): void {
  if (path === null) {
    $setSelection(null);
    return;
  }
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, path.anchor);
  $setPoint(selection.focus, path.focus);
  $setSelection(selection);
}

function $pathOf(point: PointType): PointPath {
  const steps: number[] = [];
  let node: LexicalNode | null = point.getNode();
  while (node !== null && node.getParent() !== null) {
    steps.unshift(node.getIndexWithinParent());
    node = node.getParent();
  }
  return { steps, offset: point.offset };
}

function $setPoint(point: PointType, path: PointPath): void {
  let node: LexicalNode = $getRoot();
  for (const step of path.steps) {
    if (!$isElementNode(node)) break;
    const child: LexicalNode | null = node.getChildAtIndex(Math.min(step, node.getChildrenSize() - 1));
    if (!$isElementNode(child) && !$isTextNode(child)) break;
    node = child;
  }
  if ($isTextNode(node)) point.set(node.getKey(), Math.min(path.offset, node.getTextContentSize()), 'text');
  else if ($isElementNode(node))
    point.set(node.getKey(), Math.min(path.offset, node.getChildrenSize()), 'element');
}
