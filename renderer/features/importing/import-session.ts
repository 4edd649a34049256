import { type CaseFileId, type ImportBatchId, importBatchId } from '../../core/model';
import type { Workbench } from '../../platform/workbench';
import type { Observable } from '../../storage/store';
import { type ImportRun, startImport } from '../../workers/import-client';
import type { ImportProgress } from '../../workers/import-pace';
import type { ImportOutcome } from '../../workers/import-protocol';
import type { WorkerPort } from '../../workers/import-worker-line';
import { type NamedSource, putOriginals } from './import-source';
import { type ImportRow, type ImportState, idleImport, isBusy } from './import-state';

export interface SessionParts {
  readonly caseFileId: CaseFileId;
  readonly workbench: Workbench;
  /** Everything that was added is dealt with, or the user stopped it. */
  onFinished(state: ImportState): void;
  /** The import worker unless a test brings its own. */
  readonly startWorker?: () => WorkerPort;
}

/**
 * The imports of one case file while the window is open: one batch at a time, further drops join the batch that is
 * running. It lives outside the screens, so that an import goes on when the user reads meanwhile.
 */
export class ImportSession implements Observable<ImportState> {
  readonly #parts: SessionParts;
  readonly #listeners = new Set<() => void>();
  #state: ImportState;
  #run: ImportRun | undefined;
  #queue: readonly NamedSource[] = [];
  /** What earlier runs of the same batch have done, before the run under way. */
  #before = { done: 0, doneBytes: 0 };

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#state = idleImport(parts.caseFileId);
  }

  get = (): ImportState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows that files are being listed, until they are added or `null` is. */
  collecting(isCollecting: boolean): void {
    if (isCollecting && !isBusy(this.#state)) this.#change({ phase: 'collecting' });
    if (!isCollecting && this.#state.phase === 'collecting') {
      this.#change({ phase: this.#state.rows.length > 0 ? 'finished' : 'idle' });
    }
  }

  /** Starts a batch with these files, or adds them to the one that is running. */
  add(sources: readonly NamedSource[]): void {
    if (sources.length === 0) return;
    if (this.#run) {
      this.#queue = [...this.#queue, ...sources];
      this.#change({ phase: 'running' });
      return;
    }
    this.#before = { done: 0, doneBytes: 0 };
    this.#begin(sources, importBatchId(crypto.randomUUID()), []);
  }

  /** Tries these rows' files again in the same batch; their rows make room for the new outcomes. */
  retry(rows: readonly ImportRow[]): void {
    const { batchId } = this.#state;
    if (this.#run || batchId === null || rows.length === 0) return;
    const again = new Set(rows);
    this.#before = { done: 0, doneBytes: 0 };
    this.#begin(
      rows.map(({ source }) => source),
      batchId,
      this.#state.rows.filter((row) => !again.has(row)),
    );
  }

  /** Ends after the files under way; what is imported stays. */
  stop(): void {
    this.#queue = [];
    if (!this.#run) return;
    this.#run.stop();
    this.#change({ phase: 'stopping' });
  }

  #begin(sources: readonly NamedSource[], batchId: ImportBatchId, rows: readonly ImportRow[]): void {
    this.#change({ phase: 'running', batchId, rows, fileCount: sources.length, progress: undefined });
    const { caseFileId, workbench, startWorker } = this.#parts;
    let next = 0;
    this.#run = startImport({
      caseFileId,
      batchId,
      sources,
      putOriginals: (files) => putOriginals(workbench, files),
      now: Date.now,
      onOutcomes: (outcomes, progress) => {
        const added = rowsOf(sources.slice(next, next + outcomes.length), outcomes);
        next += outcomes.length;
        this.#change({ rows: [...this.#state.rows, ...added], progress: this.#whole(progress) });
      },
      ...(startWorker ? { startWorker } : {}),
    });
    void this.#run.finished.then(() => this.#end());
  }

  #end(): void {
    this.#run = undefined;
    const { batchId, phase, progress, rows } = this.#state;
    if (this.#queue.length > 0 && batchId !== null) {
      const sources = this.#queue;
      this.#queue = [];
      this.#before = { done: progress?.done ?? 0, doneBytes: progress?.doneBytes ?? 0 };
      this.#begin(sources, batchId, rows);
      return;
    }
    this.#change({ phase: phase === 'stopping' ? 'stopped' : 'finished' });
    this.#parts.onFinished(this.#state);
  }

  /** Progress over the whole batch: earlier runs, this one, and what waits. */
  #whole(run: ImportProgress): ImportProgress {
    const waitingBytes = this.#queue.reduce((sum, { size }) => sum + size, 0);
    return {
      done: this.#before.done + run.done,
      total: this.#before.done + run.total + this.#queue.length,
      doneBytes: this.#before.doneBytes + run.doneBytes,
      totalBytes: this.#before.doneBytes + run.totalBytes + waitingBytes,
      secondsLeft: run.secondsLeft,
    };
  }

  #change(changes: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

function rowsOf(sources: readonly NamedSource[], outcomes: readonly ImportOutcome[]): readonly ImportRow[] {
  return sources.flatMap((source, index): readonly ImportRow[] => {
    const outcome = outcomes[index];
    return outcome ? [{ id: crypto.randomUUID(), source, outcome }] : [];
  });
}
