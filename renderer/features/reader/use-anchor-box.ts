import { useEffect, useState } from 'react';
import type { TextRange } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';

/** The lowest line of a passage that is in view, in window coordinates; null while none is. */
export function visibleLineOf(
  surface: ArticleSurface,
  scroller: HTMLElement,
  range: TextRange,
): DOMRect | null {
  const view = scroller.getBoundingClientRect();
  const inView = surface
    .boxesOf(range)
    .filter((box) => box.bottom > view.top + 8 && box.top < view.bottom - 8);
  const lowest = inView.reduce((low, box) => Math.max(low, box.bottom), -Infinity);
  const line = inView.filter((box) => Math.abs(box.bottom - lowest) < 4);
  if (line.length === 0) return null;
  const left = Math.min(...line.map((box) => box.left));
  const right = Math.max(...line.map((box) => box.right));
  const top = Math.min(...line.map((box) => box.top));
  return new DOMRect(left, top, right - left, lowest - top);
}

/** {@link visibleLineOf}, measured again while the article scrolls or changes its size. */
export function useAnchorBox(
  surface: ArticleSurface | null,
  scroller: HTMLElement | null,
  range: TextRange | null,
): DOMRect | null {
  const [box, setBox] = useState<DOMRect | null>(null);
  const start = range?.start;
  const end = range?.end;
  useEffect(() => {
    if (!surface || !scroller || start === undefined || end === undefined) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      setBox(visibleLineOf(surface, scroller, { start, end }));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    scroller.addEventListener('scroll', later, { passive: true });
    const observer = new ResizeObserver(later);
    observer.observe(surface.root);
    return () => {
      scroller.removeEventListener('scroll', later);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [surface, scroller, start, end]);
  return range ? box : null;
}
