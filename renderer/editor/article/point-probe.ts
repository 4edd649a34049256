import { type TextOffset, textOffset } from '../../core/model';
import type { PositionMap } from './position-map';

/** The caret position nearest to a point of the window; undefined when the point is outside the article. */
export function positionAt(map: PositionMap, root: Node, x: number, y: number): TextOffset | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  return caret && root.contains(caret.offsetNode) ? map.offsetOf(caret.offsetNode, caret.offset) : undefined;
}

/**
 * The character drawn under a point; undefined beside the lines. The caret position next to the point may lie
 * before or after the character, whichever edge is nearer, so both neighbours are asked for their boxes.
 */
export function characterAt(map: PositionMap, root: Node, x: number, y: number): TextOffset | undefined {
  const caret = positionAt(map, root, x, y);
  if (caret === undefined) return undefined;
  const candidates = [caret, caret - 1].filter((position) => position >= 0);
  const hit = candidates.find((position) => {
    const boxes = map.rangeOf({ start: position, end: position + 1 })?.getClientRects() ?? [];
    return [...boxes].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  });
  return hit === undefined ? undefined : textOffset(hit);
}
