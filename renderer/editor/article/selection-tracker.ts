import { type TextOffset, type TextRange, textOffset, textRange } from '../../core/model';
import { type Block, blockAt } from '../../core/text/blocks';
import { snapToWords } from '../../core/text/words';
import { type CaretKey, readCaretKey } from './caret-keys';
import { moveCaret } from './caret-motion';
import { positionAt } from './point-probe';
import type { PositionMap } from './position-map';

/** Where an article was pressed: by the mouse, in window coordinates, or by Enter at the caret. */
export type PressPoint = { readonly x: number; readonly y: number } | { readonly caret: TextOffset };

/** What the tracker tells its article. */
export interface SelectionEvents {
  /** The selected passage, settled: whole words unless Alt was held; null when nothing is selected any more. */
  readonly onSelect: (range: TextRange | null) => void;
  /** A click, or Enter at the caret, that selected nothing. */
  readonly onPress: (point: PressPoint) => void;
  /** Where the keyboard's caret stands; null while the mouse is used. */
  readonly onCaret: (caret: TextOffset | null) => void;
}

/** A selection made by neither mouse nor our keys (an assistive tool) is taken when it has rested so long. */
const REST_MS = 120;

/** A pointer that moved less was clicking. */
const DRAG_PX = 4;

/**
 * Follows the browser's own selection inside a read-only article and gives it a keyboard: the text is not
 * editable, so Chromium moves no caret in it by itself.
 */
