import { describe, expect, it } from 'vitest';
import { JOURNAL_FORMAT } from '../../../../../electron/ipc/journal-schema';
import { Journal } from '../../../../../electron/services/journal/journal';
import { faulty } from '../support/faulty-file-system';
import { begun, bytesOf, FIRST, FOLDER, namesIn, reopen } from '../support/journal-on-memory';
import { MemoryDisk } from '../support/memory-disk';
import { must, readAll, record, records, STORE } from '../support/records';

describe('a fresh journal', () => {
  it('knows of no store', async () => {
    expect((await reopen(new MemoryDisk())).status()).toEqual({
      storeId: null,
      format: JOURNAL_FORMAT,
      lastSeq: 0,
      counts: {},
      bytes: 0,
      tornTail: null,
    });
  });

  it('takes records only after it was begun', async () => {
    const journal = await reopen(new MemoryDisk());
    expect(await journal.append(STORE, [record(1)])).toEqual({ ok: false, error: 'foreign-store' });
  });

  it('is begun once; the same store may ask again while nothing is in it', async () => {
    const { journal } = await begun();
    expect(await journal.begin(STORE)).toEqual({ ok: true, value: undefined });
    expect(await journal.begin('store-0002')).toEqual({ ok: false, error: 'exists' });
    must(await journal.append(STORE, [record(1)]));
    expect(await journal.begin(STORE)).toEqual({ ok: false, error: 'exists' });
  });

  it('is begun again for a store that outlived it', async () => {
    const journal = await reopen(new MemoryDisk());
    must(await journal.begin(STORE));
    expect(await journal.append(STORE, records(1, 3))).toEqual({ ok: true, value: 3 });
  });
});

describe('appending', () => {
  it('is read back by the next start, word for word', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, records(1, 3)));
    must(await journal.append(STORE, [record(4, JSON.stringify('\ud800 وحيد \u0000 😀'))]));
    await journal.close();
    const next = await reopen(disk);
    expect(next.status()).toMatchObject({
      storeId: STORE,
      lastSeq: 4,
      counts: { highlights: 4 },
      tornTail: null,
    });
    expect(await readAll(next)).toEqual([
      ...records(1, 3),
      record(4, JSON.stringify('\ud800 وحيد \u0000 😀')),
    ]);
  });

  it('goes on in the same file after a clean end', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, records(1, 2)));
    await journal.close();
    const next = await reopen(disk);
    must(await next.append(STORE, [record(3)]));
    expect(namesIn(disk)).toEqual(['journal/journal-000001.hjl']);
    expect(await readAll(await reopen(disk))).toEqual(records(1, 3));
  });

  it('acknowledges again what it already has', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, records(1, 3)));
    const size = bytesOf(disk, FIRST).byteLength;
    expect(await journal.append(STORE, records(2, 3))).toEqual({ ok: true, value: 3 });
    expect(bytesOf(disk, FIRST).byteLength).toBe(size);
    expect(await journal.append(STORE, records(2, 5))).toEqual({ ok: true, value: 5 });
    expect(await readAll(journal)).toEqual(records(1, 5));
  });

  it.each([
    ['a jump', [record(3)]],
    ['a jump inside the batch', [record(2), record(4)]],
    ['a wrong order', [record(3), record(2)]],
    ['a repetition', [record(2), record(2)]],
  ])('refuses %s and writes nothing', async (_, batch) => {
    const { journal } = await begun();
    must(await journal.append(STORE, [record(1)]));
    expect(await journal.append(STORE, batch)).toEqual({ ok: false, error: 'gap' });
    expect(await readAll(journal)).toEqual([record(1)]);
  });

  it('refuses another store', async () => {
    const { journal } = await begun();
    expect(await journal.append('store-0002', [record(1)])).toEqual({ ok: false, error: 'foreign-store' });
  });

  it('costs one sync for a batch', async () => {
    const disk = new MemoryDisk();
    const { fs, calls } = faulty(disk, () => null);
    const journal = must(await Journal.open(fs, FOLDER));
    must(await journal.begin(STORE));
    const before = calls.length;
    must(await journal.append(STORE, records(1, 100)));
    expect(calls.slice(before).map(({ name }) => name)).toEqual(['write', 'syncData']);
  });

  it('keeps the order of calls that are made at once', async () => {
    const { journal } = await begun();
    const answers = await Promise.all([1, 2, 3, 4, 5].map((seq) => journal.append(STORE, [record(seq)])));
    expect(answers.map(must)).toEqual([1, 2, 3, 4, 5]);
    expect(await readAll(journal)).toEqual(records(1, 5));
  });

  it('rolls over to a new file when one has grown large', async () => {
    const { disk, journal } = await begun(1000);
    for (let seq = 1; seq <= 40; seq += 1) must(await journal.append(STORE, [record(seq)]));
    expect(namesIn(disk).length).toBeGreaterThan(3);
    expect(await readAll(journal)).toEqual(records(1, 40));
    const next = await reopen(disk, 1000);
    expect(next.status().lastSeq).toBe(40);
    expect(next.status().bytes).toBe(
      [...disk.files().values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
    );
    expect(await readAll(next)).toEqual(records(1, 40));
  });
});

describe('reading', () => {
  it('fits records into the budget, but gives at least one', async () => {
    const { journal } = await begun();
    const sized = [1, 2, 3, 4].map((seq) => record(seq, 'x'.repeat(100)));
    must(await journal.append(STORE, sized));
    expect(await journal.read(0, 250)).toEqual({ records: sized.slice(0, 2), isLast: false });
    expect(await journal.read(2, 1)).toEqual({ records: sized.slice(2, 3), isLast: false });
    expect(await journal.read(3, Number.POSITIVE_INFINITY)).toEqual({
      records: sized.slice(3),
      isLast: true,
    });
    expect(await journal.read(4, 100)).toEqual({ records: [], isLast: true });
    expect(await journal.read(-7.5, 100)).toEqual({ records: sized.slice(0, 1), isLast: false });
    expect(await journal.read(99, 100)).toEqual({ records: [], isLast: true });
  });

  it('begins anywhere in a long journal', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, records(1, 1000)));
    for (const next of [journal, await reopen(disk)]) {
      for (const after of [0, 255, 256, 257, 511, 700, 999]) {
        expect((await next.read(after, 1)).records).toEqual([record(after + 1)]);
      }
    }
  });
});
