import { useMemo } from 'react';
import type { PaintedPassage } from '../../editor/article/paint-plan';
import { useReaderScope } from './reader-scope';

/** The highlights as the article paints them: their ends and the colours of their tags. */
export function usePaintedPassages(): readonly PaintedPassage[] {
  const { highlights, tagsById } = useReaderScope();
  return useMemo(
    () =>
      highlights.map(({ id, start, end, tagIds }) => ({
        id,
        start,
        end,
        colours: tagIds.flatMap((tagId) => tagsById.get(tagId)?.colour ?? []),
      })),
    [highlights, tagsById],
  );
}