export class SelectionTracker {
  readonly #root: HTMLElement;
  readonly #map: PositionMap;
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #events: SelectionEvents;
  readonly #listeners = new AbortController();
  #anchor: TextOffset;
  #focus: TextOffset;
  #settled: TextRange | null = null;
  #isDragging = false;
  #presses = 0;
  /** Where the pointer went down, as long as it drags a new selection. */
  #origin: { readonly position: TextOffset; readonly x: number; readonly y: number } | undefined;
  #isExtendingExactly = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    root: HTMLElement,
    map: PositionMap,
    text: string,
    blocks: readonly Block[],
    events: SelectionEvents,
  ) {
    this.#root = root;
    this.#map = map;
    this.#text = text;
    this.#blocks = blocks;
    this.#events = events;
    this.#anchor = this.#focus = blocks[0]?.start ?? textOffset(0);
    const { signal } = this.#listeners;
    // In the capture phase, before anything that closes at a press asks whether it was ours.
    document.addEventListener('pointerdown', (event) => this.#beginDrag(event), { signal, capture: true });
    root.addEventListener('keydown', (event) => this.#press(event), { signal });
    root.addEventListener('keyup', (event) => this.#release(event), { signal });
    root.addEventListener('blur', () => events.onCaret(null), { signal });
    document.addEventListener('pointerup', (event) => this.#endDrag(event), { signal });
    document.addEventListener('pointermove', (event) => this.#mendDrag(event), { signal });
    document.addEventListener('selectionchange', () => this.#followOthers(), { signal });
  }

  get isDragging(): boolean {
    return this.#isDragging;
  }

  /** The end of the selection that moves. */
  get caret(): TextOffset {
    return this.#focus;
  }

  /** Shows `range` as the browser's selection, or clears it, without telling anybody. */
  select(range: TextRange | null): void {
    this.#settled = range;
    if (range) this.#place(range.start, range.end);
    // A caret stays, for Shift with a click or an arrow to begin at.
    else if (this.#isInside(getSelection())) this.#place(this.#focus, this.#focus);
  }

  /** Puts the caret somewhere, e.g. at the passage just jumped to. */
  moveTo(position: TextOffset): void {
    this.#anchor = this.#focus = position;
  }

  dispose(): void {
    clearTimeout(this.#restTimer);
    this.#listeners.abort();
  }

  #beginDrag(event: PointerEvent): void {
    const isOnText = event.target instanceof Node && this.#root.contains(event.target);
    if (event.button !== 0 || !isOnText) return;
    this.#isDragging = true;
    this.#presses += 1;
    // A press on selected text would drag it away; here it begins a new selection.
    if (!event.shiftKey) getSelection()?.removeAllRanges();
    const { clientX: x, clientY: y } = event;
    const position = event.shiftKey ? undefined : positionAt(this.#map, this.#root, x, y);
    this.#origin = position === undefined ? undefined : { position, x, y };
    this.#events.onCaret(null);
  }

  /**
   * In blocks with `content-visibility: auto` Chromium loses the start of about one drag in twenty: it begins
   * anew, empty, with every move. The start is remembered here and put back.
   */
  #mendDrag(event: PointerEvent): void {
    const origin = this.#origin;
    if (
      !this.#isDragging ||
      !origin ||
      Math.hypot(event.clientX - origin.x, event.clientY - origin.y) < DRAG_PX
    )
      return;
    setTimeout(() => {
      const selection = getSelection();
      if (!this.#isDragging || !selection?.isCollapsed || !selection.focusNode || !this.#isInside(selection))
        return;
      const focus = this.#map.offsetOf(selection.focusNode, selection.focusOffset);
      if (focus !== origin.position) this.#place(origin.position, focus);
    });
  }

  #endDrag(event: PointerEvent): void {
    if (!this.#isDragging) return;
    const pressNumber = this.#presses;
    // A click into the selection collapses it only after the event. A second press that has begun by then,
    // of a double click, decides instead.
    setTimeout(() => {
      if (pressNumber !== this.#presses || this.#listeners.signal.aborted) return;
      this.#isDragging = false;
      this.#settle(event.altKey);
      const isOnText = event.target instanceof Node && this.#root.contains(event.target);
      if (!this.#settled && isOnText) this.#events.onPress({ x: event.clientX, y: event.clientY });
    });
  }

  #followOthers(): void {
    clearTimeout(this.#restTimer);
    if (this.#isOurs()) return;
    this.#restTimer = setTimeout(() => {
      if (!this.#isOurs()) this.#settle(false);
    }, REST_MS);
  }

  /** True for a selection that this tracker made or is just watching being made, and for one elsewhere. */
  #isOurs(): boolean {
    const selection = getSelection();
    if (this.#isDragging || !selection?.anchorNode || !selection.focusNode || !this.#isInside(selection)) {
      return true;
    }
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    return (
      this.#map.offsetOf(anchorNode, anchorOffset) === this.#anchor &&
      this.#map.offsetOf(focusNode, focusOffset) === this.#focus
    );
  }

  /** Takes the browser's selection over as the passage. */
  #settle(isExact: boolean): void {
    const range = this.#read();
    const passage = range && (isExact ? range : snapToWords(this.#text, range));
    const next = passage && passage.end > passage.start ? passage : null;
    const hadPassage = this.#settled !== null;
    this.#settled = next;
    if (next) {
      const isBackward = this.#focus < this.#anchor;
      this.#place(isBackward ? next.end : next.start, isBackward ? next.start : next.end);
    }
    if (next || hadPassage) this.#events.onSelect(next);
  }

  #read(): TextRange | null {
    const selection = getSelection();
    if (!selection?.anchorNode || !selection.focusNode || !this.#isInside(selection)) return null;
    this.#anchor = this.#map.offsetOf(selection.anchorNode, selection.anchorOffset);
    this.#focus = this.#map.offsetOf(selection.focusNode, selection.focusOffset);
    return this.#map.rangeBetween(
      { node: selection.anchorNode, offset: selection.anchorOffset },
      { node: selection.focusNode, offset: selection.focusOffset },
    );
  }

  #isInside(selection: Selection | null): boolean {
    return selection?.anchorNode ? this.#root.contains(selection.anchorNode) : false;
  }

  #press(event: KeyboardEvent): void {
    if (event.target !== this.#root || event.defaultPrevented) return;
    this.#leaveHiddenBlock();
    if (event.code === 'Enter' && !this.#settled) {
      this.#events.onPress({ caret: this.#focus });
      event.preventDefault();
      return;
    }
    const direction = this.#map.elementOf(blockAt(this.#blocks, this.#focus)?.index ?? 0)?.dir;
    const key = readCaretKey(event, direction === 'ltr' ? 'ltr' : 'rtl');
    if (!key) return;
    event.preventDefault();
    this.#isExtendingExactly = event.altKey;
    this.#move(key);
    clearTimeout(this.#restTimer);
    if (key.kind === 'all' || !key.extend) this.#settle(true);
    this.#events.onCaret(this.#focus);
  }

  /** The line that repeats the title is not shown: a caret in it would select what nobody sees. */
  #leaveHiddenBlock(): void {
    const block = blockAt(this.#blocks, this.#focus);
    const next = block && this.#blocks[block.index + 1];
    if (!next || this.#map.elementOf(block.index)?.getClientRects().length !== 0) return;
    this.#place(next.start, next.start);
  }

  #release(event: KeyboardEvent): void {
    if (event.key === 'Shift' && event.target === this.#root) this.#settle(this.#isExtendingExactly);
  }

  #move(key: CaretKey): void {
    switch (key.kind) {
      case 'all': {
        const end = this.#blocks.at(-1)?.end ?? textOffset(0);
        this.#place(this.#blocks[0]?.start ?? end, end);
        return;
      }
      case 'step': {
        const focus = moveCaret(this.#blocks, this.#focus, key.step);
        this.#place(key.extend ? this.#anchor : focus, focus);
        return;
      }
      case 'line': {
        this.#place(key.extend ? this.#anchor : this.#focus, this.#focus);
        getSelection()?.modify(
          key.extend ? 'extend' : 'move',
          key.isForward ? 'forward' : 'backward',
          key.granularity,
        );
        this.#read();
        return;
      }
    }
  }

  /** Sets both ends of the browser's selection; `focus` may lie before `anchor`. */
  #place(anchor: TextOffset, focus: TextOffset): void {
    const { start, end } = textRange(Math.min(anchor, focus), Math.max(anchor, focus));
    const first = this.#map.pointOf(start, 'start');
    const last = this.#map.pointOf(end, 'end');
    this.#anchor = anchor;
    this.#focus = focus;
    if (!first || !last) return;
    const [from, to] = focus < anchor ? [last, first] : [first, last];
    getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }
}
