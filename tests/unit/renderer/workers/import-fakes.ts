import { createHash } from 'node:crypto';
import {
  type ArticleId,
  articleId,
  type CaseFileId,
  caseFileId,
  type Encoding,
  importBatchId,
  ok,
  type Result,
  type Sha256,
  sha256,
} from '../../../../renderer/core/model';
import type { NewArticle, WriteFailure } from '../../../../renderer/storage/store';
import { type BatchTools, importBatch } from '../../../../renderer/workers/import-batch';
import type { ImportSource } from '../../../../renderer/workers/import-client';
import type { BatchRequest, ImportFailure } from '../../../../renderer/workers/import-protocol';
import type { WorkerPort } from '../../../../renderer/workers/import-worker-line';

export const CASE_FILE = caseFileId('case-file-1');
export const BATCH = importBatchId('batch-1');

export const hashOf = (input: string | Uint8Array): Sha256 =>
  sha256(createHash('sha256').update(input).digest('hex'));

/** A case file's articles in memory, behind the same interface as the store's. */
export class MemoryArticles {
  readonly rows: NewArticle[] = [];
  readonly writes: number[] = [];
  failure: WriteFailure | null = null;

  findDuplicates = (
    caseFile: CaseFileId,
    hashes: readonly Sha256[],
  ): Promise<ReadonlyMap<Sha256, ArticleId>> => {
    const found = new Map<Sha256, ArticleId>();
    for (const { article } of this.rows) {
      if (article.caseFileId !== caseFile) continue;
      for (const hash of [article.sourceSha256, article.foldedSha256]) {
        if (hashes.includes(hash)) found.set(hash, article.id);
      }
    }
    return Promise.resolve(found);
  };

  import = (_: unknown, articles: readonly NewArticle[]): Promise<Result<void, WriteFailure>> => {
    if (this.failure) return Promise.resolve({ ok: false, error: this.failure });
    this.rows.push(...articles);
    this.writes.push(articles.length);
    return Promise.resolve(ok(undefined));
  };
}

export function batchTools(articles: MemoryArticles): BatchTools {
  let next = 0;
  return {
    articles,
    decode: (bytes: Uint8Array, encoding: Encoding) =>
      new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
    sha256: (text) => Promise.resolve(hashOf(text)),
    newId: () => {
      next += 1;
      return articleId(`article-${next}`);
    },
  };
}

/** The worker's own code behind a port, in this very thread; it can be told to die. */
export class FakeWorker implements WorkerPort {
  static started = 0;
  readonly #tools: BatchTools;
  readonly #listeners = new Map<string, ((event: { data: unknown }) => void)[]>();
  readonly #diesOn: (request: BatchRequest) => boolean;
  requests: BatchRequest[] = [];
  isTerminated = false;
  isClosed = false;

  constructor(tools: BatchTools, diesOn: (request: BatchRequest) => boolean = () => false) {
    this.#tools = tools;
    this.#diesOn = diesOn;
    FakeWorker.started += 1;
  }

  postMessage(message: BatchRequest | 'close', transfer: Transferable[]): void {
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
    void importBatch(request, this.#tools).then((outcomes) => {
      if (!this.isTerminated) this.#emit('message', { id: request.id, outcomes });
    });
  }

  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #emit(type: string, data: unknown): void {
    for (const listener of this.#listeners.get(type) ?? []) listener({ data });
  }
}

export function sourceOf(name: string, content: string | Uint8Array): ImportSource & { reads: number } {
  const isFailure = typeof content === 'string' && /^(denied|vanished|io)$/.test(content);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    problem: null,
    pasted: null,
    reads: 0,
    read() {
      this.reads += 1;
      return Promise.resolve(isFailure ? { ok: false, error: content as ImportFailure } : ok(bytes));
    },
  };
}
