import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportFile, ImportRun } from '../../../../renderer/core/importing/import-run';
import { fingerprintOf } from '../../../../renderer/core/importing/likeness/fingerprint-of';
import { type CaseFile, importBatchId, instant } from '../../../../renderer/core/model';
import { openWorkerStore } from '../../../../renderer/storage/open-worker-store';
import { importLined } from './imported';
import { type Desk, dump, must, newId, now, openDesk } from './store-fixture';

let desk: Desk;
let caseFile: CaseFile;
beforeEach(async () => {
  desk = await openDesk();
  caseFile = must(await desk.store.caseFiles.create('ملف'));
});
afterEach(() => desk.store.close());

const run = (batch: string, startedAt: string): ImportRun => ({
  batchId: importBatchId(batch),
  caseFileId: caseFile.id,
  startedAt: instant(startedAt),
  fileCount: 3,
  state: 'open',
});
const file = (batch: string, place: number, isRead: boolean): ImportFile => ({
  id: `${batch}-${place}`,
  batchId: importBatchId(batch),
  caseFileId: caseFile.id,
  place,
  fileName: `${place}.txt`,
  container: '',
  row: null,
  size: 10,
  modifiedAt: null,
  sourceSha256: null,
  columns: null,
  pastedTitle: null,
  outcome: isRead ? { kind: 'failed', code: 'empty' } : null,
  isSettled: false,
});

describe('imports under way', () => {
  it('keep their files in the order of their places and survive a restart and a rebuild', async () => {
    const { imports } = desk.store;
    await imports.begin(run('b', '2026-11-20T08:00:00.000Z'));
    await imports.put([file('b', 2, false), file('b', 0.5, true), file('b', 1, true)]);
    await imports.grow(importBatchId('b'), 9);
    await desk.store.flush(2000);
    const [caseRow] = (await dump(desk.name, ['meta'])).meta as { counts: object }[];
    expect(Object.keys(caseRow?.counts ?? {})).not.toContain('importFiles');
    // Main's journal has one more record: the store is rebuilt.
    const last = desk.journal.records.at(-1);
    if (last)
      desk.journal.records.push({
        ...last,
        seq: last.seq + 1,
        payload: '{"v":2,"act":"recount","put":{},"remove":{}}',
      });
    expect(must(await desk.reopen()).outcome).toMatchObject({ kind: 'rebuilt', reason: 'behind' });
    expect(await desk.store.imports.latest(caseFile.id)).toMatchObject({
      batchId: 'b',
      fileCount: 9,
      state: 'open',
    });
    expect((await desk.store.imports.files(importBatchId('b'))).map(({ place }) => place)).toEqual([
      0.5, 1, 2,
    ]);
  });

  it('forget what waits when they end, and their rows when a newer one begins', async () => {
    const { imports } = desk.store;
    await imports.begin(run('old', '2026-11-20T08:00:00.000Z'));
    await imports.put([file('old', 0, true), file('old', 1, false)]);
    await imports.end(importBatchId('old'), 'stopped');
    expect((await imports.files(importBatchId('old'))).map(({ id }) => id)).toEqual(['old-0']);
    expect((await imports.latest(caseFile.id))?.state).toBe('stopped');
    await imports.begin(run('new', '2026-11-20T09:00:00.000Z'));
    expect(await imports.files(importBatchId('old'))).toEqual([]);
    expect((await imports.latest(caseFile.id))?.batchId).toBe('new');
    await imports.put([file('new', 0, true)]);
    await imports.remove(['new-0']);
    expect(await imports.files(importBatchId('new'))).toEqual([]);
  });

  it('keep one that was cut off while another begins', async () => {
    const { imports } = desk.store;
    await imports.begin(run('cut', '2026-11-20T08:00:00.000Z'));
    await imports.put([file('cut', 0, false)]);
    await imports.begin(run('new', '2026-11-20T09:00:00.000Z'));
    expect(await imports.files(importBatchId('cut'))).toHaveLength(1);
  });

  it('are written by the worker beside the window', async () => {
    const worker = must(await openWorkerStore({ databaseName: desk.name, now, newId }));
    await worker.imports.begin(run('b', '2026-11-20T08:00:00.000Z'));
    expect((await desk.store.imports.latest(caseFile.id))?.batchId).toBe('b');
    expect(Object.keys(worker)).toEqual(expect.arrayContaining(['imports', 'fingerprints', 'outlets']));
    await worker.close();
  });
});

describe('fingerprints', () => {
  it('are handed over for living articles only, and go with what they were made of', async () => {
    const { fingerprints, articles, history } = desk.store;
    const made = await importLined(desk.store, caseFile, [{}, { text: 'نص آخر تماما هنا.' }]);
    const prints = made.map(({ article: { id, caseFileId }, body, analysis }) =>
      fingerprintOf({ articleId: id, caseFileId, text: body.text, blocks: analysis.blocks }),
    );
    await fingerprints.put(prints);
    const all = async () => {
      const found: unknown[] = [];
      await fingerprints.each(caseFile.id, (slice) => found.push(...slice));
      return found;
    };
    expect(await all()).toEqual(prints);
    const [first, second] = made.map(({ article }) => article.id);
    must(await articles.delete([first as never]));
    expect(await all()).toEqual(prints.slice(1));
    expect(await fingerprints.missing(caseFile.id)).toEqual([]);
    must(await history.undo());
    expect(await fingerprints.missing(caseFile.id)).toEqual([first]);
    expect(second).toBeDefined();
  });
});
