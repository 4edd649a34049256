import { useMemo, useRef } from 'react';
import type { Article, ArticleAnalysis, ArticleId, Highlight, Tag } from '../../core/model';
import type { Store } from '../../storage/store';
import { useLive, useStore } from '../../storage/use-store';

export interface ReaderContents {
  readonly article: Article;
  readonly text: string;
  /** Roles of the blocks and date expressions. */
  readonly analysis: ArticleAnalysis;
  /** In document order. */
  readonly highlights: readonly Highlight[];
  readonly tags: readonly Tag[];
}

export type ReaderData =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'vanished' }
  | ({ readonly kind: 'ready' } & ReaderContents);

const NO_TEXT = { text: undefined, analysis: undefined } as const;

async function textOf(store: Store, id: ArticleId) {
  const [body, analysis] = await Promise.all([store.articles.body(id), store.articles.analysis(id)]);
  return { text: body?.text, analysis };
}

/**
 * Everything the reader shows of an article, kept up to date. While the next article is being read the one
 * before stays, so that going through a list does not flicker.
 */
export function useReaderData(articleId: ArticleId | null): ReaderData {
  const store = useStore();
  // Each answer carries the id it belongs to: for a moment after a change the old one is still given.
  const head = useLive(
    async () => ({ articleId, article: articleId ? await store.articles.find(articleId) : undefined }),
    [store, articleId],
  );
  const body = useLive(
    async () => ({ articleId, ...(articleId ? await textOf(store, articleId) : NO_TEXT) }),
    [store, articleId],
  );
  const rows = useLive(
    async () => ({ articleId, highlights: articleId ? await store.highlights.ofArticle(articleId) : [] }),
    [store, articleId],
  );
  const caseFileId = head?.article?.caseFileId;
  const tags = useLive(
    async () => ({ caseFileId, tags: caseFileId ? await store.tags.list(caseFileId) : [] }),
    [store, caseFileId],
  );

  const data = useMemo<ReaderData>(() => {
    if (!articleId) return { kind: 'none' };
    if (head?.articleId !== articleId || body?.articleId !== articleId) return { kind: 'loading' };
    const { article } = head;
    const { text, analysis } = body;
    if (!article || text === undefined || !analysis) return { kind: 'vanished' };
    if (rows?.articleId !== articleId || !tags || tags.caseFileId !== article.caseFileId)
      return { kind: 'loading' };
    // A highlight made on a longer text cannot be shown; it stays in the store and in the evidence.
    const highlights = rows.highlights.filter((highlight) => highlight.end <= text.length);
    return { kind: 'ready', article, text, analysis, highlights, tags: tags.tags };
  }, [articleId, head, body, rows, tags]);

  const shown = useRef<ReaderData>(data);
  if (data.kind !== 'loading') shown.current = data;
  return data.kind === 'loading' && shown.current.kind === 'ready' ? shown.current : data;
}
