import { useMemo } from 'react';
import type { PaintedPassage } from '../../editor/article/paint-plan';
import { useReaderScope } from './reader-scope';

/** The highlights as the article paints them, and the one that is just being written. */
export function usePaintedPassages(echo: PaintedPassage | null): readonly PaintedPassage[] {
  const { highlights, tagsById } = useReaderScope();
  const stored = useMemo(
    () =>
      highlights.map(({ id, start, end, tagIds }) => ({
        id,
        start,
        end,
        colours: tagIds.flatMap((tagId) => tagsById.get(tagId)?.colour ?? []),
      })),
    [highlights, tagsById],
  );
  return useMemo(() => (echo ? [...stored, echo] : stored), [stored, echo]);
}
