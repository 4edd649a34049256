import { $isTableCellNode } from '@lexical/table';
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  $getRoot,
  type ElementNode,
  isDOMNode,
  type LexicalEditor,
} from 'lexical';
import type { DropPoint } from './insertion';

/** What a card of the evidence panel carries while it is dragged; the data is the highlight's id. */
export const EVIDENCE_MIME = 'application/x-hashiya-evidence';

/** Where a drop would go, and where to draw the line that shows it, in the window's coordinates. */
export interface DropTarget extends DropPoint {
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** The gap between blocks that is nearest to the pointer: in the cell under it, otherwise on the page. */
export function findDropTarget(
  editor: LexicalEditor,
  event: { target: unknown; clientY: number },
): DropTarget | null {
  return editor.read('latest', () => {
    const root = $getRoot();
    const node = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null;
    const parent: ElementNode = (node && $findMatchingParent(node, $isTableCellNode)) ?? root;
    const rects = parent.getChildren().flatMap((child) => {
      const element = editor.getElementByKey(child.getKey());
      return element ? [element.getBoundingClientRect()] : [];
    });
    return targetIn(parent.getKey(), rects, event.clientY);
  });
}

function targetIn(parentKey: string, rects: readonly DOMRect[], y: number): DropTarget | null {
  const found = rects.findIndex((rect) => y < rect.top + rect.height / 2);
  const index = found === -1 ? rects.length : found;
  const before = rects[index - 1];
  const after = rects[index];
  const beside = after ?? before;
  if (!beside) return null;
  const top = before && after ? (before.bottom + after.top) / 2 : after ? after.top - 4 : beside.bottom + 4;
  return { parentKey, index, top, left: beside.left, width: beside.width };
}
