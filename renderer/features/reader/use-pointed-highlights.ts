import { useEffect, useMemo } from 'react';
import type { Highlight } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';
import { IntervalIndex } from '../../editor/article/interval-index';
import { innermost } from './highlight-order';

/** Finds highlights by position, and follows the pointer: `onHover` hears of the innermost highlight under it. */
export function usePointedHighlights(
  highlights: readonly Highlight[],
  surface: ArticleSurface | null,
  onHover: (highlight: Highlight | null) => void,
): IntervalIndex<Highlight> {
  const index = useMemo(() => new IntervalIndex(highlights), [highlights]);
  useEffect(() => {
    if (!surface) return;
    const { root } = surface;
    let frame = 0;
    let last: Highlight | null = null;
    const point = (found: Highlight | null) => {
      if (found === last) return;
      last = found;
      root.style.cursor = found ? 'pointer' : '';
      onHover(found);
    };
    const follow = (event: PointerEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const position = event.buttons === 0 ? surface.characterAt(event.clientX, event.clientY) : undefined;
        point((position === undefined ? undefined : innermost(index.at(position))) ?? null);
      });
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      point(null);
    };
    root.addEventListener('pointermove', follow, { passive: true });
    root.addEventListener('pointerleave', leave);
    return () => {
      leave();
      root.removeEventListener('pointermove', follow);
      root.removeEventListener('pointerleave', leave);
    };
  }, [surface, index, onHover]);
  return index;
}
