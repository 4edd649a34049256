import type { ImportFailure, ImportFile, ImportOutcome } from '../core/importing/import-run';
import { type ArticleId, instant } from '../core/model';
import type { ReadOutcome } from '../formats/document';
import type { NewArticle, Written } from '../storage/store';
import type { Addition, KnownCaseFile } from './import-known';
import type { BatchFile, BatchRequest } from './import-protocol';
import {
  additionOf,
  analyseInput,
  baseName,
  columnsOf,
  failureCode,
  importedOutcome,
  newArticleOf,
  type Origin,
  type Reading,
  readingOf,
} from './import-reading';
import type { ImportTools, SignOfLife } from './import-tools';

/** Articles in one transaction: many, since each costs a durable one; a table of thousands is written as it is read. */
const ARTICLES_PER_WRITE = 300;

type Documents = Extract<ReadOutcome, { kind: 'documents' }>;

/** Articles that are written together, and the rows that tell of them. */
interface Slice {
  readonly rows: ImportFile[];
  readonly fresh: NewArticle[];
  readonly additions: Addition[];
}

/**
 * Reads one batch of files and writes their articles: leaves out what the case file or the batch already has, and names
 * what is like something else. A file that cannot be imported never stops the others.
 */
export class ImportBatch {
  readonly #request: BatchRequest;
  readonly #tools: ImportTools;
  readonly #known: KnownCaseFile;
  readonly #alive: SignOfLife;
  /** Articles of this worker that were not written after all, with why: duplicates of them are none. */
  readonly #lost: Map<ArticleId, ImportFailure>;
  readonly #writes: Promise<readonly ImportFile[]>[] = [];
  #slice: Slice = emptySlice();
  #lastWrite: Promise<unknown>;

  constructor(
    request: BatchRequest,
    parts: {
      readonly tools: ImportTools;
      readonly known: KnownCaseFile;
      readonly alive: SignOfLife;
      readonly lost: Map<ArticleId, ImportFailure>;
      /** The write before this batch's first. */
      readonly after: Promise<unknown>;
    },
  ) {
    this.#request = request;
    this.#tools = parts.tools;
    this.#known = parts.known;
    this.#alive = parts.alive;
    this.#lost = parts.lost;
    this.#lastWrite = parts.after;
  }

  /** Reads everything; the answer waits for the writes, which go on while the next batch is read. */
  async read(): Promise<{ readonly written: Promise<readonly ImportFile[]> }> {
    for (const file of this.#request.files) await this.#take(file);
    this.#flush();
    return { written: Promise.all(this.#writes).then((rows) => rows.flat()) };
  }

  async #take(file: BatchFile): Promise<void> {
    const { row, bytes, choices } = file;
    const source = row.sourceSha256;
    if (source === null) {
      this.#settle(row, { kind: 'failed', code: 'io' });
      return;
    }
    const same = file.keepsDuplicates ? undefined : await this.#known.find(source);
    if (same !== undefined && !file.isResumed) {
      this.#settle(row, { kind: 'duplicate', articleId: same, why: 'bytes' });
      return;
    }
    const read = await this.#tools.readFile({ fileName: row.fileName, bytes }, choices);
    if (read.kind !== 'documents') {
      this.#settle(row, read);
      return;
    }
    if (read.documents.length === 0) {
      this.#settle(row, { kind: 'failed', code: 'empty' });
      return;
    }
    const origin = this.#originOf(file, read, source);
    for (const [at, document] of read.documents.entries()) {
      const own = rowOf(file, at, read.documents.length, at === 0 ? row.id : this.#tools.newId());
      const analysed = this.#tools.analyse(
        analyseInput(document, origin.fileName, row.pastedTitle),
        this.#known.knowledge(),
      );
      await this.#place({ ...own, row: document.row }, file, readingOf(document, analysed), {
        ...origin,
        importedAt: earlier(origin.importedAt, at),
      });
      if (this.#slice.fresh.length >= ARTICLES_PER_WRITE) {
        this.#flush();
        // A table may hold more articles than memory should: the next are read when these are on the disk.
        await this.#lastWrite;
      }
    }
  }

