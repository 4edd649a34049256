import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaseFile, importBatchId } from '../../../../renderer/core/model';
import { createDatabase } from '../../../../renderer/storage/schema';
import { withinTimeLimit } from '../../../../renderer/storage/time-limit';
import { toWriteFailure } from '../../../../renderer/storage/write-failure';
import { type Desk, dump, hashOf, must, newArticle, openDesk } from './store-fixture';

let desk: Desk;
let caseFile: CaseFile;

beforeEach(async () => {
  desk = await openDesk();
  caseFile = must(await desk.store.caseFiles.create('ملف'));
  await desk.store.flush(2000);
});
afterEach(() => desk.store.close());

/** Holds the write lock of the database, as a disk that never answers would, until released. */
async function holdLock(name: string): Promise<() => void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  let isHeld = true;
  const meta = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('meta');
  const again = () => {
    if (isHeld) meta.get('store').onsuccess = again;
    else db.close();
  };
  await new Promise<void>((locked) => {
    meta.get('store').onsuccess = () => {
      again();
      locked();
    };
  });
  return () => {
    isHeld = false;
  };
}

describe('a write that gets no answer', () => {
  it('times out, shows as not saved, and is saved after all when it arrives', async () => {
    must(await desk.reopen({ writeTimeLimitMs: 100 }));
    const release = await holdLock(desk.name);
    expect(await desk.store.tags.create(caseFile.id, { name: 'متأخر' })).toEqual({
      ok: false,
      error: { code: 'timeout' },
    });
    expect(desk.store.saveState.get()).toEqual({ kind: 'not-saved', reason: 'timeout' });
    release();
    expect(await desk.store.flush(10_000)).toBe(true);
    expect((await desk.store.tags.list(caseFile.id)).map(({ name }) => name)).toEqual(['متأخر']);
  });

  it('is given more time as long as the database shows signs of life', async () => {
    const slow = withinTimeLimit<string, never>(300, async (touch) => {
      for (let i = 0; i < 8; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        touch();
      }
      return { ok: true, value: 'done' };
    });
    expect(await slow).toEqual({ ok: true, value: 'done' });
  });
});

describe('errors of the database', () => {
  it('are a full disk when the quota error hides inside another', () => {
    const quota = new DOMException('full', 'QuotaExceededError');
    expect(toWriteFailure(Object.assign(new Error('x'), { name: 'AbortError', inner: quota }))).toEqual({
      code: 'disk-full',
    });
    expect(toWriteFailure(quota)).toEqual({ code: 'disk-full' });
    expect(toWriteFailure(new Error('boom'))).toEqual({ code: 'failed', message: 'Error: boom' });
    expect(toWriteFailure('odd')).toEqual({ code: 'failed', message: 'odd' });
  });

  it('roll the whole command back and show until the next success', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const before = await dump(desk.name);
    const result = await desk.store.caseFiles.rename(caseFile.id, 'آخر');
    IDBObjectStore.prototype.put = put;
    expect(result).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(desk.store.saveState.get()).toEqual({ kind: 'not-saved', reason: 'disk-full' });
    expect(await dump(desk.name)).toEqual(before);
    must(await desk.store.caseFiles.rename(caseFile.id, 'آخر'));
    expect(await desk.store.flush(2000)).toBe(true);
  });

  it('are a failure when the store is closed', async () => {
    await desk.store.close();
    expect(await desk.store.caseFiles.create('س')).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
});

describe('an import of 500 articles', () => {
  it('is found to be duplicates the second time', async () => {
    const { articles } = desk.store;
    const files = Array.from({ length: 500 }, (_, i) =>
      newArticle(caseFile.id, 'first', { sourceSha256: hashOf(`s${i}`), foldedSha256: hashOf(`f${i}`) }),
    );
    for (let i = 0; i < files.length; i += 50) {
      must(await articles.import(importBatchId('first'), files.slice(i, i + 50)));
    }
    const hashes = files.flatMap(({ article }) => [article.sourceSha256, article.foldedSha256]);
    const found = await articles.findDuplicates(caseFile.id, hashes);
    expect(found.size).toBe(1_000);
    expect(found.get(hashOf('f7'))).toBe(files[7]?.article.id);
    expect(await articles.count(caseFile.id)).toBe(500);
    expect(await desk.store.flush(5_000)).toBe(true);
    expect((await dump(desk.name)).history).toHaveLength(2);
  });
});

describe('two stores on one database', () => {
  it('number their changes without a gap and undo each other', async () => {
    const { openStore } = await import('../../../../renderer/storage/open-store');
    const { newId, now } = await import('./store-fixture');
    const second = must(
      await openStore({ databaseName: desk.name, journal: desk.journal, now, newId }),
    ).store;
    must(await desk.store.tags.create(caseFile.id, { name: 'أ' }));
    must(await second.tags.create(caseFile.id, { name: 'ب' }));
    expect(must(await desk.store.history.undo())?.subject).toBe('ب');
    expect((await second.tags.list(caseFile.id)).map(({ name }) => name)).toEqual(['أ']);
    expect(await desk.store.flush(2000)).toBe(true);
    await second.close();
  });
});

describe('the database', () => {
  it('commits with strict durability', () => {
    const db = createDatabase('any');
    expect(db).toBeInstanceOf(Dexie);
    expect((db as unknown as { _options: { chromeTransactionDurability: string } })._options).toMatchObject({
      chromeTransactionDurability: 'strict',
      autoOpen: false,
    });
  });
});
