import { createHash } from 'node:crypto';
import { analyseArticle } from '../../../../renderer/core/importing/analyse-article';
import type { Fingerprint } from '../../../../renderer/core/importing/fingerprint';
import type { ImportFailure, ImportFile } from '../../../../renderer/core/importing/import-run';
import {
  type ArticleId,
  type CaseFileId,
  caseFileId,
  importBatchId,
  instant,
  type Outlet,
  ok,
  type Result,
  type Sha256,
  sha256,
} from '../../../../renderer/core/model';
import { isArchive, unpackArchive } from '../../../../renderer/formats/archive';
import { NO_CHOICES } from '../../../../renderer/formats/document';
import { readFile } from '../../../../renderer/formats/read-file';
import type { NewArticle, WriteFailure } from '../../../../renderer/storage/store';
import type { BatchFile, Numbered } from '../../../../renderer/workers/import-protocol';
import type { ImportSource } from '../../../../renderer/workers/import-source-file';
import type { ImportStore, ImportTools } from '../../../../renderer/workers/import-tools';
import { ImportWork } from '../../../../renderer/workers/import-work';
import type { WorkerPort } from '../../../../renderer/workers/import-worker-line';

export const CASE_FILE = caseFileId('case-file-1');
export const BATCH = importBatchId('batch-1');

export const hashOf = (input: string | Uint8Array): Sha256 =>
  sha256(createHash('sha256').update(input).digest('hex'));

/** The part of the store that importing touches, in memory. */
export class MemoryStore implements ImportStore {
  readonly rows: NewArticle[] = [];
  readonly writes: number[] = [];
  readonly kept = new Map<string, ImportFile>();
  readonly prints = new Map<ArticleId, Fingerprint>();
  /** How often the hashes of the whole case file were asked for. */
  openings = 0;
  failure: WriteFailure | null = null;
  holdsHighlights = false;

