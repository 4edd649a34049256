import * as v from 'valibot';
import { type ArticleBody, articleId, caseFileId } from '../../core/model';

/** The canonical text of an article; written once, never changed. */
export const bodyRowSchema = v.strictObject({
  articleId: v.string(),
  caseFileId: v.string(),
  text: v.string(),
});
export type BodyRow = v.InferOutput<typeof bodyRowSchema>;

export const hydrateBody = (row: BodyRow): ArticleBody => ({
  articleId: articleId(row.articleId),
  caseFileId: caseFileId(row.caseFileId),
  text: row.text,
});

export const dehydrateBody = (body: ArticleBody): BodyRow => ({ ...hydrateBody(body) });
