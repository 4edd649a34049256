import * as v from 'valibot';
import { lineKey } from '../../core/importing/line-key';
import {
  type Article,
  articleId,
  caseFileId,
  ENCODINGS,
  importBatchId,
  instant,
  LIKENESS_KINDS,
  type PartialDate,
  RELIABILITIES,
  REVIEW_REASONS,
  reportGroupId,
  sha256,
} from '../../core/model';
import { foldForMatching } from '../../core/text/fold';
import { dehydrateOriginal, hydrateOriginal, originalRowSchema } from './original-row';
import { hash, partialDate, share, whole } from './row-parts';

/** An article as the database and the journal hold it: its fields and the keys it is found and sorted by. */
export const articleRowSchema = v.strictObject({
  id: v.string(),
  caseFileId: v.string(),
  importBatchId: v.string(),
  importedAt: v.string(),
  isRead: v.boolean(),
  fileName: v.string(),
  encoding: v.picklist(ENCODINGS),
  original: originalRowSchema,
  sourceSha256: hash,
  textSha256: hash,
  foldedSha256: hash,
  wordCount: whole,
  directions: v.record(v.pipe(v.string(), v.regex(/^\d+$/)), v.picklist(['rtl', 'ltr'])),
  reviewReasons: v.array(v.picklist(REVIEW_REASONS)),
  reportGroupId: v.nullable(v.string()),
  likeness: v.nullable(v.strictObject({ articleId: v.string(), kind: v.picklist(LIKENESS_KINDS), share })),
  title: v.string(),
  subtitle: v.string(),
  outlet: v.string(),
  agency: v.string(),
  author: v.string(),
  place: v.string(),
  section: v.string(),
  language: v.string(),
  url: v.string(),
  publishedOn: v.nullable(partialDate),
  updatedOn: v.nullable(partialDate),
  reliability: v.nullable(v.picklist(RELIABILITIES)),
  /** The folded title, cut: index keys stay small and the library sorts without folding again. */
  titleKey: v.string(),
  /** `publishedOn`, or empty: null cannot be indexed. */
  publishedKey: v.string(),
  /** The match key of the outlet's name. */
  outletKey: v.string(),
  /** 1 while the article wants a look; null leaves it out of the index. */
  reviewKey: v.nullable(v.literal(1)),
});
export type ArticleRow = v.InferOutput<typeof articleRowSchema>;

const KEY_LENGTH = 120;

export const hydrateArticle = (row: ArticleRow): Article => ({
  id: articleId(row.id),
  caseFileId: caseFileId(row.caseFileId),
  importBatchId: importBatchId(row.importBatchId),
  importedAt: instant(row.importedAt),
  isRead: row.isRead,
  fileName: row.fileName,
  encoding: row.encoding,
  original: hydrateOriginal(row.original),
  sourceSha256: sha256(row.sourceSha256),
  textSha256: sha256(row.textSha256),
  foldedSha256: sha256(row.foldedSha256),
  wordCount: row.wordCount,
  directions: row.directions,
  reviewReasons: row.reviewReasons,
  reportGroupId: row.reportGroupId === null ? null : reportGroupId(row.reportGroupId),
  likeness: row.likeness && {
    articleId: articleId(row.likeness.articleId),
    kind: row.likeness.kind,
    share: row.likeness.share,
  },
  title: row.title,
  subtitle: row.subtitle,
  outlet: row.outlet,
  agency: row.agency,
  author: row.author,
  place: row.place,
  section: row.section,
  language: row.language,
  url: row.url,
  publishedOn: row.publishedOn as PartialDate | null,
  updatedOn: row.updatedOn as PartialDate | null,
  reliability: row.reliability,
});

/** The row of an article; always with its fields in the same order, as rows are compared by their text. */
export function dehydrateArticle(article: Article): ArticleRow {
  const own = {
    original: dehydrateOriginal(article.original),
    directions: { ...article.directions },
    reviewReasons: [...article.reviewReasons],
  };
  const keys = keysOf(article);
  return { ...hydrateArticle({ ...article, ...own, ...keys }), ...own, ...keys };
}

/** What an article is found and sorted by. */
function keysOf(article: Pick<Article, 'title' | 'publishedOn' | 'outlet' | 'reviewReasons'>) {
  return {
    // Folded, so that ا and أ stand together, and cut.
    titleKey: foldForMatching(article.title).slice(0, KEY_LENGTH),
    publishedKey: article.publishedOn ?? '',
    outletKey: outletKeyOf(article.outlet),
    reviewKey: article.reviewReasons.length > 0 ? (1 as const) : null,
  };
}

/** What outlets are compared by; empty for none. */
export const outletKeyOf = (name: string): string => lineKey(name).slice(0, KEY_LENGTH);
