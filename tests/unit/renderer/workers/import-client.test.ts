import { beforeEach, describe, expect, it } from 'vitest';
import { ok, type Result, type Sha256 } from '../../../../renderer/core/model';
import { type ImportJob, type ImportSource, startImport } from '../../../../renderer/workers/import-client';
import type { ImportProgress } from '../../../../renderer/workers/import-pace';
import type { ImportFailure, ImportOutcome } from '../../../../renderer/workers/import-protocol';
import { NEWS } from '../core/importing/samples';
import { BATCH, batchTools, CASE_FILE, FakeWorker, hashOf, MemoryArticles, sourceOf } from './import-fakes';

let articles: MemoryArticles;
let vault: Sha256[];
let outcomes: ImportOutcome[];
let progress: ImportProgress[];

beforeEach(() => {
  articles = new MemoryArticles();
  vault = [];
  outcomes = [];
  progress = [];
  FakeWorker.started = 0;
});

function put(files: readonly Uint8Array[]): Promise<readonly Result<Sha256, ImportFailure>[]> {
  const hashes = files.map(hashOf);
  vault.push(...hashes);
  return Promise.resolve(hashes.map(ok));
}

function start(sources: readonly ImportSource[], more: Partial<ImportJob> = {}) {
  const tools = batchTools(articles);
  return startImport({
    caseFileId: CASE_FILE,
    batchId: BATCH,
    sources,
    putOriginals: put,
    now: () => 1_700_000_000_000,
    onOutcomes: (added, now) => {
      outcomes.push(...added);
      progress.push(now);
    },
    startWorker: () => new FakeWorker(tools),
    ...more,
  });
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => sourceOf(`${index}.txt`, `${NEWS} ${index}`));

describe('startImport', () => {
  it('imports every file in batches, in order, with one outcome each', async () => {
    await start(many(130)).finished;
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(Array<string>(130).fill('imported'));
    expect(articles.rows.map(({ article }) => article.fileName)).toEqual(
      Array.from({ length: 130 }, (_, index) => `${index}.txt`),
    );
    expect(articles.writes).toEqual([16, 96, 18]);
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [16, 130],
      [112, 130],
      [130, 130],
    ]);
    expect(progress.at(-1)?.doneBytes).toBe(progress.at(-1)?.totalBytes);
  });

  it('dates the files so that the newest import lists them in their order', async () => {
    await start(many(130)).finished;
    const moments = articles.rows.map(({ article }) => article.importedAt);
    expect([...moments].sort().reverse()).toEqual(moments);
    expect(new Set(moments).size).toBe(130);
  });

  it('never puts more than four megabytes into a batch, unless one file is larger', async () => {
    const large = (name: string, megabytes: number) =>
      sourceOf(name, new TextEncoder().encode(`${name} ${'كلمة '.repeat((megabytes * 1024 * 1024) / 9)}`));
    await start([large('a.txt', 3), large('b.txt', 3), large('c.txt', 0.5), large('d.txt', 5)]).finished;
    expect(articles.writes).toEqual([1, 2, 1]);
  });

  it('has the originals in the vault before the worker sees a file', async () => {
    const order: string[] = [];
    await start(many(1), {
      putOriginals: (files) => {
        order.push('vault');
        return put(files);
      },
      startWorker: () => {
        order.push('worker');
        return new FakeWorker(batchTools(articles));
      },
    }).finished;
    expect(order).toEqual(['vault', 'worker']);
  });

  it('tells what it can without reading, and keeps it out of the vault', async () => {
    const picture = sourceOf('photo.jpg', 'x');
    const huge = { ...sourceOf('huge.txt', 'x'), size: 50 * 1024 * 1024 };
    const folder = { ...sourceOf('pipe.txt', 'x'), problem: 'not-regular' as const };
    const empty = sourceOf('empty.txt', '');
    const gone = sourceOf('gone.txt', 'vanished');
    await start([picture, huge, folder, empty, gone, ...many(1)]).finished;
    expect(outcomes).toMatchObject([
      { kind: 'failed', code: 'not-text-type' },
      { kind: 'failed', code: 'too-large' },
      { kind: 'failed', code: 'not-regular' },
      { kind: 'failed', code: 'empty' },
      { kind: 'failed', code: 'vanished' },
      { kind: 'imported' },
    ]);
    expect([picture.reads, huge.reads, folder.reads]).toEqual([0, 0, 0]);
    expect(vault).toHaveLength(1);
  });

  it('leaves out files whose original could not be kept', async () => {
    await start(many(2), {
      putOriginals: async (files) => {
        const [first, ...rest] = await put(files);
        return first ? [first, ...rest.map(() => ({ ok: false, error: 'disk-full' }) as const)] : [];
      },
    }).finished;
    expect(outcomes).toMatchObject([{ kind: 'imported' }, { kind: 'failed', code: 'disk-full' }]);
  });

  it('says so when the main side is gone', async () => {
    await start(many(2), { putOriginals: () => Promise.reject(new Error('gone')) }).finished;
    expect(outcomes).toEqual(Array(2).fill({ kind: 'failed', code: 'disconnected' }));
    expect(FakeWorker.started).toBe(0);
  });

  it('loses only the batch in which the worker died', async () => {
    const tools = batchTools(articles);
    await start(many(130), {
      startWorker: () => new FakeWorker(tools, ({ files }) => files[0]?.fileName === '16.txt'),
    }).finished;
    expect(outcomes.filter(({ kind }) => kind === 'imported')).toHaveLength(34);
    expect(outcomes.slice(16, 112)).toEqual(Array(96).fill({ kind: 'failed', code: 'worker-lost' }));
    expect(FakeWorker.started).toBe(2);
  });

  it('reports files whose worker cannot even start', async () => {
    await start(many(1), {
      startWorker: () => {
        throw new TypeError('policy');
      },
    }).finished;
    expect(outcomes).toEqual([{ kind: 'failed', code: 'worker-lost' }]);
  });

  it('stops between batches and keeps what is in', async () => {
    const run = start(many(500), {
      onOutcomes: (added) => {
        outcomes.push(...added);
        run.stop();
      },
    });
    await run.finished;
    expect(outcomes.length).toBeLessThan(300);
    expect(articles.rows).toHaveLength(outcomes.length);
  });

  it('can be tried again without importing anything twice', async () => {
    const sources = many(40);
    await start(sources).finished;
    outcomes = [];
    await start(sources).finished;
    expect(outcomes.every(({ kind }) => kind === 'duplicate')).toBe(true);
    expect(articles.rows).toHaveLength(40);
  });
});
