import type { Direction, TextOffset, TextRange } from '../../core/model';
import type { Block } from '../../core/text/blocks';
import { ArticleDocument } from './article-document';
import type { BlockLook } from './block-look';
import { type Emphasis, HighlightPainter } from './highlight-painter';
import type { PaintedPassage } from './paint-plan';
import { characterAt, positionAt } from './point-probe';
import { PositionMap } from './position-map';
import { type SelectionEvents, SelectionTracker } from './selection-tracker';

export interface ArticleText {
  readonly text: string;
  /** The blocks of `text`, from `splitBlocks`. */
  readonly blocks: readonly Block[];
}

/** The article on the screen: what it measures, paints and selects, in positions of the canonical text. */
export class ArticleSurface {
  readonly root: HTMLElement;
  readonly blocks: readonly Block[];
  readonly #document: ArticleDocument;
  readonly #map: PositionMap;
  readonly #painter: HighlightPainter;
  readonly #tracker: SelectionTracker;

  constructor(
    root: HTMLElement,
    { text, blocks }: ArticleText,
    directions: readonly Direction[],
    blockClass: string,
    events: SelectionEvents,
  ) {
    this.root = root;
    this.blocks = blocks;
    this.#document = new ArticleDocument(root, blocks, directions, blockClass);
    this.#map = new PositionMap(blocks, this.#document.elements);
    this.#painter = new HighlightPainter(text, this.#map);
    this.#tracker = new SelectionTracker(root, this.#map, text, blocks, events);
  }

  /** The end of the selection that moves, or the keyboard's caret. */
  get caret(): TextOffset {
    return this.#tracker.caret;
  }

  /** True while the pointer is selecting in the article. */
  get isPressed(): boolean {
    return this.#tracker.isDragging;
  }

  /** The number of the block a node lies in. */
  blockOf(node: Node): number | undefined {
    return this.#map.blockOf(node);
  }

  /** The element of a block, for its place and size; its content belongs to the article. */
  elementOf(block: number): HTMLElement | undefined {
    return this.#map.elementOf(block);
  }

  /** The passage's boxes line by line, in window coordinates; lays the blocks out if they were not yet. */
  boxesOf(range: { readonly start: number; readonly end: number }): readonly DOMRect[] {
    return [...(this.#map.rangeOf(range)?.getClientRects() ?? [])].filter((box) => box.height > 0);
  }

  /** The character drawn under a point of the window, if any. */
  characterAt(x: number, y: number): TextOffset | undefined {
    return characterAt(this.#map, this.root, x, y);
  }

  /** The caret position nearest to a point of the window. */
  positionAt(x: number, y: number): TextOffset | undefined {
    return positionAt(this.#map, this.root, x, y);
  }

  paint(passages: readonly PaintedPassage[]): void {
    this.#painter.paint(passages);
  }

  emphasise(emphasis: Emphasis, stretch: { readonly start: number; readonly end: number } | null): void {
    this.#painter.emphasise(emphasis, stretch);
  }

  turn(directions: readonly Direction[]): void {
    this.#document.turn(directions);
  }

  dress(looks: readonly BlockLook[]): void {
    this.#document.dress(looks);
  }

  /** Marks the date expressions, quietly and below everything else. */
  markDates(dates: readonly { readonly start: number; readonly end: number }[]): void {
    this.#painter.markDates(dates);
  }

  /** Selects a passage or clears the selection; `onSelect` is not called. */
  select(range: TextRange | null): void {
    this.#tracker.select(range);
  }

  /** Puts the keyboard's caret at a position, for the next arrow key; the focus stays where it is. */
  moveCaret(position: TextOffset): void {
    this.#tracker.moveTo(position);
  }

  dispose(): void {
    this.#tracker.dispose();
    this.#painter.dispose();
    this.#document.dispose();
  }
}
