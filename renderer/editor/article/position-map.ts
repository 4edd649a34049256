import { type TextOffset, type TextRange, textOffset, textRange } from '../../core/model';
import { type Block, blockAt } from '../../core/text/blocks';

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Translates between positions in the canonical text and points in the article's DOM. Each block has one
 * element whose text is exactly the block's, so a position is the block's start plus the characters before it.
 */
export class PositionMap {
  readonly #blocks: readonly Block[];
  readonly #elements: readonly HTMLElement[];
  readonly #indexOf: ReadonlyMap<Node, number>;

  /** `elements[i]` shows `blocks[i]`. */
  constructor(blocks: readonly Block[], elements: readonly HTMLElement[]) {
    this.#blocks = blocks;
    this.#elements = elements;
    this.#indexOf = new Map(elements.map((element, i) => [element, i]));
  }

  elementOf(block: number): HTMLElement | undefined {
    return this.#elements[block];
  }

  /** The block a node of the article belongs to. */
  blockOf(node: Node): number | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const i = this.#indexOf.get(at);
      if (i !== undefined) return i;
    }
    return undefined;
  }

  /**
   * The point of a position. In the gap between two blocks, a start belongs to the block after it and an
   * end to the block before it. Undefined only in an article without blocks.
   */
  pointOf(offset: number, side: 'start' | 'end'): DomPoint | undefined {
    const before = blockAt(this.#blocks, offset);
    if (!before) return undefined;
    const isPast = offset > before.end && side === 'start';
    const block = (isPast ? this.#blocks[before.index + 1] : undefined) ?? before;
    const within = Math.min(Math.max(offset - block.start, 0), block.end - block.start);
    const element = this.#elements[block.index];
    return element && pointInside(element, within);
  }

  /** The DOM range that shows `range`; undefined when no character of it lies in a block. */
  rangeOf(range: { readonly start: number; readonly end: number }): Range | undefined {
    const start = this.pointOf(range.start, 'start');
    const end = this.pointOf(range.end, 'end');
    if (!start || !end) return undefined;
    const dom = start.node.ownerDocument?.createRange();
    dom?.setStart(start.node, start.offset);
    dom?.setEnd(end.node, end.offset);
    return dom?.collapsed === true && range.end > range.start ? undefined : dom;
  }

  /** The position of a DOM point; a point outside the blocks goes to the nearest end of one. */
  offsetOf(node: Node, offset: number): TextOffset {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const i = this.#indexOf.get(at);
      const block = i === undefined ? undefined : this.#blocks[i];
      if (block) return textOffset(Math.min(block.start + charactersBefore(at, node, offset), block.end));
    }
    return this.#offsetOutside(node, offset);
  }

  /**
   * The range between two DOM points in either order. An end at the very start of a block goes back to the
   * end of the block before: that is where a triple click and a drag past the line's end leave it.
   */
  rangeBetween(a: DomPoint, b: DomPoint): TextRange {
    const first = this.offsetOf(a.node, a.offset);
    const second = this.offsetOf(b.node, b.offset);
    const start = Math.min(first, second);
    const end = Math.max(first, second);
    const last = blockAt(this.#blocks, end);
    const previous = last && this.#blocks[last.index - 1];
    if (!last || !previous || end !== last.start || end === start) return textRange(start, end);
    return textRange(start, Math.max(start, previous.end));
  }

  #offsetOutside(node: Node, offset: number): TextOffset {
    const following = this.#elements.findIndex((element) => isBefore(node, offset, element));
    const block = following < 0 ? this.#blocks.at(-1) : this.#blocks[Math.max(0, following - 1)];
    if (!block) return textOffset(0);
    return following === 0 ? block.start : block.end;
  }
}

/** True when the point lies before the element in document order. */
function isBefore(node: Node, offset: number, element: HTMLElement): boolean {
  const child = node.childNodes.item(offset) as Node | null;
  const at = child ?? node;
  if (at === element || at.contains(element)) return child !== null;
  return (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function pointInside(element: HTMLElement, within: number): DomPoint {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = within;
  let last: DomPoint = { node: element, offset: 0 };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (rest <= length) return { node, offset: rest };
    rest -= length;
    last = { node, offset: length };
  }
  return last;
}

function charactersBefore(element: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
