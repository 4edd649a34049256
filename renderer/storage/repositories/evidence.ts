import type { Evidence } from '../../core/briefing/evidence';
import { hydrateArticle } from '../rows/article-row';
import { type HighlightRow, hydrateHighlight } from '../rows/highlight-row';
import type { Database } from '../schema';

/** Highlights with their articles, in the order given; a highlight whose article is gone is left out. */
export async function withArticles(db: Database, highlights: readonly HighlightRow[]): Promise<Evidence[]> {
  const ids = [...new Set(highlights.map((row) => row.articleId))];
  const rows = await db.articles.bulkGet(ids);
  const articles = new Map(rows.flatMap((row) => (row ? [[row.id, hydrateArticle(row)]] : [])));
  return highlights.flatMap((row) => {
    const article = articles.get(row.articleId);
    return article ? [{ highlight: hydrateHighlight(row), article }] : [];
  });
}
