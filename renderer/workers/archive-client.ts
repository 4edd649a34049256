import { type CaseFile, type CaseFileId, fail, type Instant, ok, type Result } from '../core/model';
import type { Archive, ArchiveProblem } from '../exporting/archive/archive-format';
import type { ArchiveRepository, WriteFailure } from '../storage/store';
import { type OriginalsDoor, putOriginals, readOriginals } from './archive-originals';
import type { ArchiveRequest } from './archive-protocol';
import workerAddress from './archive-worker?worker&url';
import { type Job, type JobFailure, type JobPort, runJob } from './export-job';
import { workerUrl } from './worker-url';

export type { ArchiveProblem };

/** The `Store` and `Workbench`, as far as archives need them. */
interface ArchiveSides {
  readonly store: { readonly archive: ArchiveRepository };
  readonly workbench: OriginalsDoor & { readonly description: { readonly version: string } };
  onProgress(fraction: number): void;
  /** The archive worker unless a test brings its own. */
  readonly startWorker?: () => JobPort;
}

export interface ArchiveBytes {
  readonly bytes: Uint8Array;
  readonly caseFile: CaseFile;
  /** Originals the vault no longer has; the archive says so too. */
  readonly missingOriginals: number;
}

export type ArchiveExportFailure =
  | { readonly code: 'missing' }
  | { readonly code: 'too-large' }
  /** The main side does not answer. */
  | { readonly code: 'disconnected' };

/** A case file as the bytes of a `.hashiya` file, originals included. Changes nothing. */
export function exportCaseFile(
  order: ArchiveSides & { readonly caseFileId: CaseFileId; readonly now: Instant },
): Job<ArchiveBytes, ArchiveExportFailure> {
  return staged<ArchiveBytes, ArchiveExportFailure>(async (stage) => {
    const contents = await order.store.archive.read(order.caseFileId);
    if (!contents) return fail({ code: 'missing' });
    const hashes = [...new Set(contents.articles.map((article) => article.sourceSha256))];
    const read = await connected(
      readOriginals(order.workbench, hashes, stage.isCancelled, (fraction) => {
        order.onProgress(fraction * 0.5);
      }),
    );
    if (!read.ok) return read;
    const { originals, missing } = read.value;
    const archive: Archive = { contents, originals, missingOriginals: missing };
    const stamp = { program: order.workbench.description.version, now: order.now };
    const made = await stage.work<Result<Uint8Array, { code: 'too-large' }>>(
      order,
      { kind: 'make', archive, stamp },
      [...new Set([...originals.values()].map(({ buffer }) => buffer))],
      (fraction) => {
        order.onProgress(0.5 + fraction * 0.5);
      },
    );
    if (!made.ok || !made.value.ok)
      return made.ok ? (made.value as Result<never, { code: 'too-large' }>) : made;
    return ok({ bytes: made.value.value, caseFile: contents.caseFile, missingOriginals: missing.length });
  });
}

export type ArchiveImportFailure =
  | ArchiveProblem
  /** The vault could not take the originals. */
  | { readonly code: 'originals'; readonly why: 'disk-full' | 'denied' | 'io' }
  /** The store did not take the rows. */
  | { readonly code: 'not-written'; readonly failure: WriteFailure }
  | { readonly code: 'disconnected' };

/**
 * Adds the case file of an archive under fresh ids, as one step of undo; the originals are in the vault before any row
 * names them. On any failure the store is as it was. The bytes are handed over to the worker.
 */
export function importCaseFile(
  order: ArchiveSides & { readonly bytes: Uint8Array },
): Job<CaseFile, ArchiveImportFailure> {
  return staged<CaseFile, ArchiveImportFailure>(async (stage) => {
    const parsed = await stage.work<Result<Archive, ArchiveProblem>>(
      order,
      { kind: 'parse', bytes: order.bytes },
      [order.bytes.buffer],
      (fraction) => {
        order.onProgress(fraction * 0.6);
      },
    );
    if (!parsed.ok) return parsed;
    if (!parsed.value.ok) return parsed.value;
    const { contents, originals } = parsed.value.value;
    const put = await connected(
      putOriginals(order.workbench, [...originals.values()], stage.isCancelled, (fraction) => {
        order.onProgress(0.6 + fraction * 0.3);
      }),
    );
    if (!put.ok) return put;
    if (!put.value.ok) return fail({ code: 'originals', why: put.value.error });
    if (stage.isCancelled()) return fail({ code: 'cancelled' });
    const loaded = await order.store.archive.load(contents);
    if (loaded.ok) order.onProgress(1);
    return loaded.ok ? loaded : fail(notLoaded(loaded.error));
  });
}

/** What the store calls invalid in rows from outside is damage of the archive. */
function notLoaded(failure: WriteFailure): ArchiveImportFailure {
  return failure.code === 'invalid'
    ? { code: 'damaged', damage: 'reference', where: failure.reason }
    : { code: 'not-written', failure };
}

interface Stage {
  readonly isCancelled: () => boolean;
  /** Runs a request in the archive worker; a cancel ends it. */
  work<T>(
    sides: Pick<ArchiveSides, 'startWorker'>,
    request: ArchiveRequest,
    transfer: readonly ArrayBufferLike[],
    onProgress: (fraction: number) => void,
  ): Promise<Result<T, JobFailure>>;
}

/** A job of several stages, of which the worker's can be cut short and the others stop at their next step. */
function staged<T, E>(run: (stage: Stage) => Promise<Result<T, E | JobFailure>>): Job<T, E> {
  let isCancelled = false;
  let cancelWork: () => void = () => undefined;
  const stage: Stage = {
    isCancelled: () => isCancelled,
    work(sides, request, transfer, onProgress) {
      if (isCancelled) return Promise.resolve(fail({ code: 'cancelled' }));
      const job = runJob<never>({
        start: sides.startWorker ?? startArchiveWorker,
        request,
        transfer: transfer.filter((buffer) => buffer instanceof ArrayBuffer),
        onProgress,
      });
      cancelWork = () => {
        job.cancel();
      };
      return job.result;
    },
  };
  return {
    result: run(stage).catch((cause: unknown) =>
      fail({ code: 'failed', message: cause instanceof Error ? cause.message : String(cause) }),
    ),
    cancel() {
      isCancelled = true;
      cancelWork();
    },
  };
}

/** The main side's silence as a value. */
async function connected<T>(asked: Promise<T>): Promise<Result<T, { readonly code: 'disconnected' }>> {
  try {
    return ok(await asked);
  } catch {
    // `Disconnected`, or a broken contract: either way main has not done what was asked.
    return fail({ code: 'disconnected' });
  }
}

function startArchiveWorker(): JobPort {
  return new Worker(workerUrl(workerAddress), {
    type: 'module',
    name: 'archive',
  });
}
