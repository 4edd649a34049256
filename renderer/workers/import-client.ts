import type { ImportFailure, ImportFile } from '../core/importing/import-run';
import type { Result, Sha256 } from '../core/model';
import { ImportPace, type ImportProgress } from './import-pace';
import type { BatchFile } from './import-protocol';
import { type Incoming, type Staged, type TakeOverParts, takeOver } from './import-take-over';
import workerAddress from './import-worker?worker&url';
import type { WorkerPort } from './import-worker-line';
import { workerUrl } from './worker-url';

export type { ImportSource } from './import-source-file';
export type { Incoming, Staged } from './import-take-over';

/** What an import needs of the world. */
export interface ImportJob extends TakeOverParts {
  readOriginal(sha256: Sha256): Promise<Result<Uint8Array, ImportFailure>>;
  /** Milliseconds of a clock. */
  readonly now: () => number;
  /** Rows that are new or have changed; a file that waits has no outcome yet. */
  onRows(rows: readonly ImportFile[]): void;
  onProgress(progress: ImportProgress): void;
}

/** A running import. `finished` never rejects: what could not be done is an outcome of its files. */
export interface ImportRun {
  readonly finished: Promise<void>;
  /** Files that are not taken over; after a stop they could be imported another time. */
  readonly rest: readonly Incoming[];
  /** Further files behind the others; not to be called once it is finished. */
  add(sources: readonly Incoming[]): void;
  /** Files that are in the vault already. */
  addStaged(files: readonly Staged[]): void;
  /** Ends the run after the files under way; what is imported stays, what waits goes on waiting. */
  stop(): void;
}

/** A small first group shows results at once; large ones after it, since every group costs durable writes. */
const FIRST_GROUP = 16;
const GROUP_FILES = 256;
const GROUP_BYTES = 4 * 1024 * 1024;
/** Bytes that wait for the worker in memory; what is beyond is read from the vault again. */
const HELD_BYTES = 64 * 1024 * 1024;
/** Groups with the worker at once: one is read while the one before is written. */
const WITH_WORKER = 2;
/** A group whose worker died is tried again in parts of this size, so that one bad file costs few others. */
const PART_FILES = 16;

/**
 * Imports files in groups, in order. Taking over (reading, vault, waiting rows) runs ahead of the worker, so that little
 * is lost when the program is closed; the worker reads what is taken over.
 */
export function startImport(job: ImportJob): ImportRun {
  return new Run(job);
}

class Run implements ImportRun {
  readonly finished: Promise<void>;
  readonly #job: ImportJob;
  readonly #pace: ImportPace;
  readonly #staged: (readonly Staged[])[] = [];
  #sources: Incoming[] = [];
  #next = 0;
  #isFirst = true;
  #isStopped = false;
  #held = 0;
  #takers = 0;
  #workers = 0;
  #lastTaken: Promise<unknown> = Promise.resolve();
  #finish: () => void = () => undefined;

  constructor(job: ImportJob) {
    this.#job = job;
    this.#pace = new ImportPace(job.now());
    this.finished = new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  get rest(): readonly Incoming[] {
    return this.#sources.slice(this.#next);
  }

  add(sources: readonly Incoming[]): void {
    this.#sources = [...this.#sources.slice(this.#next), ...sources];
    this.#next = 0;
    this.#pace.expect(
      sources.length,
      sources.reduce((sum, { source }) => sum + source.size, 0),
    );
    this.#go();
  }

  addStaged(files: readonly Staged[]): void {
    this.#pace.expect(files.length, sizeOf(files));
    for (let at = 0; at < files.length; at += GROUP_FILES)
      this.#staged.push(files.slice(at, at + GROUP_FILES));
    this.#go();
  }

  stop(): void {
    this.#isStopped = true;
    this.#go();
  }

  /** Starts whatever can start, and ends when nothing is left. */
  #go(): void {
    while (!this.#isStopped && this.#takers < 2 && this.#next < this.#sources.length) void this.#take();
    while (!this.#isStopped && this.#workers < WITH_WORKER && this.#staged.length > 0) void this.#work();
    // Later, since more may be added in this very turn.
    if (this.#isIdle()) queueMicrotask(() => (this.#isIdle() ? this.#finish() : undefined));
  }

  #isIdle(): boolean {
    const isLeft = !this.#isStopped && (this.#next < this.#sources.length || this.#staged.length > 0);
    return !isLeft && this.#takers === 0 && this.#workers === 0;
  }

  /** The next group is read while the originals of the one before are written; rows keep their order. */
  async #take(): Promise<void> {
    this.#takers += 1;
    const taking = takeOver(this.#nextGroup(), this.#job);
    const before = this.#lastTaken;
    this.#lastTaken = taking;
    await before;
    const { staged, failed, found } = await taking;
    this.#takers -= 1;
    this.#pace.expect(found.files, found.bytes);
    this.#pace.advance(failed.length, sum(failed), this.#job.now());
    const rows = [...staged.map(({ row }) => row), ...failed];
    this.#tell(rows);
    const isParted = staged.length > GROUP_FILES;
    const own = isParted ? staged.map(withOwnBytes) : staged;
    for (let at = 0; at < own.length; at += GROUP_FILES) this.#hold(own.slice(at, at + GROUP_FILES));
    this.#go();
  }

  #hold(group: readonly Staged[]): void {
    const bytes = sizeOf(group);
    const isTooMuch = this.#held > 0 && this.#held + bytes > HELD_BYTES;
    if (!isTooMuch) this.#held += bytes;
    this.#staged.push(isTooMuch ? group.map((file) => ({ ...file, bytes: null })) : group);
  }

