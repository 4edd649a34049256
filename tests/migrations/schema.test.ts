import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../renderer/storage/open-store';
import { openWorkerStore } from '../../renderer/storage/open-worker-store';
import { LATEST_SCHEMA, SCHEMAS, STORE_FORMAT } from '../../renderer/storage/schema';
import { MemoryJournal } from '../unit/renderer/storage/memory-journal';
import { freshName, must, newId, now, openDesk } from '../unit/renderer/storage/store-fixture';
import { type RawRows, readRaw, writeDatabaseAt, writeNewerDatabase } from './database-at';

const fixture = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`schemas/${version}.json`, import.meta.url), 'utf8'));

const hash = '0'.repeat(64);

/** Rows as the program of schema 1 wrote them. */
const ROWS_1: RawRows = {
  caseFiles: [{ id: 'c', name: 'ملف', createdAt: '2026-11-20T08:00:00.000Z', isSample: false }],
  articles: [
    {
      id: 'a',
      caseFileId: 'c',
      importBatchId: 'b',
      importedAt: '2026-11-20T08:01:00.000Z',
      isRead: true,
      fileName: 'a.txt',
      encoding: 'windows-1256',
      sourceSha256: hash,
      textSha256: hash,
      foldedSha256: hash,
      wordCount: 2,
      directions: { 0: 'ltr' },
      title: 'عنوان',
      outlet: '',
      author: '',
      url: '',
      publishedOn: '2026-11',
      reliability: 'B',
      titleKey: 'عنوان',
      publishedKey: '2026-11',
    },
  ],
  bodies: [{ articleId: 'a', caseFileId: 'c', text: 'نص قصير' }],
  highlights: [
    {
      id: 'h',
      caseFileId: 'c',
      articleId: 'a',
      start: 0,
      end: 2,
      quote: 'نص',
      prefix: '',
      suffix: ' قصير',
      textSha256: hash,
      tagIds: ['t'],
      note: 'حاشية',
      credibility: 2,
      createdAt: '2026-11-20T08:02:00.000Z',
    },
  ],
  tags: [
    {
      id: 't',
      caseFileId: 'c',
      name: 'وسم',
      parentId: null,
      colour: 'teal',
      description: '',
      shortcut: 1,
      position: 0,
    },
  ],
  meta: [
    {
      key: 'store',
      storeId: 'store-0001',
      format: 1,
      minReader: 1,
      lastSeq: 0,
      counts: { caseFiles: 1, articles: 1, highlights: 1, tags: 1, briefings: 0, bodies: 1, history: 0 },
    },
  ],
};
const OLD: Readonly<Record<number, RawRows>> = { 1: ROWS_1 };

describe('released schemas', () => {
  it('count up without a gap', () => {
    expect(SCHEMAS.map(({ version }) => version)).toEqual(SCHEMAS.map((_, i) => i + 1));
    expect(LATEST_SCHEMA).toBe(SCHEMAS.length);
  });

  it.each(SCHEMAS.map(({ version }) => version))('never change after their release (%i)', (version) => {
    expect(SCHEMAS.find((schema) => schema.version === version)?.stores).toEqual(fixture(version));
  });

  it.each(SCHEMAS.map(({ version }) => version))(
    'are opened with every row they held (%i)',
    async (version) => {
      const name = freshName();
      const rows = OLD[version] as RawRows;
      await writeDatabaseAt(name, version, rows);
      const journal = new MemoryJournal();
      const opened = must(await openStore({ databaseName: name, journal, now, newId }));
      expect(await opened.store.flush(2000)).toBe(true);
      const [caseFile] = await opened.store.caseFiles.list();
      const contents = caseFile && (await opened.store.archive.read(caseFile.id));
      expect(contents?.highlights[0]).toMatchObject({ quote: 'نص', note: 'حاشية', tagIds: ['t'] });
      await opened.store.close();
      const { version: native, tables } = await readRaw(name);
      expect(native).toBe(LATEST_SCHEMA * 10);
      for (const table of ['caseFiles', 'articles', 'bodies', 'highlights', 'tags']) {
        expect(tables[table]).toEqual(rows[table]);
      }
    },
  );
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
    if (record) record.payload = record.payload.replace('"v":1', '"v":7');
    const before = structuredClone(desk.journal.records);
    const opened = await openStore({ databaseName: freshName(), journal: desk.journal, now, newId });
    expect(opened).toEqual({ ok: false, error: { code: 'newer-format', needed: 7 } });
    expect(desk.journal.records).toEqual(before);
  });
});
