import { useEffect } from 'react';
import type { ArticleId } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';

/** The block at the upper edge of the window and how far it is scrolled over it, in pixels. */
interface ReadingPosition {
  readonly block: number;
  readonly past: number;
}

/** Where each article was left, for as long as the window lives. */
const positions = new Map<ArticleId, ReadingPosition>();

/**
 * Brings an article back to where it was left and remembers where it is left now. Kept by block, since the
 * pixels above it change with the width of the column and the size of the letters.
 */
export function useReadingPosition(
  articleId: ArticleId,
  surface: ArticleSurface | null,
  scroller: HTMLElement | null,
): void {
  useEffect(() => {
    if (!surface || !scroller) return;
    const position = positions.get(articleId);
    if (position) restore(surface, scroller, position);
    else scroller.scrollTop = 0;
    let frame = 0;
    const remember = () => {
      frame = 0;
      const now = read(surface, scroller);
      if (now) positions.set(articleId, now);
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(remember);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [articleId, surface, scroller]);
}

function read(surface: ArticleSurface, scroller: HTMLElement): ReadingPosition | undefined {
  const edge = scroller.getBoundingClientRect().top;
  let low = 0;
  let high = surface.blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((surface.elementOf(middle)?.getBoundingClientRect().bottom ?? Infinity) > edge) high = middle;
    else low = middle + 1;
  }
  const box = surface.elementOf(low)?.getBoundingClientRect();
  // Above the first block stands the header: at the very top there is nothing to remember.
  return box && { block: scroller.scrollTop === 0 ? -1 : low, past: edge - box.top };
}

function restore(surface: ArticleSurface, scroller: HTMLElement, { block, past }: ReadingPosition): void {
  let left = 3;
  const correct = () => {
    const box = surface.elementOf(block)?.getBoundingClientRect();
    if (!box) {
      scroller.scrollTop = 0;
      return;
    }
    scroller.scrollTop += box.top + past - scroller.getBoundingClientRect().top;
    left -= 1;
    if (left > 0) requestAnimationFrame(correct);
  };
  correct();
}
