import { createContext, useContext } from 'react';
import type { Article, ArticleAnalysis, Highlight, HighlightId, Tag, TagId } from '../../core/model';
import type { Block } from '../../core/text/blocks';
import type { ArticleSurface } from '../../editor/article/article-surface';
import type { PassageTarget } from './passage-target';
import type { HighlightActions } from './use-highlight-actions';

/** What the parts of the reader share about the article on the screen. */
export interface ReaderScope {
  readonly article: Article;
  readonly text: string;
  readonly analysis: ArticleAnalysis;
  readonly blocks: readonly Block[];
  readonly highlights: readonly Highlight[];
  readonly tags: readonly Tag[];
  readonly tagsById: ReadonlyMap<TagId, Tag>;
  /** Null until the article is on the screen. */
  readonly surface: ArticleSurface | null;
  readonly scroller: HTMLElement | null;
  readonly actions: HighlightActions;
  /** The highlight that keys act on; it is emphasised in the text and in the margin. */
  readonly chosenId: HighlightId | null;
  /** Chooses a highlight; `reveal` scrolls to its passage. */
  readonly choose: (id: HighlightId | null, options?: { readonly reveal?: boolean }) => void;
  /** Emphasises the passage while a card or a row is pointed at. */
  readonly hover: (highlight: Highlight | null) => void;
  readonly adjust: (highlight: Highlight) => void;
  readonly sendToBriefing: (target: PassageTarget) => void;
  /** Opens the tag picker for a target beside a rectangle of the window. */
  readonly pickTags: (target: PassageTarget, anchor: DOMRect) => void;
}

export const ReaderScopeContext = createContext<ReaderScope | null>(null);

/** The article on the screen; throws outside the reader, which is a bug. */
export function useReaderScope(): ReaderScope {
  const scope = useContext(ReaderScopeContext);
  if (!scope) throw new Error('useReaderScope outside the reader');
  return scope;
}