  readonly articles: ImportStore['articles'] = {
    count: (id) => Promise.resolve(this.#within(id).length),
    find: (id) => Promise.resolve(this.#find(id)?.article),
    body: (id) => Promise.resolve(this.#find(id)?.body),
    analysis: (id) => Promise.resolve(this.#find(id)?.analysis),
    hashes: (id) => {
      this.openings += 1;
      return Promise.resolve(new Set(this.#within(id).flatMap(hashesOf)));
    },
    findDuplicates: (id, hashes) => {
      const found = new Map<Sha256, ArticleId>();
      for (const row of this.#within(id)) {
        for (const hash of hashesOf(row)) if (hashes.includes(hash)) found.set(hash, row.article.id);
      }
      return Promise.resolve(found);
    },
    import: (_, articles): Promise<Result<void, WriteFailure>> => {
      if (this.failure) return Promise.resolve({ ok: false, error: this.failure });
      this.rows.push(...articles);
      this.writes.push(articles.length);
      return Promise.resolve(ok(undefined));
    },
    reread: (id, replacement): Promise<Result<void, WriteFailure>> => {
      if (this.holdsHighlights) {
        return Promise.resolve({ ok: false, error: { code: 'invalid', reason: 'has-highlights' } });
      }
      this.rows.splice(
        this.rows.findIndex(({ article }) => article.id === id),
        1,
        ...replacement,
      );
      return Promise.resolve(ok(undefined));
    },
  };

  readonly fingerprints: ImportStore['fingerprints'] = {
    each: (id, take) => {
      const living = new Set(this.#within(id).map(({ article }) => article.id));
      take([...this.prints.values()].filter(({ articleId: own }) => living.has(own)));
      return Promise.resolve();
    },
    put: (fingerprints) => {
      for (const each of fingerprints) this.prints.set(each.articleId, each);
      return Promise.resolve();
    },
    missing: (id) =>
      Promise.resolve(
        this.#within(id)
          .map(({ article }) => article.id)
          .filter((own) => !this.prints.has(own)),
      ),
  };

  readonly imports: ImportStore['imports'] = {
    put: (files) => {
      for (const file of files) this.kept.set(file.id, file);
      return Promise.resolve();
    },
  };

  taught: readonly Outlet[] = [];
  readonly outlets: ImportStore['outlets'] = { list: () => Promise.resolve(this.taught) };

  #within(id: CaseFileId): readonly NewArticle[] {
    return this.rows.filter(({ article }) => article.caseFileId === id);
  }

  #find(id: ArticleId): NewArticle | undefined {
    return this.rows.find(({ article }) => article.id === id);
  }
}

const hashesOf = ({ article }: NewArticle): readonly Sha256[] => [article.sourceSha256, article.foldedSha256];

let lastId = 0;

/** The real readers and the real analysis over a store in memory. */
export function importTools(store: MemoryStore): ImportTools {
  return {
    store,
    readFile,
    unpackArchive: (file) => (isArchive(file) ? unpackArchive(file) : null),
    analyse: analyseArticle,
    newId: () => {
      lastId += 1;
      return `article-${lastId}`;
    },
  };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file whose original is in the vault. */
export function batchFile(
  fileName: string,
  content: string | Uint8Array,
  more: Partial<Omit<BatchFile, 'row'>> & { row?: Partial<ImportFile> } = {},
): BatchFile {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const row: ImportFile = {
    id: fileName,
    batchId: BATCH,
    caseFileId: CASE_FILE,
    place: 0,
    fileName,
    container: '',
    row: null,
    size: bytes.length,
    modifiedAt: null,
    sourceSha256: hashOf(bytes),
    columns: null,
    pastedTitle: null,
    outcome: null,
    isSettled: false,
    ...more.row,
  };
  return {
    room: 1,
    importedAt: instant('2026-01-02T03:04:05.000Z'),
    bytes,
    choices: NO_CHOICES,
    keepsDuplicates: false,
    isResumed: false,
    ...more,
    row,
  };
}

/** The worker's own code behind a port, in this very thread; it can be told to die. */
export class FakeWorker implements WorkerPort {
  static started = 0;
  readonly #work: ImportWork;
  readonly #listeners = new Map<string, ((event: { data: unknown }) => void)[]>();
  readonly #diesOn: (request: Numbered) => boolean;
  requests: Numbered[] = [];
  isTerminated = false;
  isClosed = false;

  constructor(tools: ImportTools, diesOn: (request: Numbered) => boolean = () => false) {
    this.#work = new ImportWork(tools);
    this.#diesOn = diesOn;
    FakeWorker.started += 1;
  }

  postMessage(message: Numbered | 'close', transfer: Transferable[]): void {
    if (message === 'close') {
      this.isClosed = true;
      return;
    }
    const request = structuredClone(message, { transfer: transfer as ArrayBuffer[] });
    this.requests.push(request);
    if (this.#diesOn(request)) {
      queueMicrotask(() => this.#emit('error', undefined));
      return;
    }
    const { id } = request;
    void this.#work
      .answer(request, (known) => this.#emit('message', { id, known }))
      .then(
        (answer) => this.#emit('message', { id, answer }),
        () => this.#emit('message', { id, failed: true }),
      );
  }

  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #emit(type: string, data: unknown): void {
    if (this.isTerminated) return;
    for (const listener of this.#listeners.get(type) ?? []) listener({ data });
  }
}

export function sourceOf(name: string, content: string | Uint8Array): ImportSource & { reads: number } {
  const isFailure = typeof content === 'string' && /^(denied|vanished|io)$/.test(content);
  const bytes = typeof content === 'string' ? utf8(content) : content;
  return {
    name,
    path: name,
    size: bytes.length,
    modifiedMs: null,
    problem: null,
    pasted: null,
    file: null,
    reads: 0,
    read() {
      this.reads += 1;
      return Promise.resolve(isFailure ? { ok: false, error: content as ImportFailure } : ok(bytes));
    },
  };
}
