import type { ImportFile } from '../../core/importing/import-run';
import { type CaseFileId, type ImportBatchId, importBatchId, instant } from '../../core/model';
import { NO_CHOICES } from '../../formats/document';
import type { Workbench } from '../../platform/workbench';
import type { ImportRepository, Observable } from '../../storage/store';
import {
  type ImportRun,
  type ImportSource,
  type Incoming,
  type Staged,
  startImport,
  startImportWorker,
} from '../../workers/import-client';
import { connectWorker, type WorkerLine, type WorkerPort } from '../../workers/import-worker-line';
import type { ImportDesk } from './import-desk';
import { ImportRows } from './import-rows';
import { putOriginals, readOriginal } from './import-source';
import { type ImportState, idleImport, isBusy } from './import-state';
import { createImportDesk } from './rereading';
import { type WrittenArticles, writtenRows } from './written-rows';

export interface SessionParts {
  readonly caseFileId: CaseFileId;
  readonly workbench: Workbench;
  readonly store: { readonly imports: ImportRepository; readonly articles: WrittenArticles };
  /** Everything that was added is dealt with, or the user stopped it. */
  onFinished(state: ImportState): void;
  /** The import worker unless a test brings its own. */
  readonly startWorker?: () => WorkerPort;
}

/** Rows are shown this often while files come in: drawing takes time from the import, and nobody reads faster. */
const SHOW_EVERY_MS = 250;
/** The worker knows the case file by then; it is kept for a while, since previews and further drops ask it again. */
const WORKER_REST_MS = 30_000;

/**
 * The imports of one case file: one batch at a time, further drops join the batch that is running. It lives outside the
 * screens, so that an import goes on when the user reads meanwhile, and finds again what an earlier start left.
 */
