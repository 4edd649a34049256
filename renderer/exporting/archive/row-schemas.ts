import * as v from 'valibot';
import {
  COLUMN_FIELDS,
  CREDIBILITIES,
  ENCODINGS,
  LIKENESS_KINDS,
  MOJIBAKE_REPAIRS,
  parsePartialDate,
  RELIABILITIES,
  REVIEW_REASONS,
  SHORTCUT_DIGITS,
  SOURCE_FORMATS,
  TAG_COLOURS,
  TLP_LABELS,
} from '../../core/model';
import { analysisEntries } from './analysis-schema';
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

const original = v.strictObject({
  format: v.picklist(SOURCE_FORMATS),
  size: count,
  modifiedAt: v.nullable(instant),
  container: v.string(),
  row: v.nullable(count),
  columns: v.nullable(v.record(v.picklist(COLUMN_FIELDS), count)),
  repair: v.nullable(v.picklist(MOJIBAKE_REPAIRS)),
  importerVersion: count,
});

const likeness = v.strictObject({
  articleId: id,
  kind: v.picklist(LIKENESS_KINDS),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
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
    original,
    sourceSha256: sha256,
    textSha256: sha256,
    foldedSha256: sha256,
    wordCount: count,
    directions: v.record(v.pipe(v.string(), v.regex(/^\d+$/u)), v.picklist(['rtl', 'ltr'])),
    reviewReasons: v.array(v.picklist(REVIEW_REASONS)),
    reportGroupId: v.nullable(id),
    likeness: v.nullable(likeness),
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
  }),
  bodies: v.strictObject({ articleId: id, caseFileId: id, text: v.string() }),
  analyses: v.strictObject({ articleId: id, caseFileId: id, ...analysisEntries }),
  outlets: v.strictObject({
    id,
    caseFileId: id,
    name: v.string(),
    aliases: v.array(v.string()),
    domains: v.array(v.string()),
    reliability: v.nullable(v.picklist(RELIABILITIES)),
    residueLines: v.array(v.string()),
    keptLines: v.array(v.string()),
  }),
  reportGroups: v.strictObject({ id, caseFileId: id, name: v.string(), createdAt: instant }),
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