  /** Decides whether a reading comes in, and what its row says. */
  async #place(row: ImportFile, file: BatchFile, reading: Reading, origin: Origin): Promise<void> {
    if (!file.keepsDuplicates) {
      const same = await this.#known.find(reading.foldedSha256);
      if (same !== undefined) {
        const own = file.isResumed ? await this.#ownArticle(same, reading, origin) : undefined;
        this.#settle(row, own ?? { kind: 'duplicate', articleId: same, why: 'text' });
        return;
      }
    }
    const addition = additionOf(reading, origin, this.#tools.newId());
    const likeness = await this.#known.likeness(addition.fingerprint, addition.shingles);
    const added = newArticleOf(reading, origin, addition, likeness);
    this.#known.add(addition);
    this.#known.noteRepeated(added.article.id, reading.document.text, reading.analysed.blocks);
    this.#slice.fresh.push(added);
    this.#slice.additions.push(addition);
    this.#settle(row, importedOutcome(reading, added.article));
  }

  /** The program ended between writing an article and its row: the row still says that it was imported. */
  async #ownArticle(id: ArticleId, reading: Reading, origin: Origin): Promise<ImportOutcome | undefined> {
    const article = await this.#tools.store.articles.find(id);
    if (!article || article.importBatchId !== origin.batchId) return undefined;
    const isSame =
      article.sourceSha256 === origin.sourceSha256 && article.original.row === reading.document.row;
    return isSame ? importedOutcome(reading, article) : undefined;
  }

  #settle(row: ImportFile, outcome: ImportOutcome): void {
    this.#slice.rows.push({ ...row, outcome });
  }

  #flush(): void {
    const slice = this.#slice;
    this.#slice = emptySlice();
    if (slice.rows.length === 0) return;
    const write = this.#lastWrite.then(() => this.#write(slice));
    this.#lastWrite = write;
    this.#writes.push(write);
  }

  async #write({ rows, fresh, additions }: Slice): Promise<readonly ImportFile[]> {
    const { store } = this.#tools;
    const failure =
      fresh.length > 0 ? await failureOf(store.articles.import(this.#request.batchId, fresh)) : null;
    if (failure === null) {
      this.#known.written(additions);
    } else {
      for (const { article } of fresh) this.#lost.set(article.id, failure);
      this.#known.forget(additions.map(({ fingerprint }) => fingerprint));
    }
    const told = rows.map((row) => truthful(row, this.#lost));
    const fingerprints = failure === null ? additions.map(({ fingerprint }) => fingerprint) : [];
    // Rows and fingerprints are working data: the articles are safe, and both can be made again from them.
    await Promise.all([store.imports.put(told), store.fingerprints.put(fingerprints)]).catch(() => undefined);
    this.#alive(1);
    return told;
  }

  #originOf(
    { row, bytes, importedAt, choices }: BatchFile,
    read: Documents,
    sourceSha256: Origin['sourceSha256'],
  ): Origin {
    const { batchId, caseFileId } = this.#request;
    return {
      caseFileId,
      batchId,
      importedAt,
      fileName: baseName(row.fileName),
      container: row.container,
      size: bytes.length,
      modifiedAt: row.modifiedAt,
      sourceSha256,
      format: read.format,
      columns: columnsOf(read, choices),
    };
  }
}

const emptySlice = (): Slice => ({ rows: [], fresh: [], additions: [] });

async function failureOf(writing: Written): Promise<ImportFailure | null> {
  try {
    const written = await writing;
    return written.ok ? null : failureCode(written.error);
  } catch {
    // The database was closed or deleted under us.
    return 'not-written';
  }
}

/** Nothing of a lost slice was written: its imports failed, and so did the duplicates of those imports. */
function truthful(row: ImportFile, lost: ReadonlyMap<ArticleId, ImportFailure>): ImportFile {
  const { outcome } = row;
  if (outcome?.kind !== 'imported' && outcome?.kind !== 'duplicate') return row;
  const code = lost.get(outcome.articleId);
  return code === undefined ? row : { ...row, outcome: { kind: 'failed', code } };
}

/** The first article of a file has the file's own row; the others lie between it and the next file. */
function rowOf({ row, room }: BatchFile, at: number, of: number, id: string): ImportFile {
  return { ...row, id, place: row.place + (room * at) / of };
}

/** Later articles of a file are dated a little earlier, so that lists by import keep the file's order. */
function earlier(at: Origin['importedAt'], by: number): Origin['importedAt'] {
  return by === 0 ? at : instant(new Date(Date.parse(at) - by).toISOString());
}
