import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportFile, ImportRun } from '../../../../../renderer/core/importing/import-run';
import { ok, type Result } from '../../../../../renderer/core/model';
import { retryableFiles } from '../../../../../renderer/features/importing/failures';
import { NO_CHOICE } from '../../../../../renderer/features/importing/import-desk';
import { ImportSession } from '../../../../../renderer/features/importing/import-session';
import { sourceOfFile, sourceOfText } from '../../../../../renderer/features/importing/import-source';
import {
  countRows,
  type ImportState,
  importedIds,
} from '../../../../../renderer/features/importing/import-state';
import { createMemoryWorkbench, type MemoryWorkbench } from '../../../../../renderer/platform/memory';
import type { IntakeFailure, IntakeFile } from '../../../../../renderer/platform/workbench';
import type { ImportRepository } from '../../../../../renderer/storage/store';
import { NEWS } from '../../core/importing/samples';
import { CASE_FILE, FakeWorker, importTools, MemoryStore } from '../../workers/import-fakes';

/** What the store remembers of imports, in memory; it outlives sessions as the disk does. */
class MemoryImports implements ImportRepository {
  readonly #kept: Map<string, ImportFile>;
  run: ImportRun | undefined;

  constructor(kept: Map<string, ImportFile>) {
    this.#kept = kept;
  }

  begin = (run: ImportRun) => this.#do(() => (this.run = run));
  put = (files: readonly ImportFile[]) =>
    this.#do(() => files.forEach((file) => this.#kept.set(file.id, file)));
  remove = (ids: readonly string[]) => this.#do(() => ids.forEach((id) => this.#kept.delete(id)));
  end = (_: string, state: 'finished' | 'stopped') =>
    this.#do(() => {
      if (this.run) this.run = { ...this.run, state };
    });
  grow = (_: string, fileCount: number) =>
    this.#do(() => {
      if (this.run) this.run = { ...this.run, fileCount };
    });
  latest = () => Promise.resolve(this.run);
  files = () => Promise.resolve([...this.#kept.values()].sort((a, b) => a.place - b.place));

  #do(work: () => unknown): Promise<void> {
    work();
    return Promise.resolve();
  }
}

let store: MemoryStore;
let imports: MemoryImports;
let workbench: MemoryWorkbench;
let finished: ImportState[];

beforeEach(() => {
  store = new MemoryStore();
  imports = new MemoryImports(store.kept);
  workbench = createMemoryWorkbench();
  finished = [];
});

function open(): ImportSession {
  return new ImportSession({
    caseFileId: CASE_FILE,
    workbench,
    store: { imports, articles: store.articles },
    onFinished: (state) => finished.push(state),
    startWorker: () => new FakeWorker(importTools(store)),
  });
}

function fileOf(path: string, text: string, failure?: IntakeFailure) {
  return {
    name: path.split('/').at(-1) ?? '',
    relativePath: path,
    size: new TextEncoder().encode(text).length,
    problem: null,
    failure,
    read(): Promise<Result<Uint8Array, IntakeFailure>> {
      return Promise.resolve(
        this.failure ? { ok: false, error: this.failure } : ok(new TextEncoder().encode(text)),
      );
    },
  } satisfies IntakeFile & { failure: IntakeFailure | undefined };
}

const files = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    sourceOfFile(fileOf(`d/${from + index}.txt`, `${NEWS} ${from + index}`)),
  );

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function untilFinished(times = 1): Promise<ImportState> {
  await until(() => finished.length >= times);
  return finished[times - 1] ?? expect.fail('not finished');
}

