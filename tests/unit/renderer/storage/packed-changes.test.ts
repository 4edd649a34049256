import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaseFileId, importBatchId } from '../../../../renderer/core/model';
import type { SentRecord } from '../../../../renderer/storage/journal-port';
import { openWorkerStore, type WorkerStore } from '../../../../renderer/storage/open-worker-store';
import { type Desk, dump, must, newArticle, newId, now, openDesk } from './store-fixture';

let desk: Desk;
let worker: WorkerStore;
let caseFileId: CaseFileId;
const sent: SentRecord[] = [];

beforeEach(async () => {
  desk = await openDesk();
  caseFileId = must(await desk.store.caseFiles.create('ملف')).id;
  await desk.store.flush(2000);
  sent.length = 0;
  desk.journal.beforeAppend = (records) => {
    sent.push(...records);
    return Promise.resolve(undefined);
  };
  worker = must(await openWorkerStore({ databaseName: desk.name, now, newId }));
});
afterEach(async () => {
  await worker.close();
  await desk.store.close();
});

const until = async (isTrue: () => boolean) => {
  for (let i = 0; i < 400 && !isTrue(); i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isTrue()).toBe(true);
};

const importMany = async (count: number, text?: string) => {
  const articles = Array.from({ length: count }, () => newArticle(caseFileId, 'b', text ? { text } : {}));
  must(await worker.articles.import(importBatchId('b'), articles));
  return articles;
};

describe('a large change of a worker', () => {
  it('goes through the window as bytes and is the same change when main has unpacked it', async () => {
    const articles = await importMany(20);
    await until(() => desk.journal.records.length === 2);
    expect(sent.at(-1)?.payload).toBeInstanceOf(Uint8Array);
    const change = JSON.parse(desk.journal.records[1]?.payload ?? '') as {
      put: { bodies: unknown[]; articles: unknown[]; analyses: unknown[] };
    };
    expect(change.put.bodies).toEqual(articles.map(({ body }) => body));
    expect(change.put.articles).toHaveLength(20);
    expect(change.put.analyses).toHaveLength(20);
  });

  it('rebuilds the store with every text, half surrogate pairs included', async () => {
    await importMany(10, 'نص \ud800 مقطوع\nسطر ثانٍ');
    await until(() => desk.store.saveState.get().kind === 'saved');
    const before = await dump(desk.name);
    expect(before.bodies).toHaveLength(10);
    await worker.close();
    await desk.store.close();
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase(desk.name).onsuccess = () => resolve();
    });
    expect(must(await desk.reopen()).outcome).toMatchObject({ kind: 'rebuilt', isVerified: true });
    expect(await dump(desk.name)).toEqual(before);
  });

  it('waits for a main that is gone, and is taken before what came after it', async () => {
    desk.journal.beforeAppend = () => Promise.reject(new Error('gone'));
    await importMany(10);
    await importMany(10);
    must(await desk.store.tags.create(caseFileId, { name: 'وسم' }));
    desk.journal.beforeAppend = () => Promise.resolve(undefined);
    expect(await desk.store.flush(2000)).toBe(true);
    expect(desk.journal.records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('stays as it is when it brings only a few texts', async () => {
    await importMany(2);
    await until(() => desk.journal.records.length === 2);
    expect(typeof sent.at(-1)?.payload).toBe('string');
  });
});

describe('the window', () => {
  it('packs nothing itself: its frames matter more', async () => {
    const articles = Array.from({ length: 20 }, () => newArticle(caseFileId, 'b'));
    must(await desk.store.articles.import(importBatchId('b'), articles));
    await until(() => desk.journal.records.length === 2);
    expect(typeof sent.at(-1)?.payload).toBe('string');
  });
});
