import { isTextType, MAX_ARTICLE_BYTES } from '../core/importing/read-article';
import { type CaseFileId, type ImportBatchId, instant, type Result, type Sha256 } from '../core/model';
import { ImportPace, type ImportProgress } from './import-pace';
import type { BatchFile, ImportFailure, ImportOutcome } from './import-protocol';
import workerAddress from './import-worker?worker&url';
import { connectWorker, type WorkerLine, type WorkerPort } from './import-worker-line';
import { workerUrl } from './worker-url';

/** A file to import; a dropped one or pasted text. Nothing has been read yet. */
export interface ImportSource {
  readonly name: string;
  readonly size: number;
  /** Known to be unreadable before it was tried. */
  readonly problem: ImportFailure | null;
  /** Pasted text is UTF-8 by definition, has no file name, and may come with a title. */
  readonly pasted: { readonly title: string } | null;
  read(): Promise<Result<Uint8Array, ImportFailure>>;
}

export interface ImportJob {
  readonly caseFileId: CaseFileId;
  readonly batchId: ImportBatchId;
  readonly sources: readonly ImportSource[];
  /** Puts originals into the vault; one answer per file, in order. Rejects when the main side is gone. */
  putOriginals(files: readonly Uint8Array<ArrayBuffer>[]): Promise<readonly Result<Sha256, ImportFailure>[]>;
  /** Milliseconds and instants of one clock. */
  readonly now: () => number;
  /** Called after every batch with the outcomes of the next files in order. */
  onOutcomes(outcomes: readonly ImportOutcome[], progress: ImportProgress): void;
  /** The import worker unless a test brings its own. */
  readonly startWorker?: () => WorkerPort;
}

/** A running import. `finished` never rejects: what could not be done is an outcome of its files. */
export interface ImportRun {
  readonly finished: Promise<void>;
  /** Ends the run after the batch under way; what is imported stays. */
  stop(): void;
}

/** A small first batch shows results at once; large ones after it, since every batch costs a durable transaction. */
const FIRST_BATCH_FILES = 16;
const BATCH_FILES = 96;
const BATCH_BYTES = 4 * 1024 * 1024;

/**
 * Imports files in batches: while the worker decodes and writes one, the next is read and its originals are put into
 * the vault. Order of outcomes is the order of the sources.
 */
export function startImport(job: ImportJob): ImportRun {
  const line = connectWorker(job.startWorker ?? startImportWorker);
  const pace = new ImportPace(
    job.sources.map(({ size }) => size),
    job.now(),
  );
  let isStopped = false;

  async function run(): Promise<void> {
    const startedAt = job.now();
    let place = 0;
    let previous: Promise<void> = Promise.resolve();
    for (const batch of batchesOf(job.sources)) {
      if (isStopped) break;
      const prepared = await prepareBatch(batch, job, startedAt - place);
      place += batch.length;
      await previous;
      previous = importPrepared(prepared, job, line).then((outcomes) => {
        job.onOutcomes(outcomes, pace.advance(outcomes.length, job.now()));
      });
    }
    await previous;
  }

  return {
    finished: run().finally(() => {
      line.close();
    }),
    stop() {
      isStopped = true;
    },
  };
}

/** What is known of a file before the worker sees it: its bytes and key in the vault, or why not. */
type Prepared = Result<BatchFile, ImportFailure>;

/** `firstAt` is the first file's moment of import; each next one is a millisecond earlier, so that lists keep the order. */
async function prepareBatch(
  batch: readonly ImportSource[],
  job: ImportJob,
  firstAt: number,
): Promise<readonly Prepared[]> {
  const read = await Promise.all(batch.map(readSource));
  const bytes = read.flatMap((each) => (each.ok ? [each.value] : []));
  const stored = await storeOriginals(bytes, job);
  let next = 0;
  return read.map((each, index): Prepared => {
    if (!each.ok) return each;
    const original = stored[next] ?? ({ ok: false, error: 'io' } as const);
    next += 1;
    if (!original.ok) return original;
    const source = batch[index];
    return {
      ok: true,
      value: {
        fileName: source?.name ?? '',
        isPasted: Boolean(source?.pasted),
        title: source?.pasted?.title ?? '',
        sourceSha256: original.value,
        importedAt: instant(new Date(firstAt - index).toISOString()),
        bytes: each.value,
      },
    };
  });
}

/** What can be told from name and size is told without reading, and nothing of it gets into the vault. */
async function readSource(source: ImportSource): Promise<Result<Uint8Array<ArrayBuffer>, ImportFailure>> {
  if (source.problem !== null) return { ok: false, error: source.problem };
  if (!source.pasted && !isTextType(source.name)) return { ok: false, error: 'not-text-type' };
  if (source.size > MAX_ARTICLE_BYTES) return { ok: false, error: 'too-large' };
  const read = await source.read();
  if (!read.ok) return read;
  if (read.value.length === 0) return { ok: false, error: 'empty' };
  return { ok: true, value: Uint8Array.from(read.value) };
}

async function storeOriginals(
  files: readonly Uint8Array<ArrayBuffer>[],
  job: ImportJob,
): Promise<readonly Result<Sha256, ImportFailure>[]> {
  if (files.length === 0) return [];
  try {
    return await job.putOriginals(files);
  } catch {
    // The main side is gone: the shell says so itself, here it is the reason of these files.
    return files.map(() => ({ ok: false, error: 'disconnected' }));
  }
}

async function importPrepared(
  prepared: readonly Prepared[],
  job: ImportJob,
  line: WorkerLine,
): Promise<readonly ImportOutcome[]> {
  const files = prepared.flatMap((each) => (each.ok ? [each.value] : []));
  const { batchId, caseFileId } = job;
  const outcomes = files.length > 0 ? await line.send({ batchId, caseFileId, files }) : [];
  let next = 0;
  return prepared.map((each): ImportOutcome => {
    if (!each.ok) return { kind: 'failed', code: each.error };
    next += 1;
    return outcomes[next - 1] ?? { kind: 'failed', code: 'worker-lost' };
  });
}

/** In order, each of at most so many files and, unless one file alone is larger, so many bytes. */
function* batchesOf(sources: readonly ImportSource[]): Generator<readonly ImportSource[]> {
  let batch: ImportSource[] = [];
  let bytes = 0;
  let mostFiles = FIRST_BATCH_FILES;
  for (const source of sources) {
    const isFull = batch.length === mostFiles || (batch.length > 0 && bytes + source.size > BATCH_BYTES);
    if (isFull) {
      yield batch;
      batch = [];
      bytes = 0;
      mostFiles = BATCH_FILES;
    }
    batch.push(source);
    bytes += source.size;
  }
  if (batch.length > 0) yield batch;
}

function startImportWorker(): WorkerPort {
  return new Worker(workerUrl(workerAddress), { type: 'module', name: 'import' });
}
