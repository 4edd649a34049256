import { $createRangeSelectionFromDom, $setSelection, type LexicalEditor } from 'lexical';
import { findRanges } from './find-text';
import { createSignal, type Signal } from './signal';

export interface FindState {
  readonly count: number;
  /** Place of the current match, from 1; 0 when there is none. */
  readonly current: number;
}

/** Finds words in the page and paints the matches; the text itself is never touched. */
export interface Finder {
  readonly state: Signal<FindState>;
  /** Paints all matches and moves to the first one at or behind the top of what is visible. */
  search(query: string): void;
  step(direction: 'next' | 'previous'): void;
  /** Ends finding; with `select`, the caret goes to the current match. */
  close(options?: { readonly select?: boolean }): void;
}

const NOTHING: FindState = { count: 0, current: 0 };
const ALL = 'briefing-find';
const CURRENT = 'briefing-find-current';
const QUIET_MS = 150;

export function createFinder(editor: LexicalEditor): Finder {
  const state = createSignal<FindState>(NOTHING, (a, b) => a.count === b.count && a.current === b.current);
  let query = '';
  let ranges: readonly Range[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (current: number, scroll: boolean): void => {
    state.set({ count: ranges.length, current });
    paint(ranges, ranges[current - 1]);
    if (scroll) scrollTo(ranges[current - 1]);
  };

  // Editing replaces the DOM texts that ranges point into: find again once it is quiet.
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (query === '' || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (query === '') return;
      ranges = findRanges(editor, query);
      show(Math.min(Math.max(state.get().current, 1), ranges.length), false);
    }, QUIET_MS);
  });

  return {
    state,
    search(next) {
      query = next.trim();
      ranges = query === '' ? [] : findRanges(editor, query);
      show(nearestTo(ranges), true);
    },
    step(direction) {
      const { count, current } = state.get();
      if (count === 0) return;
      show(direction === 'next' ? (current % count) + 1 : ((current + count - 2) % count) + 1, true);
    },
    close(options) {
      const range = ranges[state.get().current - 1];
      query = '';
      ranges = [];
      clearTimeout(timer);
      show(0, false);
      if (options?.select) selectRange(editor, range);
    },
  };
}

/** Place of the first match that is not above the window. */
function nearestTo(ranges: readonly Range[]): number {
  const index = ranges.findIndex((range) => range.getBoundingClientRect().bottom > 0);
  return index === -1 ? Math.min(1, ranges.length) : index + 1;
}

function paint(ranges: readonly Range[], current: Range | undefined): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.set(ALL, new Highlight(...ranges));
  const one = new Highlight(...(current ? [current] : []));
  one.priority = 1;
  CSS.highlights.set(CURRENT, one);
}

function scrollTo(range: Range | undefined): void {
  const element = range?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function selectRange(editor: LexicalEditor, range: Range | undefined): void {
  const selection = window.getSelection();
  if (!range || !selection) return;
  editor.focus();
  editor.update(() => {
    selection.removeAllRanges();
    selection.addRange(range.cloneRange());
    const found = $createRangeSelectionFromDom(selection, editor);
    if (found) $setSelection(found);
  });
}
