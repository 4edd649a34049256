import * as v from 'valibot';
import {
  CREDIBILITIES,
  ENCODINGS,
  parsePartialDate,
  RELIABILITIES,
  SHORTCUT_DIGITS,
  TAG_COLOURS,
  TLP_LABELS,
} from '../../core/model';
import type { TableName } from './archive-format';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(v.string(), v.isoTimestamp());
const partialDate = v.pipe(
  v.string(),
  v.check((text) => parsePartialDate(text) === text),
);

/** Enough to know it for a document; the store looks at every block before it takes one. */
const briefingDocument = v.object({
  version: v.literal(1),
  blocks: v.array(
    v.looseObject({ kind: v.picklist(['heading', 'paragraph', 'quote', 'evidence', 'list', 'table']) }),
  ),
});

/** The rows of each table, exactly: a field too many is as wrong as one too few. */
export const ROW_SCHEMAS: Readonly<Record<TableName, v.GenericSchema>> = {
  caseFiles: v.strictObject({ id, name: v.string(), createdAt: instant, isSample: v.boolean() }),
  articles: v.strictObject({
    id,
    caseFileId: id,
    importBatchId: id,
    importedAt: instant,
    isRead: v.boolean(),
    fileName: v.string(),
    encoding: v.picklist(ENCODINGS),
    sourceSha256: sha256,
    textSha256: sha256,
    foldedSha256: sha256,
    wordCount: count,
    directions: v.record(v.pipe(v.string(), v.regex(/^\d+$/u)), v.picklist(['rtl', 'ltr'])),
    title: v.string(),
    outlet: v.string(),
    author: v.string(),
    url: v.string(),
    publishedOn: v.nullable(partialDate),
    reliability: v.nullable(v.picklist(RELIABILITIES)),
  }),
  bodies: v.strictObject({ articleId: id, caseFileId: id, text: v.string() }),
  highlights: v.strictObject({
    id,
    caseFileId: id,
    articleId: id,
    start: count,
    end: count,
    quote: v.string(),
    prefix: v.string(),
    suffix: v.string(),
    textSha256: sha256,
    tagIds: v.array(id),
    note: v.string(),
    credibility: v.nullable(v.picklist(CREDIBILITIES)),
    createdAt: instant,
  }),
  tags: v.strictObject({
    id,
    caseFileId: id,
    name: v.string(),
    parentId: v.nullable(id),
    colour: v.picklist(TAG_COLOURS),
    description: v.string(),
    shortcut: v.nullable(v.picklist(SHORTCUT_DIGITS)),
    position: v.number(),
  }),
  briefings: v.strictObject({
    id,
    caseFileId: id,
    createdAt: instant,
    updatedAt: instant,
    title: v.string(),
    subtitle: v.string(),
    date: v.string(),
    organisation: v.string(),
    handling: v.nullable(v.picklist(TLP_LABELS)),
    document: briefingDocument,
  }),
};
