import type { AnalysedArticle, AnalyseInput } from '../core/importing/analyse-article';
import type { ImportFailure, ImportOutcome } from '../core/importing/import-run';
import { fingerprintOf } from '../core/importing/likeness/fingerprint-of';
import { shinglesOf } from '../core/importing/likeness/shingles';
import { sha256Of } from '../core/importing/sha256-of';
import {
  type Article,
  articleId,
  type CaseFileId,
  type ColumnMap,
  FRESH_ARTICLE,
  IMPORTER_VERSION,
  type ImportBatchId,
  type Instant,
  type Likeness,
  type Sha256,
  type SourceFormat,
  sha256,
} from '../core/model';
import type { ExtractedDocument, ReadChoices, ReadOutcome } from '../formats/document';
import type { NewArticle, WriteFailure } from '../storage/store';
import type { Addition } from './import-known';

/** Where a document came from: what of its file goes into the article. */
export interface Origin {
  readonly caseFileId: CaseFileId;
  readonly batchId: ImportBatchId;
  readonly importedAt: Instant;
  /** Without the folders it lay in; empty for pasted text. */
  readonly fileName: string;
  readonly container: string;
  readonly size: number;
  readonly modifiedAt: Instant | null;
  readonly sourceSha256: Sha256;
  readonly format: SourceFormat;
  readonly columns: ColumnMap | null;
}

/** A document with what was made of it, before it is known whether it comes in. */
export interface Reading {
  readonly document: ExtractedDocument;
  readonly analysed: AnalysedArticle;
  readonly textSha256: Sha256;
  readonly foldedSha256: Sha256;
}

const encoder = new TextEncoder();
const hashOf = (text: string): Sha256 => sha256(sha256Of(encoder.encode(text)));

/** What the analysis asks about a document. */
export function analyseInput(
  document: ExtractedDocument,
  fileName: string,
  pastedTitle: string | null,
): AnalyseInput {
  const { text, roles, fields, confidence, unreadable, repair, isRepaired } = document;
  return {
    text,
    fileName,
    pastedTitle: pastedTitle ?? '',
    roles,
    fields,
    confidence,
    unreadable,
    repair,
    isRepaired,
  };
}

/** Adds the hashes to a document and its analysis. */
export function readingOf(document: ExtractedDocument, analysed: AnalysedArticle): Reading {
  return {
    document,
    analysed,
    textSha256: hashOf(document.text),
    foldedSha256: hashOf(analysed.duplicateKey),
  };
}

/** What a reading is compared by, under the id it will have. */
export function additionOf(reading: Reading, origin: Origin, id: string): Addition {
  const { document, analysed, foldedSha256 } = reading;
  const shingles = shinglesOf(document.text, analysed.blocks);
  const fingerprint = fingerprintOf(
    {
      articleId: articleId(id),
      caseFileId: origin.caseFileId,
      text: document.text,
      blocks: analysed.blocks,
    },
    shingles,
  );
  return { fingerprint, shingles, sourceSha256: origin.sourceSha256, foldedSha256 };
}

/** The rows of a new article. */
export function newArticleOf(
  reading: Reading,
  origin: Origin,
  addition: Addition,
  likeness: Likeness | null,
): NewArticle {
  const { document, analysed } = reading;
  const id = addition.fingerprint.articleId;
  const { caseFileId } = origin;
  const reasons = analysed.reviewReasons;
  const article: Article = {
    ...analysed.metadata,
    ...FRESH_ARTICLE,
    id,
    caseFileId,
    importBatchId: origin.batchId,
    importedAt: origin.importedAt,
    fileName: origin.fileName,
    encoding: document.encoding,
    original: {
      format: origin.format,
      size: origin.size,
      modifiedAt: origin.modifiedAt,
      container: origin.container,
      row: document.row,
      columns: document.row === null ? null : origin.columns,
      repair: document.isRepaired ? document.repair : null,
      importerVersion: IMPORTER_VERSION,
    },
    sourceSha256: origin.sourceSha256,
    textSha256: reading.textSha256,
    foldedSha256: reading.foldedSha256,
    wordCount: analysed.wordCount,
    reviewReasons: likeness ? [...reasons, 'likeness'] : reasons,
    likeness,
  };
  return {
    article,
    body: { articleId: id, caseFileId, text: document.text },
    analysis: {
      articleId: id,
      caseFileId,
      importerVersion: IMPORTER_VERSION,
      blocks: analysed.blocks,
      dates: analysed.dates,
      fields: analysed.fields,
    },
  };
}

/** What the row of an imported article says. */
export function importedOutcome({ document, analysed }: Reading, article: Article): ImportOutcome {
  return {
    kind: 'imported',
    articleId: article.id,
    title: article.title,
    outlet: article.outlet,
    publishedOn: article.publishedOn,
    format: article.original.format,
    encoding: document.encoding,
    confidence: document.confidence,
    unreadable: document.unreadable,
    repair: document.repair,
    words: analysed.wordCount,
    residueLines: analysed.blocks.filter(({ role }) => role === 'residue').length,
    reviewReasons: article.reviewReasons,
    likeness: article.likeness,
  };
}

/** The mapping a table was read with; null for all other formats. */
export function columnsOf(read: Extract<ReadOutcome, { kind: 'documents' }>, choices: ReadChoices) {
  return read.table ? (choices.columns ?? read.table.proposed) : null;
}

/** The last part of a path; names of files say more about an article than the folders they lie in. */
export const baseName = (path: string): string => path.split('/').at(-1) ?? path;

/** Why a write failed, as the rows of its files say it. */
export function failureCode(failure: WriteFailure): ImportFailure {
  switch (failure.code) {
    case 'disk-full':
    case 'timeout':
      return failure.code;
    case 'missing':
      return 'case-file-gone';
    case 'invalid':
    case 'failed':
      return 'not-written';
  }
}
