import type { Highlight, HighlightId } from '../../core/model';

/** The highlight after or before the chosen one in document order, going round at the ends. */
export function neighbourOf(
  highlights: readonly Highlight[],
  chosenId: HighlightId | null,
  caret: number,
  step: 1 | -1,
): Highlight | undefined {
  const chosen = highlights.findIndex((highlight) => highlight.id === chosenId);
  if (chosen >= 0) return highlights.at((chosen + step) % highlights.length);
  // Nothing chosen: the nearest from where the caret stands.
  if (step > 0) return highlights.find((highlight) => highlight.start >= caret) ?? highlights[0];
  return highlights.findLast((highlight) => highlight.end <= caret) ?? highlights.at(-1);
}

/** The most specific of several highlights over one place: the shortest, the later one of equals. */
export function innermost<T extends { readonly start: number; readonly end: number }>(
  overlapping: readonly T[],
): T | undefined {
  return overlapping.reduce<T | undefined>(
    (best, next) => (best && best.end - best.start < next.end - next.start ? best : next),
    undefined,
  );
}
