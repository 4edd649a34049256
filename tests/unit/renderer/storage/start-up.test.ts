import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseFileId, importBatchId } from '../../../../renderer/core/model';
import { openStore } from '../../../../renderer/storage/open-store';
import { createDatabase, type Database } from '../../../../renderer/storage/schema';
import { MemoryJournal } from './memory-journal';
import {
  type Desk,
  dump,
  freshName,
  must,
  newArticle,
  newHighlight,
  newId,
  now,
  openDesk,
} from './store-fixture';

let desk: Desk;
let whole: Awaited<ReturnType<typeof dump>>;

beforeEach(async () => {
  desk = await openDesk();
  const { store } = desk;
  const caseFile = must(await store.caseFiles.create('ملف'));
  const articles = [newArticle(caseFile.id, 'b'), newArticle(caseFile.id, 'b')] as const;
  must(await store.articles.import(importBatchId('b'), articles));
  must(await store.highlights.add(newHighlight(articles[0], 0, 3)));
  must(await store.articles.delete([articles[1].article.id]));
  must(await store.history.undo());
  await store.flush(2000);
  await store.close();
  whole = await dump(desk.name);
});
afterEach(() => desk.store.close());

/** Changes the database behind the store's back, as a crash or a defect would. */
async function tamper(change: (db: Database) => Promise<unknown>): Promise<void> {
  const db = createDatabase(desk.name);
  await db.open();
  await change(db);
  db.close();
}

const reopen = async () => must(await desk.reopen());

