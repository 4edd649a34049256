import type { Highlight } from '../../core/model';
import type { ArticleViewProps } from '../../editor/article/article-view';
import type { IntervalIndex } from '../../editor/article/interval-index';
import { innermost } from './highlight-order';
import { useReaderScope } from './reader-scope';
import type { Passages } from './use-passages';

/** What a click, or Enter at the caret, does: it chooses the innermost highlight there and shows them all. */
export function useArticlePress(
  passages: Passages,
  index: IntervalIndex<Highlight>,
): ArticleViewProps['onPress'] {
  const { surface, choose } = useReaderScope();
  return (point) => {
    const byKeyboard = 'caret' in point;
    const position = byKeyboard ? point.caret : surface?.characterAt(point.x, point.y);
    const found = position === undefined ? [] : index.at(position);
    const inner = innermost(found);
    choose(inner?.id ?? null);
    const [anchor] =
      inner && position !== undefined && surface
        ? surface.boxesOf({ start: position, end: position + 1 })
        : [];
    passages.patch({
      pressed: anchor ? { ids: found.map((highlight) => highlight.id), anchor, byKeyboard } : null,
    });
  };
}
