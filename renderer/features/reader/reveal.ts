import type { TextRange } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';

/** Kept free above and below a passage that is brought into view. */
const EDGE = 72;
/** Blocks take their real height when they first come near the window, so the way there is corrected. */
const CORRECTIONS = 4;

/** Scrolls so that the passage stands in the upper third of the window; does nothing when it is in view. */
export function reveal(surface: ArticleSurface, scroller: HTMLElement, range: TextRange): void {
  let left = CORRECTIONS;
  const correct = () => {
    const box = surface.boxesOf({ start: range.start, end: range.start + 1 })[0];
    if (!box) return;
    const view = scroller.getBoundingClientRect();
    const isInView = box.top >= view.top + EDGE && box.bottom <= view.bottom - EDGE;
    if (isInView) return;
    scroller.scrollTop += box.top - view.top - view.height * 0.3;
    left -= 1;
    if (left > 0) requestAnimationFrame(correct);
  };
  correct();
}

/** Scrolls by as little as brings the box into view. */
export function keepInView(scroller: HTMLElement, box: DOMRect): void {
  const view = scroller.getBoundingClientRect();
  const above = box.top - (view.top + EDGE / 2);
  const below = box.bottom - (view.bottom - EDGE / 2);
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += below;
}

/** How long a passage that was jumped to stands out. */
const FLASH_MS = 1400;

/** Lets a passage stand out for a moment. */
export function flash(
  surface: ArticleSurface,
  range: { readonly start: number; readonly end: number },
): void {
  surface.emphasise('flashed', range);
  setTimeout(() => surface.emphasise('flashed', null), FLASH_MS);
}
