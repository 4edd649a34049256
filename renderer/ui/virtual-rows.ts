import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Rows drawn beyond each edge, so that a fast wheel does not outrun the drawing. */
const OVERSCAN = 6;
/** A pause this long starts a new word. */
const TYPEAHEAD_MS = 700;

/** The half-open range of rows to draw. */
export function visibleRows(
  view: { readonly top: number; readonly height: number },
  rowHeight: number,
  count: number,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.min(Math.floor(view.top / rowHeight) - OVERSCAN, count));
  const end = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + OVERSCAN);
  return { first, end: Math.max(first, end) };
}

/** Where a key leads from a row (−1: none); null for a key that does not move. */
export function nextRow(key: string, from: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const clamp = (row: number) => Math.max(0, Math.min(count - 1, row));
  switch (key) {
    case 'ArrowDown':
      return clamp(from + 1);
    case 'ArrowUp':
      return clamp(from < 0 ? count - 1 : from - 1);
    case 'PageDown':
      return clamp(Math.max(from, 0) + page);
    case 'PageUp':
      return clamp(Math.max(from, 0) - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Typing letters jumps to the next row that begins with them. */
export function useTypeahead<T>(items: readonly T[], textOf: (item: T) => string) {
  const typed = useRef({ text: '', at: 0 });
  return (key: string, from: number): number | null => {
    // Named keys ("Tab", "F2") are longer than any one letter.
    if (key.length > 1 || (key === ' ' && typed.current.text === '')) return null;
    const now = performance.now();
    const isNewWord = now - typed.current.at > TYPEAHEAD_MS;
    const text = (isNewWord ? '' : typed.current.text) + key.toLocaleLowerCase();
    typed.current = { text, at: now };
    const start = Math.max(0, isNewWord ? from + 1 : from);
    for (let step = 0; step < items.length; step++) {
      const index = (start + step) % items.length;
      const item = items[index];
      if (item !== undefined && textOf(item).toLocaleLowerCase().startsWith(text)) return index;
    }
    return null;
  };
}

/** The scrolled part of the box in pixels, and how to read it anew after a scroll. */
export function useScrolledView(boxRef: RefObject<HTMLElement | null>) {
  const [view, setView] = useState({ top: 0, height: 600 });
  const measure = useCallback(() => {
    const box = boxRef.current;
    if (box) setView({ top: box.scrollTop, height: box.clientHeight });
  }, [boxRef]);
  useLayoutEffect(() => {
    const box = boxRef.current;
    if (!box) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [boxRef, measure]);
  return [view, measure] as const;
}

/** Scrolls as little as needed to show the row. */
export function useRowInView(boxRef: RefObject<HTMLElement | null>, row: number, rowHeight: number) {
  useLayoutEffect(() => {
    const box = boxRef.current;
    if (!box || row < 0) return;
    const start = row * rowHeight;
    if (start < box.scrollTop) box.scrollTop = start;
    else if (start + rowHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = start + rowHeight - box.clientHeight;
  }, [boxRef, row, rowHeight]);
}
