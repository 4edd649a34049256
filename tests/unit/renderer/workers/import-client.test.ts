import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportFailure, ImportFile } from '../../../../renderer/core/importing/import-run';
import { instant, ok, type Result, type Sha256 } from '../../../../renderer/core/model';
import {
  type ImportJob,
  type ImportSource,
  type Incoming,
  startImport,
} from '../../../../renderer/workers/import-client';
import type { ImportProgress } from '../../../../renderer/workers/import-pace';
import type { Numbered } from '../../../../renderer/workers/import-protocol';
import { connectWorker } from '../../../../renderer/workers/import-worker-line';
import { zipOf } from '../../../support/zip-files';
import { NEWS } from '../core/importing/samples';
import { BATCH, CASE_FILE, FakeWorker, hashOf, importTools, MemoryStore, sourceOf } from './import-fakes';

let store: MemoryStore;
let vault: Map<Sha256, Uint8Array>;
let rows: Map<string, ImportFile>;
let progress: ImportProgress[];
let workers: FakeWorker[];
let diesOn: (request: Numbered) => boolean;

beforeEach(() => {
  store = new MemoryStore();
  vault = new Map();
  rows = new Map();
  progress = [];
  workers = [];
  diesOn = () => false;
  FakeWorker.started = 0;
});

function put(files: readonly Uint8Array[]): Promise<readonly Result<Sha256, ImportFailure>[]> {
  for (const file of files) vault.set(hashOf(file), file.slice());
  return Promise.resolve(files.map((file) => ok(hashOf(file))));
}

function startWorker(): FakeWorker {
  const worker = new FakeWorker(importTools(store), (request) => diesOn(request));
  workers.push(worker);
  return worker;
}

function job(more: Partial<ImportJob> = {}): ImportJob {
  let next = 0;
  return {
    caseFileId: CASE_FILE,
    batchId: BATCH,
    line: connectWorker({ start: startWorker }),
    putOriginals: put,
    readOriginal: (hash) => {
      const bytes = vault.get(hash);
      return Promise.resolve(bytes ? ok(bytes.slice()) : { ok: false, error: 'vanished' });
    },
    keepRows: (kept) => store.imports.put(kept),
    newId: () => {
      next += 1;
      return `row-${next}`;
    },
    now: () => 1_700_000_000_000,
    onRows: (told) => {
      for (const row of told) rows.set(row.id, row);
    },
    onProgress: (now) => progress.push(now),
    ...more,
  };
}

const incoming = (sources: readonly ImportSource[], from = 0): readonly Incoming[] =>
  sources.map((source, at) => ({
    source,
    id: `${from + at}`,
    place: from + at,
    room: 1,
    importedAt: instant(new Date(1_700_000_000_000 - from - at).toISOString()),
  }));

function start(sources: readonly ImportSource[], more: Partial<ImportJob> = {}) {
  const run = startImport(job(more));
  run.add(incoming(sources));
  return run;
}

const inOrder = () => [...rows.values()].sort((a, b) => a.place - b.place);
const outcomes = () => inOrder().map(({ outcome }) => outcome);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => sourceOf(`${index}.txt`, `${NEWS} ${index}`));

