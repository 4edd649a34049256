import type { ImportFile, ImportOutcome } from '../../core/importing/import-run';
import type { Article, ArticleAnalysis, CaseFileId } from '../../core/model';
import type { ArticleRepository } from '../../storage/store';

export type WrittenArticles = Pick<ArticleRepository, 'find' | 'findDuplicates' | 'analysis'>;

/**
 * The rows that wait although their articles are on the disk: the program ended between writing the two. They say so
 * now, since what is imported has to be shown, and undone, as imported.
 */
export async function writtenRows(
  articles: WrittenArticles,
  caseFileId: CaseFileId,
  waiting: readonly ImportFile[],
): Promise<readonly ImportFile[]> {
  const hashes = waiting.flatMap(({ sourceSha256 }) => sourceSha256 ?? []);
  if (hashes.length === 0) return [];
  const known = await articles.findDuplicates(caseFileId, hashes);
  const rows = await Promise.all(
    waiting.map(async (row) => {
      const id = row.sourceSha256 === null ? undefined : known.get(row.sourceSha256);
      const article = id === undefined ? undefined : await articles.find(id);
      if (!article || !isArticleOf(row, article)) return [];
      return [{ ...row, outcome: outcomeOf(article, await articles.analysis(article.id)) }];
    }),
  );
  return rows.flat();
}

/** Of this very import, and all there is of the file: the articles of a table are counted by reading it again. */
const isArticleOf = (row: ImportFile, article: Article): boolean =>
  article.importBatchId === row.batchId &&
  article.sourceSha256 === row.sourceSha256 &&
  article.original.row === null;

function outcomeOf(article: Article, analysis: ArticleAnalysis | undefined): ImportOutcome {
  const { encoding, likeness, outlet, publishedOn, reviewReasons, title } = article;
  return {
    kind: 'imported',
    articleId: article.id,
    title,
    outlet,
    publishedOn,
    format: article.original.format,
    encoding,
    confidence: reviewReasons.includes('unsure-encoding') ? 'unsure' : 'likely',
    unreadable: 0,
    repair: article.original.repair,
    words: article.wordCount,
    residueLines: analysis?.blocks.filter(({ role }) => role === 'residue').length ?? 0,
    reviewReasons,
    likeness,
  };
}
