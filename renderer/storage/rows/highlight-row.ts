import * as v from 'valibot';
import {
  articleId,
  CREDIBILITIES,
  caseFileId,
  type Highlight,
  highlightId,
  instant,
  sha256,
  tagId,
  textOffset,
} from '../../core/model';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A highlight as the database, the journal and the archive hold it. */
export const highlightRowSchema = v.strictObject({
  id: v.string(),
  caseFileId: v.string(),
  articleId: v.string(),
  start: offset,
  end: offset,
  quote: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  textSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  tagIds: v.array(v.string()),
  note: v.string(),
  credibility: v.nullable(v.picklist(CREDIBILITIES)),
  createdAt: v.string(),
});
export type HighlightRow = v.InferOutput<typeof highlightRowSchema>;

export const hydrateHighlight = (row: HighlightRow): Highlight => ({
  id: highlightId(row.id),
  caseFileId: caseFileId(row.caseFileId),
  articleId: articleId(row.articleId),
  start: textOffset(row.start),
  end: textOffset(row.end),
  quote: row.quote,
  prefix: row.prefix,
  suffix: row.suffix,
  textSha256: sha256(row.textSha256),
  tagIds: row.tagIds.map(tagId),
  note: row.note,
  credibility: row.credibility,
  createdAt: instant(row.createdAt),
});

export const dehydrateHighlight = (highlight: Highlight): HighlightRow => ({
  ...hydrateHighlight({ ...highlight, tagIds: [...highlight.tagIds] }),
  tagIds: [...highlight.tagIds],
});