describe('ImportSession', () => {
  it('tells every phase, and what became of every file', async () => {
    const session = open();
    const phases: string[] = [];
    session.subscribe(() => phases.push(session.get().phase));
    session.collecting(true);
    session.add([
      ...files(3),
      sourceOfFile(fileOf('photo.jpg', 'x')),
      sourceOfFile(fileOf('copy.txt', `${NEWS} 0`)),
    ]);
    const state = await untilFinished();
    expect([...new Set(phases)]).toEqual(['collecting', 'running', 'finished']);
    expect(countRows(state.files)).toMatchObject({
      all: 5,
      imported: 3,
      duplicate: 1,
      failed: 1,
      waiting: 0,
    });
    expect(state.files.map(({ fileName }) => fileName)).toEqual([
      'd/0.txt',
      'd/1.txt',
      'd/2.txt',
      'photo.jpg',
      'copy.txt',
    ]);
    expect(importedIds(state.files)).toEqual(store.rows.map(({ article }) => article.id));
    expect(workbench.originals.size).toBe(3);
    expect(imports.run).toMatchObject({ state: 'finished', fileCount: 5 });
  });

  it('adds a further drop to the batch that is running, and begins another after it', async () => {
    const session = open();
    session.add(files(20));
    session.add(files(5, 20));
    const state = await untilFinished();
    expect(state.progress).toMatchObject({ done: 25, total: 25 });
    expect(imports.run?.fileCount).toBe(25);
    expect(new Set(store.rows.map(({ article }) => article.importBatchId)).size).toBe(1);
    session.add(files(1, 30));
    await untilFinished(2);
    expect(new Set(store.rows.map(({ article }) => article.importBatchId)).size).toBe(2);
    expect(session.get().files).toHaveLength(1);
  });

  it('tries again only what may go well the next time', async () => {
    const session = open();
    const locked = fileOf('locked.txt', `${NEWS} مغلق`, 'denied');
    session.add([sourceOfFile(locked), sourceOfFile(fileOf('empty.txt', '')), ...files(1)]);
    const first = await untilFinished();
    const rows = retryableFiles(first.files);
    expect(rows.map(({ fileName }) => fileName)).toEqual(['locked.txt']);
    locked.failure = undefined;
    session.retry(rows);
    const second = await untilFinished(2);
    expect(countRows(second.files)).toMatchObject({ all: 3, imported: 2, failed: 1 });
    expect(second.batchId).toBe(first.batchId);
  });

  it('stops, keeps what is in, and forgets what waited', async () => {
    const session = open();
    session.add(files(600));
    session.stop();
    const state = await untilFinished();
    expect(state.phase).toBe('stopped');
    expect(countRows(state.files).waiting).toBe(0);
    expect(state.files.length).toBeLessThan(600);
    expect(store.rows).toHaveLength(countRows(state.files).imported);
    expect(imports.run?.state).toBe('stopped');
  });

  it('keeps what waits when it is asked to, and goes on with it', async () => {
    const session = open();
    session.add(files(300));
    session.stop('keep');
    expect((await untilFinished()).phase).toBe('interrupted');
    session.resume();
    const state = await untilFinished(2);
    expect(countRows(state.files)).toMatchObject({ all: 300, imported: 300 });
    expect(store.rows).toHaveLength(300);
  });

  it('finds after a restart what waits and what was lost, and goes on with it', async () => {
    const first = open();
    first.add(files(40));
    await untilFinished();
    // As if the program had been killed: the last ten rows wait, and five files were never taken over.
    const rows = await imports.files();
    await imports.put(rows.slice(30).map((row) => ({ ...row, outcome: null })));
    if (imports.run) await imports.begin({ ...imports.run, state: 'open', fileCount: 45 });
    store.rows.splice(35);
    const session = open();
    await until(() => session.get().phase === 'interrupted');
    expect(session.get()).toMatchObject({ lostFiles: 5, fileCount: 45 });
    // Five of the ten are articles already: they are shown as what they are.
    expect(countRows(session.get().files)).toMatchObject({ all: 40, waiting: 5, imported: 35 });
    await until(() => [...store.kept.values()].filter(({ outcome }) => outcome === null).length === 5);
    session.resume();
    const state = await untilFinished(2);
    expect(countRows(state.files)).toMatchObject({ imported: 40, waiting: 0 });
    expect(store.rows).toHaveLength(40);
  });

  it('drops what waited before a restart', async () => {
    open().add(files(4));
    const { files: rows } = await untilFinished();
    await imports.put(rows.slice(2).map((row) => ({ ...row, outcome: null })));
    store.rows.splice(3);
    if (imports.run) await imports.begin({ ...imports.run, state: 'open' });
    const session = open();
    await until(() => session.get().phase === 'interrupted');
    session.dropRest();
    expect(session.get()).toMatchObject({ phase: 'stopped', lostFiles: 0 });
    await until(() => imports.run?.state === 'stopped');
    expect(await imports.files()).toHaveLength(3);
  });

  it('shows the rows of the last import after a restart', async () => {
    open().add(files(3));
    await untilFinished();
    const session = open();
    await until(() => session.get().files.length > 0);
    expect(session.get().phase).toBe('finished');
    session.settle([session.get().files[1]?.id ?? ''], true);
    expect((await imports.files()).map(({ isSettled }) => isSettled)).toEqual([false, true, false]);
  });

  it('imports pasted text with its title and keeps it as an original', async () => {
    open().add([sourceOfText(NEWS, 'عنوان')]);
    await untilFinished();
    expect(store.rows[0]?.article).toMatchObject({ title: 'عنوان', fileName: '' });
    expect(workbench.originals.size).toBe(1);
  });

  it('goes back to where it was when nothing was chosen', () => {
    const session = open();
    session.collecting(true);
    session.collecting(false);
    expect(session.get().phase).toBe('idle');
  });

  it('reports a full disk as the reason of the files it met', async () => {
    workbench.answerWith('originals.put', (given) =>
      Promise.resolve(given.map(() => ({ ok: false, code: 'disk-full' }))),
    );
    open().add(files(2));
    const state = await untilFinished();
    expect(state.files.map(({ outcome }) => outcome)).toEqual(
      Array(2).fill({ kind: 'failed', code: 'disk-full' }),
    );
  });
});