  async #work(): Promise<void> {
    const group = this.#staged.shift() ?? [];
    this.#workers += 1;
    const files = await Promise.all(group.map((file) => this.#withBytes(file)));
    this.#held -= group.reduce((held, { bytes }) => held + (bytes?.length ?? 0), 0);
    const lost = files.flatMap((file) => ('failed' in file ? [file.failed] : []));
    if (lost.length > 0) await this.#fail(lost);
    await this.#send(files.flatMap((file) => ('failed' in file ? [] : [file])));
    this.#workers -= 1;
    this.#go();
  }

  async #withBytes(file: Staged): Promise<BatchFile | { readonly failed: ImportFile }> {
    if (file.bytes) return { ...file, bytes: file.bytes };
    const { row } = file;
    const read = row.sourceSha256 === null ? undefined : await this.#read(row.sourceSha256);
    if (read?.ok) return { ...file, bytes: read.value };
    return { failed: { ...row, outcome: { kind: 'failed', code: read?.error ?? 'io' } } };
  }

  async #read(sha256: Sha256): Promise<Result<Uint8Array, ImportFailure>> {
    try {
      return await this.#job.readOriginal(sha256);
    } catch {
      // The main side is gone: the shell says so itself, here it is the reason of this file.
      return { ok: false, error: 'disconnected' };
    }
  }

  async #send(files: readonly BatchFile[], isSecondTry = false): Promise<void> {
    if (files.length === 0) return;
    const { batchId, caseFileId, line } = this.#job;
    const rows = await line.ask({ kind: 'batch', batchId, caseFileId, files });
    if (rows) {
      this.#pace.advance(files.length, sum(files.map(({ row }) => row)), this.#job.now());
      this.#tell(rows);
    } else if (isSecondTry || files.length === 1) {
      await this.#fail(
        files.map(({ row }) => ({ ...row, outcome: { kind: 'failed', code: 'worker-lost' } })),
      );
    } else {
      await this.#tryInParts(files);
    }
  }

  /** The bytes went to the worker that died: they are read from the vault again. */
  async #tryInParts(files: readonly BatchFile[]): Promise<void> {
    const size = Math.min(PART_FILES, Math.ceil(files.length / 2));
    for (let at = 0; at < files.length; at += size) {
      const part = files.slice(at, at + size).map((file) => ({ ...file, bytes: null, isResumed: true }));
      const again = await Promise.all(part.map((file) => this.#withBytes(file)));
      const lost = again.flatMap((file) => ('failed' in file ? [file.failed] : []));
      if (lost.length > 0) await this.#fail(lost);
      await this.#send(
        again.flatMap((file) => ('failed' in file ? [] : [file])),
        true,
      );
    }
  }

  async #fail(rows: readonly ImportFile[]): Promise<void> {
    this.#pace.advance(rows.length, sum(rows), this.#job.now());
    this.#tell(rows);
    // Working data: after a restart these files only wait again.
    await this.#job.keepRows(rows).catch(() => undefined);
  }

  #tell(rows: readonly ImportFile[]): void {
    this.#job.onRows(rows);
    this.#job.onProgress(this.#pace.progress());
  }

  #nextGroup(): readonly Incoming[] {
    const most = this.#isFirst ? FIRST_GROUP : GROUP_FILES;
    this.#isFirst = false;
    const start = this.#next;
    let bytes = 0;
    while (this.#next < this.#sources.length && this.#next - start < most) {
      const size = this.#sources[this.#next]?.source.size ?? 0;
      if (this.#next > start && bytes + size > GROUP_BYTES) break;
      bytes += size;
      this.#next += 1;
    }
    return this.#sources.slice(start, this.#next);
  }
}

const sum = (rows: readonly ImportFile[]): number => rows.reduce((total, { size }) => total + size, 0);
const sizeOf = (files: readonly Staged[]): number => sum(files.map(({ row }) => row));

/** Views into one buffer are handed over together: before they are parted each gets a buffer of its own. */
const withOwnBytes = (file: Staged): Staged => ({ ...file, bytes: file.bytes?.slice() ?? null });

/** Starts the worker that imports. */
export function startImportWorker(): WorkerPort {
  return new Worker(workerUrl(workerAddress), { type: 'module', name: 'import' });
}
