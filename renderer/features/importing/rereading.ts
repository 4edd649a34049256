import type { ImportFailure, ImportFile } from '../../core/importing/import-run';
import { type Article, type ArticleId, fail, instant, ok, type Result, type Sha256 } from '../../core/model';
import type { ArticleRepository } from '../../storage/store';
import type { ReadingPreview } from '../../workers/import-protocol';
import type { WorkerLine } from '../../workers/import-worker-line';
import type { Choices, ImportDesk, ReadingSource, RereadFailure } from './import-desk';
import type { ImportRows } from './import-rows';

/** What reading originals again needs. */
export interface RereadingParts {
  readonly line: WorkerLine;
  readonly articles: Pick<ArticleRepository, 'find'>;
  readonly rows: ImportRows;
  readOriginal(hash: Sha256): Promise<Result<Uint8Array, ImportFailure>>;
  /** Shows rows and writes them down. */
  keepRows(rows: readonly ImportFile[]): Promise<void>;
  readonly newId: () => string;
  readonly now: () => number;
}

/** Previews, other readings and further articles of originals that are in the vault. */
export function createImportDesk(parts: RereadingParts): ImportDesk {
  return {
    preview: (source, choices) => preview(parts, source, choices),
    reread: (articleId, choices) => reread(parts, articleId, choices),
    importAgain: (file, choices, isAnother) => importAgain(parts, file, choices, isAnother),
  };
}

interface Original {
  readonly article: Article | null;
  readonly file: Pick<ImportFile, 'caseFileId' | 'fileName' | 'pastedTitle' | 'row' | 'sourceSha256'>;
}

async function originalOf(
  parts: RereadingParts,
  source: ReadingSource,
): Promise<Result<Original, ImportFailure>> {
  if (source.kind === 'file') return ok({ article: null, file: source.file });
  const article = await parts.articles.find(source.articleId);
  if (!article) return fail('vanished');
  const { caseFileId, fileName, original, sourceSha256, title } = article;
  const pastedTitle = fileName === '' ? title : null;
  return ok({ article, file: { caseFileId, fileName, pastedTitle, row: original.row, sourceSha256 } });
}

async function bytesOf(
  parts: RereadingParts,
  hash: Sha256 | null,
): Promise<Result<Uint8Array, ImportFailure>> {
  if (hash === null) return fail('vanished');
  try {
    const read = await parts.readOriginal(hash);
    // A copy of its own: the worker takes the whole buffer over.
    return read.ok ? ok(read.value.slice()) : read;
  } catch {
    // The main side is gone: the shell says so itself, here it is the reason of this reading.
    return fail('disconnected');
  }
}

async function preview(
  parts: RereadingParts,
  source: ReadingSource,
  choices: Choices,
): Promise<Result<ReadingPreview, ImportFailure>> {
  const original = await originalOf(parts, source);
  if (!original.ok) return original;
  const { caseFileId, fileName, pastedTitle, row, sourceSha256 } = original.value.file;
  const bytes = await bytesOf(parts, sourceSha256);
  if (!bytes.ok) return bytes;
  const request = { caseFileId, fileName, pastedTitle, row, choices, bytes: bytes.value };
  return (await parts.line.ask({ kind: 'preview', ...request })) ?? fail('worker-lost');
}

async function reread(
  parts: RereadingParts,
  articleId: ArticleId,
  choices: Choices,
): Promise<Result<void, RereadFailure>> {
  const original = await originalOf(parts, { kind: 'article', articleId });
  if (!original.ok) return original;
  const { caseFileId, row, sourceSha256 } = original.value.file;
  const bytes = await bytesOf(parts, sourceSha256);
  if (!bytes.ok) return bytes;
  const ofTable = row === null ? [] : rowsOfOriginal(parts.rows, sourceSha256).map(({ id }) => id);
  const articleIds = [...new Set([articleId, ...ofTable])];
  const read = await parts.line.ask({
    kind: 'reread',
    caseFileId,
    articleIds,
    choices,
    bytes: bytes.value,
  });
  if (!read) return fail('worker-lost');
  if (!read.ok) return read;
  const outcomes = new Map(read.value.map(({ before, row: { outcome } }) => [before, outcome]));
  const changed = rowsOfOriginal(parts.rows, sourceSha256).flatMap(({ id, file }) => {
    const outcome = outcomes.get(id);
    return outcome === undefined ? [] : [{ ...file, columns: choices.columns ?? file.columns, outcome }];
  });
  await parts.keepRows(changed);
  return ok(undefined);
}

/** The imported articles of an original among the rows. */
function rowsOfOriginal(rows: ImportRows, hash: Sha256 | null) {
  return rows.list().flatMap((file) => {
    const { outcome, sourceSha256 } = file;
    return outcome?.kind === 'imported' && sourceSha256 === hash ? [{ id: outcome.articleId, file }] : [];
  });
}

async function importAgain(
  parts: RereadingParts,
  file: ImportFile,
  choices: Choices,
  isAnother: boolean,
): Promise<Result<readonly ArticleId[], ImportFailure>> {
  const bytes = await bytesOf(parts, file.sourceSha256);
  if (!bytes.ok) return bytes;
  const { batchId, caseFileId } = file;
  const gap = parts.rows.roomOf(file);
  const own = { ...file, columns: choices.columns ?? file.columns, outcome: null, isSettled: false };
  const row = isAnother ? { ...own, id: parts.newId(), place: file.place + gap / 2 } : own;
  const answered = await parts.line.ask({
    kind: 'batch',
    batchId,
    caseFileId,
    files: [
      {
        row,
        room: isAnother ? gap / 2 : gap,
        importedAt: instant(new Date(parts.now()).toISOString()),
        bytes: bytes.value,
        choices,
        keepsDuplicates: true,
        isResumed: false,
      },
    ],
  });
  if (!answered) return fail('worker-lost');
  await parts.keepRows(answered);
  const made = answered.flatMap(({ outcome }) => (outcome?.kind === 'imported' ? [outcome.articleId] : []));
  const [first] = answered;
  return made.length === 0 && first?.outcome?.kind === 'failed' ? fail(first.outcome.code) : ok(made);
}
