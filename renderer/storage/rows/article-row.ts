import * as v from 'valibot';
import {
  type Article,
  articleId,
  caseFileId,
  ENCODINGS,
  importBatchId,
  instant,
  type PartialDate,
  parsePartialDate,
  RELIABILITIES,
  sha256,
} from '../../core/model';
import { foldForMatching } from '../../core/text/fold';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const partialDate = v.pipe(
  v.string(),
  v.check((text) => parsePartialDate(text) === text, 'Not a partial date'),
);

/** An article as the database and the journal hold it: its fields and the two keys it is sorted by. */
export const articleRowSchema = v.strictObject({
  id: v.string(),
  caseFileId: v.string(),
  importBatchId: v.string(),
  importedAt: v.string(),
  isRead: v.boolean(),
  fileName: v.string(),
  encoding: v.picklist(ENCODINGS),
  sourceSha256: hash,
  textSha256: hash,
  foldedSha256: hash,
  wordCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  directions: v.record(v.pipe(v.string(), v.regex(/^\d+$/)), v.picklist(['rtl', 'ltr'])),
  title: v.string(),
  outlet: v.string(),
  author: v.string(),
  url: v.string(),
  publishedOn: v.nullable(partialDate),
  reliability: v.nullable(v.picklist(RELIABILITIES)),
  /** The folded title, cut: index keys stay small and the library sorts without folding again. */
  titleKey: v.string(),
  /** `publishedOn`, or empty: null cannot be indexed. */
  publishedKey: v.string(),
});
export type ArticleRow = v.InferOutput<typeof articleRowSchema>;

const TITLE_KEY_LENGTH = 120;

export const hydrateArticle = (row: ArticleRow): Article => ({
  id: articleId(row.id),
  caseFileId: caseFileId(row.caseFileId),
  importBatchId: importBatchId(row.importBatchId),
  importedAt: instant(row.importedAt),
  isRead: row.isRead,
  fileName: row.fileName,
  encoding: row.encoding,
  sourceSha256: sha256(row.sourceSha256),
  textSha256: sha256(row.textSha256),
  foldedSha256: sha256(row.foldedSha256),
  wordCount: row.wordCount,
  directions: row.directions,
  title: row.title,
  outlet: row.outlet,
  author: row.author,
  url: row.url,
  publishedOn: row.publishedOn as PartialDate | null,
  reliability: row.reliability,
});

export function dehydrateArticle(article: Article): ArticleRow {
  const keys = { titleKey: titleKeyOf(article.title), publishedKey: article.publishedOn ?? '' };
  const directions = { ...article.directions };
  return { ...hydrateArticle({ ...article, ...keys, directions }), ...keys, directions };
}

/** What titles are sorted by: folded, so that ا and أ stand together, and cut. */
const titleKeyOf = (title: string): string => foldForMatching(title).slice(0, TITLE_KEY_LENGTH);
