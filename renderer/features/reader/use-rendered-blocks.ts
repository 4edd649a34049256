import { useEffect, useState } from 'react';
import type { ArticleSurface } from '../../editor/article/article-surface';

/**
 * Which blocks the browser is drawing now: those in the window and a little around it. The margin shows cards
 * for these only, so it never forces the layout of a block that nobody sees.
 */
export function useRenderedBlocks(surface: ArticleSurface | null): ReadonlySet<number> {
  const [rendered, setRendered] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    if (!surface) return;
    const indexOf = new Map<EventTarget, number>();
    for (const block of surface.blocks) {
      const element = surface.elementOf(block.index);
      if (element) indexOf.set(element, block.index);
    }
    const now = new Set<number>();
    let frame = 0;
    const publish = () => {
      frame = 0;
      setRendered(new Set(now));
    };
    const onChange = (event: Event) => {
      const index = event.target ? indexOf.get(event.target) : undefined;
      if (index === undefined || !('skipped' in event)) return;
      if (event.skipped === true) now.delete(index);
      else now.add(index);
      if (frame === 0) frame = requestAnimationFrame(publish);
    };
    surface.root.addEventListener('contentvisibilityautostatechange', onChange, true);
    return () => {
      surface.root.removeEventListener('contentvisibilityautostatechange', onChange, true);
      cancelAnimationFrame(frame);
      setRendered(new Set());
    };
  }, [surface]);
  return rendered;
}
