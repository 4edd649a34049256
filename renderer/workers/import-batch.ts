import type { DecodeBytes } from '../core/importing/decode';
import { type ReadArticle, readArticle } from '../core/importing/read-article';
import {
  type Article,
  type ArticleId,
  FRESH_ARTICLE,
  IMPORTER_VERSION,
  originalOfFirstFormat,
  type Sha256,
} from '../core/model';
import type { ArticleRepository, NewArticle, WriteFailure } from '../storage/store';
import type { BatchFile, BatchRequest, ImportFailure, ImportOutcome } from './import-protocol';

/** What a batch needs of the world around it. */
export interface BatchTools {
  readonly decode: DecodeBytes;
  readonly sha256: (text: string) => Promise<Sha256>;
  readonly newId: () => ArticleId;
  readonly articles: Pick<ArticleRepository, 'findDuplicates' | 'import'>;
}

interface Candidate {
  readonly file: BatchFile;
  readonly read: ReadArticle;
  readonly textSha256: Sha256;
  readonly foldedSha256: Sha256;
}

/**
 * Imports one batch of files: reads each, leaves out what the case file or the batch already has, and writes the rest
 * in one transaction. A file that cannot be imported never stops the others.
 */
export async function importBatch(
  request: BatchRequest,
  tools: BatchTools,
): Promise<readonly ImportOutcome[]> {
  const candidates = await Promise.all(request.files.map((file) => readCandidate(file, tools)));
  const hashes = candidates.flatMap((each) =>
    'kind' in each ? [] : [each.file.sourceSha256, each.foldedSha256],
  );
  const known = new Map(
    hashes.length > 0 ? await tools.articles.findDuplicates(request.caseFileId, hashes) : [],
  );
  const fresh: NewArticle[] = [];
  const outcomes = candidates.map((candidate): ImportOutcome => {
    if ('kind' in candidate) return candidate;
    const duplicate = duplicateOf(candidate, known);
    if (duplicate) return duplicate;
    const added = newArticle(candidate, request, tools.newId());
    fresh.push(added);
    known.set(candidate.file.sourceSha256, added.article.id);
    known.set(candidate.foldedSha256, added.article.id);
    return importedOutcome(candidate, added.article);
  });
  if (fresh.length === 0) return outcomes;
  const written = await tools.articles.import(request.batchId, fresh);
  return written.ok ? outcomes : outcomes.map((outcome) => unwritten(outcome, fresh, written.error));
}

async function readCandidate(
  file: BatchFile,
  tools: BatchTools,
): Promise<Candidate | Extract<ImportOutcome, { kind: 'failed' }>> {
  const read = readArticle(file, tools.decode);
  if (!read.ok) return { kind: 'failed', code: read.error };
  const [textSha256, foldedSha256] = await Promise.all([
    tools.sha256(read.value.text),
    tools.sha256(read.value.duplicateKey),
  ]);
  return { file, read: read.value, textSha256, foldedSha256 };
}

function duplicateOf(candidate: Candidate, known: ReadonlyMap<Sha256, ArticleId>): ImportOutcome | undefined {
  const sameBytes = known.get(candidate.file.sourceSha256);
  if (sameBytes !== undefined) return { kind: 'duplicate', articleId: sameBytes, why: 'bytes' };
  const sameText = known.get(candidate.foldedSha256);
  return sameText === undefined ? undefined : { kind: 'duplicate', articleId: sameText, why: 'text' };
}

function newArticle(candidate: Candidate, request: BatchRequest, id: ArticleId): NewArticle {
  const { file, read, textSha256, foldedSha256 } = candidate;
  return {
    article: {
      ...read.metadata,
      ...FRESH_ARTICLE,
      original: { ...originalOfFirstFormat(file.fileName), importerVersion: IMPORTER_VERSION },
      id,
      caseFileId: request.caseFileId,
      importBatchId: request.batchId,
      importedAt: file.importedAt,
      fileName: file.fileName,
      encoding: read.encoding,
      sourceSha256: file.sourceSha256,
      textSha256,
      foldedSha256,
      wordCount: read.wordCount,
    },
    body: { articleId: id, caseFileId: request.caseFileId, text: read.text },
    analysis: {
      articleId: id,
      caseFileId: request.caseFileId,
      importerVersion: IMPORTER_VERSION,
      blocks: [],
      dates: [],
      fields: [],
    },
  };
}

function importedOutcome({ read }: Candidate, article: Article): ImportOutcome {
  const { title, outlet, publishedOn } = article;
  const { encoding, confidence, unreadable, wordCount: words } = read;
  return {
    kind: 'imported',
    articleId: article.id,
    title,
    outlet,
    publishedOn,
    encoding,
    confidence,
    unreadable,
    words,
  };
}

/** Nothing of the batch was written: its imports failed, and so did the duplicates of those imports. */
function unwritten(
  outcome: ImportOutcome,
  fresh: readonly NewArticle[],
  failure: WriteFailure,
): ImportOutcome {
  if (outcome.kind === 'failed') return outcome;
  const wasFresh = fresh.some(({ article }) => article.id === outcome.articleId);
  return wasFresh ? { kind: 'failed', code: failureCode(failure) } : outcome;
}

function failureCode(failure: WriteFailure): ImportFailure {
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