describe('the desk of the session', () => {
  it('previews a row in another encoding, and puts that reading in the place of its article', async () => {
    const session = open();
    session.add(files(1));
    const { files: rows } = await untilFinished();
    const [file = expect.fail('no row')] = rows;
    const choices = { ...NO_CHOICE, encoding: 'windows-1256' } as const;
    expect(await session.desk.preview({ kind: 'file', file }, choices)).toMatchObject({
      ok: true,
      value: { encoding: 'windows-1256', articles: 1 },
    });
    const [id] = importedIds(rows);
    expect(await session.desk.reread(id ?? expect.fail('no article'), choices)).toEqual(ok(undefined));
    expect(session.get().files[0]?.outcome).toMatchObject({
      encoding: 'windows-1256',
      articleId: store.rows[0]?.article.id,
    });
  });

  it('imports a duplicate all the same, in its row or in one beside it', async () => {
    const session = open();
    session.add([...files(1), ...files(1)]);
    const { files: rows } = await untilFinished();
    const duplicate = rows[1] ?? expect.fail('no row');
    expect(duplicate.outcome).toMatchObject({ kind: 'duplicate', why: 'bytes' });
    const beside = await session.desk.importAgain(duplicate, NO_CHOICE, true);
    expect(beside).toMatchObject({ ok: true, value: [store.rows[1]?.article.id] });
    expect(session.get().files.map(({ outcome }) => outcome?.kind)).toEqual([
      'imported',
      'duplicate',
      'imported',
    ]);
    await session.desk.importAgain(duplicate, NO_CHOICE, false);
    expect(session.get().files.map(({ outcome }) => outcome?.kind)).toEqual([
      'imported',
      'imported',
      'imported',
    ]);
  });

  it('says why an original cannot be read', async () => {
    const session = open();
    session.add(files(1));
    const { files: rows } = await untilFinished();
    const [file = expect.fail('no row')] = rows;
    workbench.answerWith('originals.read', () => Promise.resolve({ ok: false, code: 'damaged' }));
    expect(await session.desk.preview({ kind: 'file', file }, NO_CHOICE)).toEqual({
      ok: false,
      error: 'damaged',
    });
    workbench.answerWith('originals.read', () => Promise.reject(new Error('gone')));
    expect(await session.desk.importAgain(file, NO_CHOICE, true)).toEqual({
      ok: false,
      error: 'disconnected',
    });
  });
});