describe('startImport', () => {
  it('imports every file in groups, in order, with one row each', async () => {
    await start(many(300)).finished;
    expect(outcomes().map((outcome) => outcome?.kind)).toEqual(Array<string>(300).fill('imported'));
    expect(store.rows.map(({ article }) => article.fileName)).toEqual(
      Array.from({ length: 300 }, (_, index) => `${index}.txt`),
    );
    expect(store.writes).toEqual([16, 256, 28]);
    expect(progress.at(-1)).toMatchObject({ done: 300, total: 300 });
    expect(progress.at(-1)?.doneBytes).toBe(progress.at(-1)?.totalBytes);
  });

  it('dates the files so that the newest import lists them in their order', async () => {
    await start(many(130)).finished;
    const moments = store.rows.map(({ article }) => article.importedAt);
    expect([...moments].sort().reverse()).toEqual(moments);
    expect(new Set(moments).size).toBe(130);
  });

  it('has originals in the vault and waiting rows on the disk before the worker sees a file', async () => {
    const order: string[] = [];
    await start(many(1), {
      putOriginals: (files) => {
        order.push('vault');
        return put(files);
      },
      keepRows: (kept) => {
        order.push(kept.some(({ outcome }) => outcome === null) ? 'waiting' : 'other');
        return store.imports.put(kept);
      },
      line: connectWorker({
        start: () => {
          order.push('worker');
          return startWorker();
        },
      }),
    }).finished;
    expect(order).toEqual(['vault', 'waiting', 'worker']);
  });

  it('reads files of the browser together, and each alone when one of them cannot be read', async () => {
    const file = (text: string) => {
      const source = sourceOf('a.txt', text);
      return { source, file: Object.assign(source, { file: new Blob([text]) }) };
    };
    const [one, two] = [file(`${NEWS} 1`), file(`${NEWS} 2`)];
    await start([one.file, two.file]).finished;
    expect([one.source.reads, two.source.reads]).toEqual([0, 0]);
    expect(store.rows.map(({ body }) => body.text)).toEqual([`${NEWS} 1`, `${NEWS} 2`]);
    const grown = Object.assign(file(`${NEWS} 3`).file, { file: new Blob([`${NEWS} 3 and more`]) });
    const run = startImport(job());
    run.add(incoming([grown, file(`${NEWS} 4`).file], 10));
    await run.finished;
    expect(grown.reads).toBe(1);
    expect(store.rows.map(({ body }) => body.text).slice(2)).toEqual([`${NEWS} 3`, `${NEWS} 4`]);
  });

  it('tells what it can without keeping it in the vault', async () => {
    const picture = sourceOf('photo.jpg', 'x');
    const huge = { ...sourceOf('huge.txt', 'x'), size: 65 * 1024 * 1024 };
    const pipe = { ...sourceOf('pipe.txt', 'x'), problem: 'not-regular' as const };
    const named = sourceOf('named.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
    await start([
      picture,
      huge,
      pipe,
      sourceOf('empty.txt', ''),
      sourceOf('gone.txt', 'vanished'),
      named,
      ...many(1),
    ]).finished;
    expect(outcomes()).toMatchObject([
      { kind: 'failed', code: 'not-text-type' },
      { kind: 'failed', code: 'too-large' },
      { kind: 'failed', code: 'not-regular' },
      { kind: 'failed', code: 'empty' },
      { kind: 'failed', code: 'vanished' },
      { kind: 'failed', code: 'binary' },
      { kind: 'imported' },
    ]);
    expect([picture.reads, huge.reads, pipe.reads]).toEqual([0, 0, 0]);
    expect(vault.size).toBe(1);
  });

  it('opens archives: a row for each member, in the place of the archive', async () => {
    const zip = zipOf({
      'a/one.txt': `${NEWS} 1`,
      'two.txt': `${NEWS} 2`,
      'photo.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    });
    await start([sourceOf('press.zip', zip), ...many(1)]).finished;
    expect(inOrder().map(({ fileName, container, outcome }) => [fileName, container, outcome?.kind])).toEqual(
      [
        ['a/one.txt', 'press.zip', 'imported'],
        ['two.txt', 'press.zip', 'imported'],
        ['photo.png', 'press.zip', 'failed'],
        ['0.txt', '', 'imported'],
      ],
    );
    expect(progress.at(-1)).toMatchObject({ done: 4, total: 4 });
    expect(progress.at(-1)?.doneBytes).toBe(progress.at(-1)?.totalBytes);
  });

  it('leaves out files whose original could not be kept, and says when the main side is gone', async () => {
    await start(many(2), {
      putOriginals: async (files) => {
        const [first, ...rest] = await put(files);
        return first ? [first, ...rest.map(() => ({ ok: false, error: 'disk-full' }) as const)] : [];
      },
    }).finished;
    expect(outcomes()).toMatchObject([{ kind: 'imported' }, { kind: 'failed', code: 'disk-full' }]);
    await start(many(2), { putOriginals: () => Promise.reject(new Error('gone')) }).finished;
    expect(outcomes()).toEqual(Array(2).fill({ kind: 'failed', code: 'disconnected' }));
  });

  it('loses only the part of a group in which the worker dies again and again', async () => {
    diesOn = (request) =>
      request.kind === 'batch' && request.files.some(({ row }) => row.fileName === '100.txt');
    await start(many(200)).finished;
    const lost = inOrder().filter(({ outcome }) => outcome?.kind === 'failed');
    expect(lost.length).toBeLessThanOrEqual(16);
    expect(lost.map(({ fileName }) => fileName)).toContain('100.txt');
    expect(outcomes().filter((outcome) => outcome?.kind === 'imported')).toHaveLength(200 - lost.length);
  });

  it('reports files whose worker cannot even start', async () => {
    const line = connectWorker({
      start: () => {
        throw new TypeError('policy');
      },
    });
    await start(many(1), { line }).finished;
    expect(outcomes()).toEqual([{ kind: 'failed', code: 'worker-lost' }]);
  });

  it('stops between groups: what is in stays, what is taken over waits, the rest is named', async () => {
    const run = start(many(2_000), {
      onRows: (told) => {
        for (const row of told) rows.set(row.id, row);
        if (told.some(({ outcome }) => outcome !== null)) run.stop();
      },
    });
    await run.finished;
    const waiting = outcomes().filter((outcome) => outcome === null).length;
    expect(store.rows.length).toBeGreaterThan(0);
    expect(store.rows.length + waiting + run.rest.length).toBe(2_000);
    expect(waiting + run.rest.length).toBeGreaterThan(0);
  });

  it('goes on with files that wait in the vault, however often', async () => {
    await start(many(20)).finished;
    const staged = inOrder().map((row) => ({
      row: { ...row, outcome: null },
      room: 1,
      importedAt: instant('2026-01-01T00:00:00.000Z'),
      bytes: null,
      choices: { encoding: null, repair: null, columns: null },
      keepsDuplicates: false,
      isResumed: true,
    }));
    const run = startImport(job());
    run.addStaged(staged);
    await run.finished;
    expect(outcomes().map((outcome) => outcome?.kind)).toEqual(Array<string>(20).fill('imported'));
    expect(store.rows).toHaveLength(20);
    vault.clear();
    const lost = startImport(job());
    lost.addStaged(staged.slice(0, 1));
    await lost.finished;
    expect(outcomes()[0]).toEqual({ kind: 'failed', code: 'vanished' });
  });

  it('takes a second drop behind the first', async () => {
    const run = start(many(20));
    run.add(incoming(many(40).slice(20), 20));
    await run.finished;
    expect(store.rows.map(({ article }) => article.fileName)).toEqual(
      Array.from({ length: 40 }, (_, index) => `${index}.txt`),
    );
    expect(progress.at(-1)).toMatchObject({ done: 40, total: 40 });
  });
});
