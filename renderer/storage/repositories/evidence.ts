import type { Evidence } from '../../core/briefing/evidence';
import { quotationOf } from '../../core/importing/blocks/quotation';
import { textRange } from '../../core/model';
import { hydrateAnalysis } from '../rows/analysis-row';
import { hydrateArticle } from '../rows/article-row';
import { type HighlightRow, hydrateHighlight } from '../rows/highlight-row';
import type { Database } from '../schema';

/** Highlights with their articles, in the order given; a highlight whose article is gone is left out. */
export async function withArticles(db: Database, highlights: readonly HighlightRow[]): Promise<Evidence[]> {
  const ids = [...new Set(highlights.map((row) => row.articleId))];
  const rows = await db.articles.bulkGet(ids);
  const articles = new Map(rows.flatMap((row) => (row ? [[row.id, hydrateArticle(row)]] : [])));
  const quotations = await withoutResidue(db, highlights.filter(spansBlocks));
  return highlights.flatMap((row) => {
    const article = articles.get(row.articleId);
    return article
      ? [{ highlight: hydrateHighlight(row), article, quotation: quotations.get(row.id) ?? row.quote }]
      : [];
  });
}

/** Only a passage over several lines can have residue between its words: the texts of the others are not read. */
const spansBlocks = (row: HighlightRow): boolean => row.quote.includes('\n');

async function withoutResidue(
  db: Database,
  highlights: readonly HighlightRow[],
): Promise<ReadonlyMap<string, string>> {
  if (highlights.length === 0) return new Map();
  const ids = [...new Set(highlights.map((row) => row.articleId))];
  const [bodies, analyses] = await Promise.all([db.bodies.bulkGet(ids), db.analyses.bulkGet(ids)]);
  const texts = new Map(ids.map((id, i) => [id, { body: bodies[i], analysis: analyses[i] }]));
  return new Map(
    highlights.flatMap((row) => {
      const { body, analysis } = texts.get(row.articleId) ?? {};
      if (!body || !analysis) return [];
      const marks = hydrateAnalysis(analysis).blocks;
      return [[row.id, quotationOf(body.text, marks, textRange(row.start, row.end))] as const];
    }),
  );
}
