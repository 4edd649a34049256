import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../renderer/storage/journal-port';
import { openStore } from '../../renderer/storage/open-store';
import type { Store } from '../../renderer/storage/store';
import { MemoryJournal } from '../unit/renderer/storage/memory-journal';
import { dump, freshName, must, newId, now } from '../unit/renderer/storage/store-fixture';
import { type RawRows, writeDatabaseAt } from './database-at';

interface Journal {
  readonly storeId: string;
  readonly records: JournalRecord[];
}

/**
 * What the first released program wrote, from its own run: a store and its journal; the same store with a change main
 * never heard of; and the whole store sent again to a main that had lost its journal.
 */
const first = JSON.parse(readFileSync(new URL('format-1.json', import.meta.url), 'utf8')) as {
  readonly settled: RawRows;
  readonly waiting: RawRows;
  readonly journal: Journal;
  readonly resent: Journal;
};

function journalOf({ storeId, records }: Journal): MemoryJournal {
  const journal = new MemoryJournal();
  journal.storeId = storeId;
  journal.records = structuredClone(records);
  return journal;
}

async function open(name: string, journal: MemoryJournal) {
  return must(await openStore({ databaseName: name, journal, now, newId, retryDelaysMs: [5] }));
}

/** The tables after this program has opened what the first one left. */
async function upgraded(rows: RawRows, journal: MemoryJournal) {
  const name = freshName();
  await writeDatabaseAt(name, 1, rows);
  const { store, outcome } = await open(name, journal);
  expect(outcome.kind).toBe('opened');
  return { name, store };
}

async function articlesIn(store: Store) {
  const [caseFile] = await store.caseFiles.list();
  return (caseFile && (await store.archive.read(caseFile.id)))?.articles ?? [];
}

describe('data of the first format', () => {
  it('is opened as a database, and its steps can be undone and redone', async () => {
    const { name, store } = await upgraded(first.settled, journalOf(first.journal));
    expect(await articlesIn(store)).toMatchObject([
      {
        title: 'أول معدل',
        subtitle: '',
        original: { format: 'text', size: 0, importerVersion: 0 },
        likeness: null,
      },
    ]);
    const before = await dump(name);
    // The deletion of the second article: its image is a row of the first format.
    must(await store.history.undo());
    const [back] = (await articlesIn(store)).filter(({ title }) => title === 'ثان');
    expect(back).toMatchObject({ fileName: 'B.MD', original: { format: 'markdown' }, reviewReasons: [] });
    expect((await store.articles.analysis(back?.id as never))?.blocks.length).toBeGreaterThan(0);
    must(await store.history.redo());
    expect(await dump(name)).toEqual(before);
    must(await store.history.undo());
    must(await store.history.undo());
    expect((await articlesIn(store)).map(({ title, outlet }) => [title, outlet])).toContainEqual([
      'أول',
      'الوكالة',
    ]);
    await store.close();
  });

  it('is rebuilt from its journal to the same rows', async () => {
    const { name, store } = await upgraded(first.settled, journalOf(first.journal));
    await store.close();
    const rebuilt = freshName();
    const opened = await open(rebuilt, journalOf(first.journal));
    expect(opened.outcome).toMatchObject({ kind: 'rebuilt', reason: 'empty', isVerified: true });
    await opened.store.close();
    expect(await dump(rebuilt)).toEqual(await dump(name));
  });

  it('is rebuilt from a store sent again whole, the images of its history included', async () => {
    const rebuilt = freshName();
    const opened = await open(rebuilt, journalOf(first.resent));
    expect(opened.outcome).toMatchObject({ kind: 'rebuilt', isVerified: true });
    while (must(await opened.store.history.undo()));
    expect((await dump(rebuilt)).articles).toEqual([]);
    while (must(await opened.store.history.redo()));
    expect(await articlesIn(opened.store)).toMatchObject([{ title: 'أول معدل', isRead: true }]);
    await opened.store.close();
  });

  it('ships what it had not shipped, as it was written, and goes on in the new format', async () => {
    const journal = journalOf(first.journal);
    const { name, store } = await upgraded(first.waiting, journal);
    const [article] = await articlesIn(store);
    must(await store.articles.edit([article?.id as never], { place: 'بيروت' }));
    expect(await store.flush(5000)).toBe(true);
    expect(journal.records.slice(-2).map(({ payload }) => (JSON.parse(payload) as { v: number }).v)).toEqual([
      1, 2,
    ]);
    await store.close();
    const rebuilt = freshName();
    const opened = await open(rebuilt, journal);
    expect(opened.outcome).toMatchObject({ kind: 'rebuilt', isVerified: true });
    await opened.store.close();
    expect(await dump(rebuilt)).toEqual(await dump(name));
  });

  it('is refused, and nothing is lost, when its journal holds a row that is none', async () => {
    const journal = journalOf(first.journal);
    const broken = journal.records.find(({ payload }) => payload.includes('"fileName"'));
    if (broken) broken.payload = broken.payload.replace('"fileName":', '"fileNames":');
    const before = structuredClone(journal.records);
    const opened = await openStore({ databaseName: freshName(), journal, now, newId });
    expect(opened).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(journal.records).toEqual(before);
  });
});
