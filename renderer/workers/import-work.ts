import type { ImportFailure } from '../core/importing/import-run';
import type { ArticleId, CaseFileId } from '../core/model';
import { ImportBatch } from './import-batch';
import { KnownCaseFile } from './import-known';
import { previewFile } from './import-preview';
import type { Answers, BatchRequest, ImportRequest, RequestKind } from './import-protocol';
import { rereadArticles } from './import-reread';
import type { ImportTools, SignOfLife } from './import-tools';

/**
 * The import worker's work, whatever thread it runs in. What is read is read in turn, so that each file knows those
 * before it; a batch is read while the one before is written.
 */
export class ImportWork {
  readonly #tools: ImportTools;
  readonly #lost = new Map<ArticleId, ImportFailure>();
  #known: { readonly id: CaseFileId; readonly file: KnownCaseFile } | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #written: Promise<unknown> = Promise.resolve();
  #writing = 0;

  constructor(tools: ImportTools) {
    this.#tools = tools;
  }

  /** Answers a request; rejects when the store cannot be worked with. */
  async answer(request: ImportRequest, alive: SignOfLife): Promise<Answers[RequestKind]> {
    switch (request.kind) {
      case 'batch':
        return this.#batch(request, alive);
      case 'expand':
        return this.#tools.unpackArchive(request);
      case 'preview': {
        const known = this.#known?.id === request.caseFileId ? this.#known.file : undefined;
        return previewFile(request, this.#tools, known?.knowledge());
      }
      case 'reread':
        return this.#inTurn(async () => {
          await this.#written;
          return rereadArticles(request, this.#tools, await this.#knownOf(request.caseFileId, alive));
        });
      case 'suggestions':
        return this.#inTurn(async () => {
          await this.#written;
          return this.#known?.id === request.caseFileId ? this.#known.file.suggestions() : [];
        });
    }
  }

  async #batch(request: BatchRequest, alive: SignOfLife): Promise<Answers['batch']> {
    const { written } = await this.#inTurn(async () => {
      const known = await this.#knownOf(request.caseFileId, alive);
      const after = this.#written;
      const batch = new ImportBatch(request, { tools: this.#tools, known, alive, lost: this.#lost, after });
      this.#writing += 1;
      const reading = batch.read();
      this.#written = reading.then((read) => read.written).catch(() => undefined);
      return reading;
    });
    return written.finally(() => {
      this.#writing -= 1;
    });
  }

  /** Read once; again after others changed the case file, which can only be told while nothing is being written. */
  async #knownOf(id: CaseFileId, alive: SignOfLife): Promise<KnownCaseFile> {
    const known = this.#known;
    if (known?.id === id && (this.#writing > 0 || (await known.file.isCurrent()))) {
      await known.file.relearnOutlets();
      return known.file;
    }
    await this.#written;
    const file = await KnownCaseFile.open(this.#tools.store, id, alive);
    this.#known = { id, file };
    return file;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
