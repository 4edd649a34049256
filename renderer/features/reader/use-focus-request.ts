import { useEffect, useRef } from 'react';
import type { Highlight, HighlightId } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';
import type { ReaderScope } from './reader-scope';
import { flash } from './reveal';

/** Goes to the passage that another screen asked for, once, and lets it light up for a moment. */
export function useFocusRequest(
  request: { readonly highlightId: HighlightId } | null,
  highlights: readonly Highlight[],
  surface: ArticleSurface | null,
  choose: ReaderScope['choose'],
): void {
  const served = useRef<object | null>(null);
  const highlight = request && highlights.find((candidate) => candidate.id === request.highlightId);
  useEffect(() => {
    if (!request || !highlight || !surface || served.current === request) return;
    served.current = request;
    choose(highlight.id, { reveal: true });
    flash(surface, highlight);
  }, [request, highlight, surface, choose]);
}
