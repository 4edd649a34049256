import { useCallback, useMemo, useState } from 'react';
import type { Highlight, HighlightId, TagId } from '../../core/model';
import type { Block } from '../../core/text/blocks';
import type { ArticleSurface } from '../../editor/article/article-surface';
import type { ReaderScope } from './reader-scope';
import { useHighlightActions } from './use-highlight-actions';
import { type Passages, usePassages } from './use-passages';
import type { ReaderContents } from './use-reader-data';

/** The parts of the page the reader works on, as they come up. */
export interface ReaderPlaces {
  readonly surface: ArticleSurface | null;
  readonly scroller: HTMLElement | null;
}

/** Builds what the parts of the reader share; `scope` keeps its identity while nothing in it changes. */
export function useReaderScopeOf(
  contents: ReaderContents,
  blocks: readonly Block[],
  { surface, scroller }: ReaderPlaces,
  onSendToBriefing: (ids: readonly HighlightId[]) => void,
): { readonly scope: ReaderScope; readonly passages: Passages; readonly hoveredId: HighlightId | null } {
  const { article, text, analysis, highlights, tags } = contents;
  const [hoveredId, setHoveredId] = useState<HighlightId | null>(null);
  const actions = useHighlightActions(article, text);
  const passages = usePassages(highlights, surface, scroller);
  const { chosenId, choose, patch } = passages;
  const tagsById = useMemo(
    () => new Map<TagId, (typeof tags)[number]>(tags.map((tag) => [tag.id, tag])),
    [tags],
  );
  const hover = useCallback(
    (highlight: Highlight | null) => {
      surface?.emphasise('hovered', highlight);
      setHoveredId(highlight?.id ?? null);
    },
    [surface],
  );
  const sendToBriefing = useCallback<ReaderScope['sendToBriefing']>(
    (target) =>
      void actions.keep(target).then((id) => {
        if (id === undefined) return;
        choose(id);
        onSendToBriefing([id]);
      }),
    [actions, choose, onSendToBriefing],
  );
  const scope = useMemo<ReaderScope>(
    () => ({
      article,
      text,
      analysis,
      blocks,
      highlights,
      tags,
      tagsById,
      surface,
      scroller,
      actions,
      chosenId,
      choose,
      hover,
      sendToBriefing,
      adjust: (highlight) => {
        choose(highlight.id, { reveal: true });
        patch({ adjustedId: highlight.id, pressed: null });
      },
      pickTags: (target, anchor) => patch({ asking: { what: 'tags', target, anchor } }),
    }),
    [
      article,
      text,
      analysis,
      blocks,
      highlights,
      tags,
      tagsById,
      surface,
      scroller,
      actions,
      chosenId,
      choose,
      hover,
      sendToBriefing,
      patch,
    ],
  );
  return { scope, passages, hoveredId };
}
