import 'fake-indexeddb/auto';
import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Journal } from '../../../../electron/services/journal/journal';
import { unpackRecord } from '../../../../electron/services/journal/unpack-record';
import { nodeFileSystem } from '../../../../electron/services/node-file-system';
import { importBatchId } from '../../../../renderer/core/model';
import type { JournalFailure, JournalPort } from '../../../../renderer/storage/journal-port';
import { openStore } from '../../../../renderer/storage/open-store';
import type { Store } from '../../../../renderer/storage/store';
import { dump, freshName, must, newArticle, newHighlight, newId, now } from './store-fixture';

let folder: string;
let name: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hashiya-store-'));
  name = freshName();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Main's real journal behind the port, as the services wire it. */
function portOf(journal: Journal): JournalPort {
  const refusal = (code: string) => ({ ok: false as const, code: code as JournalFailure });
  return {
    status: () => Promise.resolve(journal.status()),
    begin: async (storeId) => {
      const begun = await journal.begin(storeId);
      return begun.ok ? { ok: true } : refusal(begun.error);
    },
    append: async (storeId, records) => {
      const appended = await journal.append(storeId, await Promise.all(records.map(unpackRecord)));
      return appended.ok ? { ok: true, lastSeq: appended.value } : refusal(appended.error);
    },
    read: async (after, maxBytes) => {
      const { records, isLast } = await journal.read(after, maxBytes);
      return { records: [...records], isLast };
    },
  };
}

async function session(work: (store: Store) => Promise<void>): Promise<string> {
  const journal = must(await Journal.open(nodeFileSystem, folder));
  const opened = must(await openStore({ databaseName: name, journal: portOf(journal), now, newId }));
  await work(opened.store);
  expect(await opened.store.flush(5_000)).toBe(true);
  await opened.store.close();
  await journal.close();
  return opened.outcome.kind;
}

const wipe = () =>
  new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = () => resolve();
  });
const nothing = () => Promise.resolve();

it('a torn journal is completed from the store, and a wiped store from the journal', async () => {
  await session(async (store) => {
    const caseFile = must(await store.caseFiles.create('ملف \ud800'));
    const article = newArticle(caseFile.id, 'b', { text: 'نص \udfff فيه أنصاف حروف' });
    must(await store.articles.import(importBatchId('b'), [article]));
    must(await store.highlights.add(newHighlight(article, 0, 2)));
    must(await store.history.undo());
  });
  const before = await dump(name);
  const [newest] = (await readdir(folder)).sort().slice(-1);
  const path = join(folder, newest ?? '');
  await truncate(path, (await stat(path)).size - 3);
  expect(await session(nothing)).toBe('resent');
  await wipe();
  expect(await session(nothing)).toBe('rebuilt');
  expect(await dump(name)).toEqual(before);
  expect(await session(async (store) => void must(await store.history.redo()))).toBe('opened');
  expect((await dump(name)).highlights).toHaveLength(1);
});