export class ImportSession implements Observable<ImportState> {
  /** Other readings of what was imported. */
  readonly desk: ImportDesk;
  readonly #parts: SessionParts;
  readonly #line: WorkerLine;
  readonly #listeners = new Set<() => void>();
  readonly #sources = new Map<string, Incoming>();
  #rows = new ImportRows();
  #state: ImportState;
  #run: ImportRun | undefined;
  /** Files that wait in this window only: the analyst stopped before they were taken over. */
  #rest: readonly Incoming[] = [];
  #nextPlace = 0;
  #keepsRest = false;
  #show: ReturnType<typeof setTimeout> | undefined;
  #workerRest: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#state = idleImport(parts.caseFileId);
    this.#line = connectWorker({
      start: parts.startWorker ?? startImportWorker,
      onKnown: (share) => this.#change({ knowing: share < 1 ? share : null }),
    });
    this.desk = this.#openDesk();
    // Without its own notes the import begins anew; articles are not concerned.
    quietly(this.#findEarlier());
  }

  get = (): ImportState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows that files are being listed, until they are added or `null` is. */
  collecting(isCollecting: boolean): void {
    const { phase } = this.#state;
    if (isCollecting && !isBusy(this.#state) && phase !== 'interrupted') {
      this.#change({ phase: 'collecting' });
    }
    if (!isCollecting && phase === 'collecting') {
      this.#change({ phase: this.#state.files.length > 0 ? 'finished' : 'idle' });
    }
  }

  /** Starts a batch with these files, or adds them to the one that is running or was interrupted. */
  add(sources: readonly ImportSource[]): void {
    if (sources.length === 0) return;
    if (this.#state.phase === 'interrupted') this.resume();
    const { batchId } = this.#state;
    if (!this.#run || batchId === null) {
      this.#startBatch(sources);
      return;
    }
    this.#run.add(this.#incoming(sources));
    const fileCount = this.#state.fileCount + sources.length;
    this.#change({ phase: 'running', fileCount });
    quietly(this.#parts.store.imports.grow(batchId, fileCount));
  }

  /** Tries these rows' files again in the same batch; their rows make room for the new outcomes. */
  retry(rows: readonly ImportFile[]): void {
    const { batchId } = this.#state;
    if (this.#run || batchId === null) return;
    const staged = rows.flatMap((row) => (row.sourceSha256 === null ? [] : [this.#staged(row)]));
    const unread = rows.flatMap((row) =>
      row.sourceSha256 === null ? (this.#sources.get(row.id) ?? []) : [],
    );
    if (staged.length + unread.length === 0) return;
    this.#rows.put(rows.map((row) => ({ ...row, outcome: null })));
    const run = this.#begin(batchId);
    run.addStaged(staged);
    run.add(unread);
  }

  /** Goes on with files that wait since the program was closed or the analyst stopped. */
  resume(): void {
    const { batchId, phase } = this.#state;
    if (this.#run || batchId === null || phase !== 'interrupted') return;
    const rest = this.#rest;
    this.#rest = [];
    const run = this.#begin(batchId);
    run.addStaged(this.#rows.waiting().map((row) => this.#staged(row)));
    run.add(rest);
    this.#change({ lostFiles: 0, files: this.#rows.list() });
  }

  /** Gives up what waits; what is imported stays. */
  dropRest(): void {
    const { batchId, phase } = this.#state;
    if (this.#run || batchId === null || phase !== 'interrupted') return;
    this.#rest = [];
    this.#forgetWaiting(batchId);
    this.#change({ phase: 'stopped', files: this.#rows.list(), lostFiles: 0 });
  }

  /** Ends after the files under way; what is imported stays, what waits is given up or kept to go on with later. */
  stop(rest: 'drop' | 'keep' = 'drop'): void {
    if (!this.#run) return;
    this.#keepsRest = rest === 'keep';
    this.#run.stop();
    this.#change({ phase: 'stopping' });
  }

  /** The analyst has dealt with these rows, or takes that back. */
  settle(ids: readonly string[], isSettled: boolean): void {
    const rows = ids.flatMap((id) => this.#rows.get(id) ?? []);
    quietly(this.#keepRows(rows.map((row) => ({ ...row, isSettled }))));
  }

  /** Leaves the case file: what is under way ends, what waits can be continued the next time. */
  close(): void {
    if (this.#run) this.stop('keep');
    else this.#line.close();
    clearTimeout(this.#workerRest);
  }

  #startBatch(sources: readonly ImportSource[]): void {
    const fileCount = sources.length;
    const batchId = importBatchId(crypto.randomUUID());
    this.#rows = new ImportRows();
    this.#sources.clear();
    this.#nextPlace = 0;
    const startedAt = instant(new Date().toISOString());
    const { caseFileId, store } = this.#parts;
    const { imports } = store;
    this.#change({ fileCount, files: [], progress: undefined, suggestions: [], lostFiles: 0 });
    quietly(imports.begin({ batchId, caseFileId, startedAt, fileCount, state: 'open' }));
    this.#begin(batchId).add(this.#incoming(sources));
  }

  #begin(batchId: ImportBatchId): ImportRun {
    clearTimeout(this.#workerRest);
    this.#keepsRest = false;
    this.#change({ phase: 'running', batchId, files: this.#rows.list(), progress: undefined });
    const { caseFileId, store, workbench } = this.#parts;
    const { imports } = store;
    const run = startImport({
      caseFileId,
      batchId,
      line: this.#line,
      putOriginals: (files) => putOriginals(workbench, files),
      readOriginal: (hash) => readOriginal(workbench, hash),
      keepRows: (rows) => imports.put(rows),
      newId: () => crypto.randomUUID(),
      now: Date.now,
      onRows: (rows) => {
        this.#rows.put(rows);
        this.#showSoon();
      },
      onProgress: (progress) => {
        this.#state = { ...this.#state, progress };
        this.#showSoon();
      },
    });
    this.#run = run;
    void run.finished.then(() => this.#end(batchId, run.rest));
    return run;
  }

  async #end(batchId: ImportBatchId, rest: readonly Incoming[]): Promise<void> {
    this.#rest = rest;
    this.#run = undefined;
    const isStopped = this.#state.phase === 'stopping';
    const waiting = this.#rows.waiting().length + rest.length;
    const isKept = isStopped && this.#keepsRest && waiting > 0;
    if (!isKept) this.#rest = [];
    if (isStopped && !isKept) this.#forgetWaiting(batchId);
    if (!isStopped) quietly(this.#parts.store.imports.end(batchId, 'finished'));
    this.#change({
      phase: isKept ? 'interrupted' : isStopped ? 'stopped' : 'finished',
      files: this.#rows.list(),
      knowing: null,
    });
    this.#parts.onFinished(this.#state);
    const suggestions = await this.#line.ask({ kind: 'suggestions', caseFileId: this.#parts.caseFileId });
    if (suggestions && this.#state.batchId === batchId) this.#change({ suggestions });
    this.#restWorker();
  }

  /** What an earlier start of the program left of the newest import. */
  async #findEarlier(): Promise<void> {
    const { caseFileId, store } = this.#parts;
    const { articles, imports } = store;
    const run = await imports.latest(caseFileId);
    const rows = run ? await imports.files(run.batchId) : [];
    const unsettled = run?.state === 'open' ? rows.filter(({ outcome }) => outcome === null) : [];
    const written = await writtenRows(articles, caseFileId, unsettled);
    // The user was quicker: a new batch is running.
    if (!run || this.#state.batchId !== null) return;
    this.#rows.put([...rows, ...written]);
    this.#nextPlace = this.#rows.end;
    const waiting = this.#rows.waiting().length;
    const taken = new Set(rows.map(({ place }) => Math.floor(place))).size;
    const { batchId, fileCount } = run;
    const lost = Math.max(0, fileCount - taken);
    const isOpen = run.state === 'open' && waiting + lost > 0;
    if (written.length > 0) quietly(imports.put(written));
    if (run.state === 'open' && !isOpen) await imports.end(batchId, 'finished');
    this.#change({
      phase: isOpen ? 'interrupted' : run.state === 'stopped' ? 'stopped' : 'finished',
      batchId,
      fileCount,
      files: this.#rows.list(),
      lostFiles: isOpen ? lost : 0,
    });
  }

  #incoming(sources: readonly ImportSource[]): readonly Incoming[] {
    const startedAt = Date.now();
    return sources.map((source, at): Incoming => {
      const incoming = {
        source,
        id: crypto.randomUUID(),
        place: this.#nextPlace,
        room: 1,
        // Each a millisecond earlier, so that lists by import keep the order of the files.
        importedAt: instant(new Date(startedAt - at).toISOString()),
      };
      this.#nextPlace += 1;
      this.#sources.set(incoming.id, incoming);
      return incoming;
    });
  }

  #staged(row: ImportFile): Staged {
    return {
      row: { ...row, outcome: null },
      room: this.#rows.roomOf(row),
      importedAt: instant(new Date(Date.now() - Math.floor(row.place)).toISOString()),
      bytes: null,
      choices: {
        ...NO_CHOICES,
        columns: row.columns,
        ...(row.pastedTitle === null ? {} : { encoding: 'utf-8' }),
      },
      keepsDuplicates: false,
      isResumed: true,
    };
  }

  #forgetWaiting(batchId: ImportBatchId): void {
    const { imports } = this.#parts.store;
    const ids = this.#rows.waiting().map(({ id }) => id);
    this.#rows.remove(ids);
    quietly(imports.remove(ids).then(() => imports.end(batchId, 'stopped')));
  }

  async #keepRows(rows: readonly ImportFile[]): Promise<void> {
    this.#rows.put(rows);
    this.#change({ files: this.#rows.list() });
    await this.#parts.store.imports.put(rows);
  }

  #openDesk(): ImportDesk {
    const desk = () =>
      createImportDesk({
        line: this.#line,
        articles: this.#parts.store.articles,
        rows: this.#rows,
        readOriginal: (hash) => readOriginal(this.#parts.workbench, hash),
        keepRows: (rows) => this.#keepRows(rows).catch(() => undefined),
        newId: () => crypto.randomUUID(),
        now: Date.now,
      });
    const resting = <T>(work: Promise<T>): Promise<T> => work.finally(() => this.#restWorker());
    return {
      preview: (source, choices) => resting(desk().preview(source, choices)),
      reread: (articleId, choices) => resting(desk().reread(articleId, choices)),
      importAgain: (file, choices, isAnother) => resting(desk().importAgain(file, choices, isAnother)),
    };
  }

  #restWorker(): void {
    clearTimeout(this.#workerRest);
    this.#workerRest = setTimeout(() => {
      if (!this.#run) this.#line.close();
    }, WORKER_REST_MS);
  }

  #showSoon(): void {
    this.#show ??= setTimeout(() => {
      this.#show = undefined;
      this.#change({ files: this.#rows.list() });
    }, SHOW_EVERY_MS);
  }

  #change(changes: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

/** The import's own notes are working data: an import goes on without them. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
