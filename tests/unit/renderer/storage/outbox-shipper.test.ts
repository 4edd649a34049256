import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importBatchId } from '../../../../renderer/core/model';
import { openWorkerStore } from '../../../../renderer/storage/open-worker-store';
import type { SaveState } from '../../../../renderer/storage/store';
import { type Desk, dump, must, newArticle, newId, now, openDesk } from './store-fixture';

let desk: Desk;
const states: SaveState[] = [];

beforeEach(async () => {
  desk = await openDesk();
  await desk.store.flush(2000);
  states.length = 0;
  desk.store.saveState.subscribe(() => states.push(desk.store.saveState.get()));
});
afterEach(() => desk.store.close());

const until = async (isTrue: () => boolean) => {
  for (let i = 0; i < 400 && !isTrue(); i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isTrue()).toBe(true);
};

describe('the way to main', () => {
  it('never says saved before main has acknowledged', async () => {
    let letThrough = () => {};
    desk.journal.beforeAppend = () =>
      new Promise((resolve) => {
        letThrough = () => resolve(undefined);
      });
    const writing = desk.store.caseFiles.create('ملف');
    expect(desk.store.saveState.get()).toEqual({ kind: 'saving' });
    must(await writing);
    await until(() => desk.journal.appends === 1);
    expect(states.every(({ kind }) => kind === 'saving')).toBe(true);
    expect(desk.journal.records).toEqual([]);
    letThrough();
    expect(await desk.store.flush(2000)).toBe(true);
    expect(desk.journal.records).toHaveLength(1);
    expect(states.at(-1)).toEqual({ kind: 'saved' });
  });

  it('does not take the acknowledgement of one change for that of the next', async () => {
    const waiting: (() => void)[] = [];
    desk.journal.beforeAppend = () =>
      new Promise((resolve) => {
        waiting.push(() => resolve(undefined));
      });
    must(await desk.store.caseFiles.create('أ'));
    await until(() => waiting.length === 1);
    must(await desk.store.caseFiles.create('ب'));
    waiting[0]?.();
    await until(() => waiting.length === 2);
    expect(desk.journal.records).toHaveLength(1);
    expect(states.every(({ kind }) => kind === 'saving')).toBe(true);
    waiting[1]?.();
    expect(await desk.store.flush(2000)).toBe(true);
  });

  it.each([
    ['disk-full', 'disk-full'],
    ['denied', 'denied'],
    ['io', 'failed'],
  ] as const)('says why a change is not saved (%s) and tries until it is', async (code, reason) => {
    let failures = 3;
    desk.journal.beforeAppend = () =>
      Promise.resolve(failures-- > 0 ? { ok: false as const, code } : undefined);
    must(await desk.store.caseFiles.create('ملف'));
    await until(() => desk.store.saveState.get().kind === 'not-saved');
    expect(desk.store.saveState.get()).toEqual({ kind: 'not-saved', reason });
    await until(() => desk.store.saveState.get().kind === 'saved');
    expect(desk.journal.appends).toBe(4);
  });

  it('keeps changes while main is gone and sends them in order when it is back', async () => {
    desk.journal.beforeAppend = () => Promise.reject(new Error('gone'));
    for (const name of ['أ', 'ب', 'ج']) must(await desk.store.caseFiles.create(name));
    await until(() => desk.store.saveState.get().kind === 'not-saved');
    expect(desk.store.saveState.get()).toEqual({ kind: 'not-saved', reason: 'disconnected' });
    expect(await desk.store.flush(30)).toBe(false);
    desk.journal.beforeAppend = () => Promise.resolve(undefined);
    expect(await desk.store.flush(2000)).toBe(true);
    expect(desk.journal.records.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect((await dump(desk.name, ['outbox'])).outbox).toEqual([]);
  });

  it('takes an acknowledgement that was lost on its way as what it is', async () => {
    let isLost = true;
    const append = desk.journal.append.bind(desk.journal);
    desk.journal.append = async (storeId, records) => {
      const reply = await append(storeId, records);
      if (!isLost) return reply;
      isLost = false;
      throw new Error('the answer never came');
    };
    must(await desk.store.caseFiles.create('أ'));
    must(await desk.store.caseFiles.create('ب'));
    expect(await desk.store.flush(2000)).toBe(true);
    expect(desk.journal.records.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('sends everything again when main has lost what it acknowledged', async () => {
    for (const name of ['أ', 'ب', 'ج']) must(await desk.store.caseFiles.create(name));
    await desk.store.flush(2000);
    desk.journal.records.splice(1);
    must(await desk.store.caseFiles.create('د'));
    await until(() => desk.store.saveState.get().kind === 'saved');
    await desk.store.flush(2000);
    const before = await dump(desk.name);
    await wipe();
    expect(must(await desk.reopen()).outcome).toMatchObject({ kind: 'rebuilt', isVerified: true });
    expect(await dump(desk.name)).toEqual(before);
  });

  it('begins again with a main that has forgotten the store, and goes on with undo', async () => {
    for (const name of ['أ', 'ب', 'ج', 'د', 'ه']) must(await desk.store.caseFiles.create(name));
    await desk.store.flush(2000);
    desk.journal.records = [];
    desk.journal.storeId = null;
    must(await desk.store.caseFiles.create('و'));
    await until(() => desk.store.saveState.get().kind === 'saved');
    must(await desk.store.caseFiles.create('ز'));
    must(await desk.store.history.undo());
    must(await desk.store.history.undo());
    expect((await desk.store.history.peek()).undo?.subject).toBe('ه');
    expect(await desk.store.flush(2000)).toBe(true);
    const before = await dump(desk.name);
    await wipe();
    must(await desk.reopen());
    expect(await dump(desk.name)).toEqual(before);
  });

  it('never mixes its changes into the journal of another store', async () => {
    must(await desk.store.caseFiles.create('أ'));
    await desk.store.flush(2000);
    desk.journal.storeId = 'another-store';
    must(await desk.store.caseFiles.create('ب'));
    await until(() => desk.store.saveState.get().kind === 'not-saved');
    expect(desk.store.saveState.get()).toEqual({ kind: 'not-saved', reason: 'failed' });
    expect(desk.journal.records).toHaveLength(1);
    desk.journal.storeId = null;
    desk.journal.records = [];
  });

  it('ships what a worker wrote, with its texts', async () => {
    const caseFile = must(await desk.store.caseFiles.create('ملف'));
    const worker = must(await openWorkerStore({ databaseName: desk.name, now, newId }));
    const article = newArticle(caseFile.id, 'b');
    must(await worker.articles.import(importBatchId('b'), [article]));
    await until(() => desk.journal.records.length === 2);
    expect(desk.journal.records[1]?.payload).toContain(article.body.text.slice(0, 20));
    await until(() => desk.store.saveState.get().kind === 'saved');
    await worker.close();
  });

  it('ships a text that is gone for good as deleted', async () => {
    desk.journal.beforeAppend = () => Promise.resolve({ ok: false, code: 'disk-full' });
    const caseFile = must(await desk.store.caseFiles.create('ملف'));
    must(await desk.store.articles.import(importBatchId('b'), [newArticle(caseFile.id, 'b')]));
    must(await desk.store.history.undo());
    must(await desk.store.tags.create(caseFile.id, { name: 'وسم' }));
    desk.journal.beforeAppend = () => Promise.resolve(undefined);
    expect(await desk.store.flush(2000)).toBe(true);
    const before = await dump(desk.name);
    expect(before.bodies).toEqual([]);
    await wipe();
    expect(must(await desk.reopen()).outcome).toMatchObject({ isVerified: true });
    expect(await dump(desk.name)).toEqual(before);
  });

  it('lets two windows ship the same outbox', async () => {
    const caseFile = must(await desk.store.caseFiles.create('ملف'));
    const name = desk.name;
    const { openStore } = await import('../../../../renderer/storage/open-store');
    const second = must(
      await openStore({ databaseName: name, journal: desk.journal, now, newId, retryDelaysMs: [5] }),
    );
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const store = i % 2 ? desk.store : second.store;
        must(await store.tags.create(caseFile.id, { name: `وسم ${i}` }));
      }),
    );
    expect(await desk.store.flush(2000)).toBe(true);
    expect(await second.store.flush(2000)).toBe(true);
    expect(desk.journal.records.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
    expect((await dump(name, ['outbox'])).outbox).toEqual([]);
    await second.store.close();
  });
});

async function wipe(): Promise<void> {
  await desk.store.close();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(desk.name).onsuccess = () => resolve();
  });
}
