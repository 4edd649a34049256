import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { laterFieldsOf } from '../../renderer/core/model';
import { openStore } from '../../renderer/storage/open-store';
import { openWorkerStore } from '../../renderer/storage/open-worker-store';
import { LATEST_SCHEMA, SCHEMAS, STORE_FORMAT } from '../../renderer/storage/schema';
import { MemoryJournal } from '../unit/renderer/storage/memory-journal';
import { freshName, must, newId, now, openDesk } from '../unit/renderer/storage/store-fixture';
import { readRaw, writeDatabaseAt, writeNewerDatabase } from './database-at';
import { ROWS_1 } from './rows-1';

const fixture = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`schemas/${version}.json`, import.meta.url), 'utf8'));

describe('released schemas', () => {
  it('count up without a gap', () => {
    expect(SCHEMAS.map(({ version }) => version)).toEqual(SCHEMAS.map((_, i) => i + 1));
    expect(LATEST_SCHEMA).toBe(SCHEMAS.length);
  });

  it.each(SCHEMAS.map(({ version }) => version))('never change after their release (%i)', (version) => {
    expect(SCHEMAS.find((schema) => schema.version === version)?.stores).toEqual(fixture(version));
  });

  it('are opened with every row they held, articles with what they lacked', async () => {
    const name = freshName();
    await writeDatabaseAt(name, 1, ROWS_1);
    const journal = new MemoryJournal();
    const opened = must(await openStore({ databaseName: name, journal, now, newId }));
    expect(await opened.store.flush(2000)).toBe(true);
    const [caseFile] = await opened.store.caseFiles.list();
    const contents = caseFile && (await opened.store.archive.read(caseFile.id));
    expect(contents?.highlights[0]).toMatchObject({ quote: 'نص', note: 'حاشية', tagIds: ['t'] });
    await opened.store.close();
    const { version: native, tables } = await readRaw(name);
    expect(native).toBe(LATEST_SCHEMA * 10);
    for (const table of ['caseFiles', 'bodies', 'highlights', 'tags']) {
      expect(tables[table]).toEqual(ROWS_1[table]);
    }
    expect(tables.articles).toEqual([
      { ...ROWS_1.articles?.[0], ...laterFieldsOf('a.txt'), outletKey: '', reviewKey: null },
    ]);
    expect(tables.meta).toMatchObject([{ format: STORE_FORMAT, minReader: STORE_FORMAT }]);
  });
});

describe('data of a newer program is refused and not changed', () => {
  it('a newer database', async () => {
    const name = freshName();
    await writeNewerDatabase(name, LATEST_SCHEMA + 3);
    const before = await readRaw(name);
    const failure = { ok: false, error: { code: 'newer-format', needed: LATEST_SCHEMA + 3 } };
    const journal = new MemoryJournal();
    expect(await openStore({ databaseName: name, journal, now, newId })).toEqual(failure);
    expect(await openWorkerStore({ databaseName: name, now, newId })).toEqual(failure);
    expect(await readRaw(name)).toEqual(before);
    expect([journal.storeId, journal.records]).toEqual([null, []]);
  });

  it('a store whose own row asks for a newer reader', async () => {
    const name = freshName();
    const meta = { ...ROWS_1.meta?.[0], format: STORE_FORMAT + 2, minReader: STORE_FORMAT + 1 };
    await writeDatabaseAt(name, LATEST_SCHEMA, { ...ROWS_1, meta: [meta] });
    const before = await readRaw(name);
    const journal = new MemoryJournal();
    expect(await openStore({ databaseName: name, journal, now, newId })).toEqual({
      ok: false,
      error: { code: 'newer-format', needed: STORE_FORMAT + 1 },
    });
    expect(await readRaw(name)).toEqual(before);
    expect(journal.storeId).toBeNull();
  });

  it('a journal of a newer format: no database is even made', async () => {
    const name = freshName();
    const journal = new MemoryJournal();
    journal.format = 2;
    expect(await openStore({ databaseName: name, journal, now, newId })).toEqual({
      ok: false,
      error: { code: 'newer-format', needed: 2 },
    });
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('a journal record of a newer payload', async () => {
    const desk = await openDesk();
    must(await desk.store.caseFiles.create('ملف'));
    await desk.store.flush(2000);
    await desk.store.close();
    const [record] = desk.journal.records;
    if (record) record.payload = record.payload.replace('"v":2', '"v":7');
    const before = structuredClone(desk.journal.records);
    const opened = await openStore({ databaseName: freshName(), journal: desk.journal, now, newId });
    expect(opened).toEqual({ ok: false, error: { code: 'newer-format', needed: 7 } });
    expect(desk.journal.records).toEqual(before);
  });
});