describe('a start', () => {
  it('opens what agrees with the journal', async () => {
    expect((await reopen()).outcome).toEqual({ kind: 'opened' });
    expect(desk.store.saveState.get()).toEqual({ kind: 'saved' });
  });

  it('creates a store where neither side knows one', async () => {
    const opened = must(
      await openStore({ databaseName: freshName(), journal: new MemoryJournal(), now, newId }),
    );
    expect(opened.outcome).toEqual({ kind: 'created' });
    await opened.store.close();
  });

  it('takes over the id when main began a store that was never written', async () => {
    const journal = new MemoryJournal();
    await journal.begin('store-1234');
    const name = freshName();
    const opened = must(await openStore({ databaseName: name, journal, now, newId }));
    expect(opened.outcome).toEqual({ kind: 'created' });
    await opened.store.close();
    expect((await dump(name, ['meta'])).meta).toMatchObject([{ storeId: 'store-1234' }]);
  });

  it('rebuilds an older store', async () => {
    await tamper(async (db) => {
      const meta = await db.meta.get('store');
      if (meta) await db.meta.put({ ...meta, lastSeq: 2 });
      await db.highlights.clear();
    });
    const progress: number[] = [];
    const opened = must(await desk.reopen({ onProgress: ({ done, total }) => progress.push(done / total) }));
    expect(opened.outcome).toMatchObject({ kind: 'rebuilt', reason: 'behind', records: 5, isVerified: true });
    expect(progress[0]).toBe(0);
    expect(progress.at(-1)).toBe(1);
    expect(await dump(desk.name)).toEqual(whole);
  });

  it('rebuilds a store that lacks rows', async () => {
    await tamper((db) => db.articles.clear());
    expect((await reopen()).outcome).toMatchObject({ kind: 'rebuilt', reason: 'miscounted' });
    expect(await dump(desk.name)).toEqual(whole);
  });

  it('rebuilds a store that belongs to another journal', async () => {
    await tamper(async (db) => {
      const meta = await db.meta.get('store');
      if (meta) await db.meta.put({ ...meta, storeId: 'another-store' });
    });
    expect((await reopen()).outcome).toMatchObject({ kind: 'rebuilt', reason: 'foreign' });
    expect(await dump(desk.name)).toEqual(whole);
  });

  it('rebuilds again when the rebuild before was killed', async () => {
    await tamper((db) => db.meta.clear());
    expect((await reopen()).outcome).toMatchObject({ kind: 'rebuilt', reason: 'empty' });
    expect(await dump(desk.name)).toEqual(whole);
  });

  it('ships what waits in the outbox', async () => {
    await reopen();
    desk.journal.beforeAppend = () => Promise.resolve({ ok: false, code: 'disk-full' });
    must(await desk.store.caseFiles.create('لم يصل'));
    await desk.store.close();
    desk.journal.beforeAppend = () => Promise.resolve(undefined);
    expect((await reopen()).outcome).toEqual({ kind: 'opened' });
    expect(await desk.store.flush(2000)).toBe(true);
    expect(desk.journal.records).toHaveLength(6);
  });

  it('saves unsent changes of a damaged store before it rebuilds', async () => {
    await reopen();
    desk.journal.beforeAppend = () => Promise.resolve({ ok: false, code: 'disk-full' });
    must(await desk.store.caseFiles.create('لم يصل'));
    await desk.store.close();
    const before = await dump(desk.name);
    await tamper((db) => db.highlights.clear());
    desk.journal.beforeAppend = () => Promise.resolve(undefined);
    expect((await reopen()).outcome).toMatchObject({ kind: 'rebuilt', reason: 'miscounted', records: 6 });
    expect(await dump(desk.name)).toEqual(before);
  });

  it('sends everything to a main that knows nothing', async () => {
    desk.journal.records = [];
    desk.journal.storeId = null;
    expect((await reopen()).outcome).toMatchObject({ kind: 'resent' });
    expect(await desk.store.flush(2000)).toBe(true);
    await desk.store.close();
    await deleteDatabase();
    expect((await reopen()).outcome).toMatchObject({ kind: 'rebuilt', isVerified: true });
    expect(await dump(desk.name)).toEqual(whole);
    expect(must(await desk.store.history.undo())?.command).toBe('highlight.add');
  });

  it('rebuilds changes that are no step of the history', async () => {
    await reopen();
    const { store } = desk;
    const [caseFile] = await store.caseFiles.list();
    const marked = newArticle(caseFile?.id ?? caseFileId('none'), 'quiet');
    must(await store.articles.import(importBatchId('quiet'), [marked]));
    must(await store.articles.markOpened(marked.article.id));
    expect(await store.flush(2000)).toBe(true);
    await store.close();
    const before = await dump(desk.name);
    await deleteDatabase();
    expect((await reopen()).outcome).toMatchObject({ kind: 'rebuilt', isVerified: true });
    expect(await dump(desk.name)).toEqual(before);
    expect((await desk.store.articles.find(marked.article.id))?.isRead).toBe(true);
  });

  it('sends everything behind a journal that lost its end', async () => {
    desk.journal.records.splice(2);
    expect((await reopen()).outcome).toMatchObject({ kind: 'resent' });
    expect(await desk.store.flush(2000)).toBe(true);
    await desk.store.close();
    await deleteDatabase();
    expect((await reopen()).outcome).toMatchObject({ kind: 'rebuilt', isVerified: true });
    expect(await dump(desk.name)).toEqual(whole);
  });

  it('ignores a resending that never finished, and heals the counts', async () => {
    desk.journal.records.splice(2);
    await reopen();
    await desk.store.flush(2000);
    await desk.store.close();
    expect(desk.journal.records.length).toBeGreaterThan(4);
    desk.journal.records.splice(4);
    await deleteDatabase();
    expect((await reopen()).outcome).toMatchObject({ kind: 'rebuilt', isVerified: false });
    const { articles, bodies, highlights } = await dump(desk.name);
    expect([articles?.length, bodies?.length, highlights?.length]).toEqual([2, 2, 0]);
    await desk.store.flush(2000);
    expect((await reopen()).outcome).toEqual({ kind: 'opened' });
  });

  it('fails without changing anything when a record cannot be read', async () => {
    const [first] = desk.journal.records;
    await deleteDatabase();
    desk.journal.records[0] = {
      ...(first as (typeof desk.journal.records)[0]),
      payload: '{"v":1,"act":"do"}',
    };
    const opened = await desk.reopen();
    expect(opened).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(desk.journal.records).toHaveLength(5);
  });

  it('fails when main does not answer', async () => {
    desk.journal.status = () => Promise.reject(new Error('gone'));
    expect(await desk.reopen()).toMatchObject({ ok: false, error: { code: 'failed' } });
  });

  it('fails when main cannot begin a journal', async () => {
    const journal = new MemoryJournal();
    journal.begin = () => Promise.resolve({ ok: false, code: 'disk-full' });
    const opened = await openStore({ databaseName: freshName(), journal, now, newId });
    expect(opened).toEqual({ ok: false, error: { code: 'failed', message: 'Error: journal: disk-full' } });
  });

  it('deletes a database that cannot be opened, and rebuilds it', async () => {
    const { open, deleteDatabase: remove } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    indexedDB.deleteDatabase = (name) => {
      indexedDB.open = open;
      return remove.call(indexedDB, name);
    };
    try {
      expect((await reopen()).outcome).toMatchObject({ kind: 'rebuilt', reason: 'damaged' });
    } finally {
      Object.assign(indexedDB, { open, deleteDatabase: remove });
    }
    expect(await dump(desk.name)).toEqual(whole);
  });

  it('never deletes a database that main knows nothing of', async () => {
    desk.journal.records = [];
    desk.journal.storeId = null;
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    const opened = await desk.reopen();
    indexedDB.open = open;
    expect(opened).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(await dump(desk.name)).toEqual(whole);
  });

  it('closes, and says so, when a newer window takes the database over', async () => {
    let superseded = 0;
    must(await desk.reopen({ onSuperseded: () => (superseded += 1) }));
    await deleteDatabase();
    expect(superseded).toBe(1);
    expect(await desk.store.caseFiles.create('س')).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
});

async function deleteDatabase(): Promise<void> {
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(desk.name).onsuccess = () => resolve();
  });
}
