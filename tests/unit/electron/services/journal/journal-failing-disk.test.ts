import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { JOURNAL_FORMAT } from '../../../../../electron/ipc/journal-schema';
import type { FileSystem } from '../../../../../electron/services/file-system';
import { encodeHeader } from '../../../../../electron/services/journal/format';
import { Journal } from '../../../../../electron/services/journal/journal';
import { faulty } from '../support/faulty-file-system';
import { begun, bytesOf, FIRST, FOLDER, namesIn, reopen, SECOND } from '../support/journal-on-memory';
import { MemoryDisk, systemError } from '../support/memory-disk';
import { must, readAll, record, records, STORE } from '../support/records';

describe('a newer format', () => {
  const newerHeader = (change: (bytes: Buffer) => void): Buffer => {
    const bytes = Buffer.from(encodeHeader(STORE, 2));
    change(bytes);
    bytes.writeUInt32LE(crc32(bytes.subarray(0, 92)), 92);
    return bytes;
  };

  it.each([
    ['number', newerHeader((bytes) => bytes.writeUInt16LE(7, 8)), 7],
    ['flag', newerHeader((bytes) => bytes.writeUInt16LE(1, 10)), JOURNAL_FORMAT + 1],
  ])('by its %s is told, and not one byte is written', async (_, header, format) => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, [record(1)]));
    disk.plant(FIRST, Buffer.concat([bytesOf(disk, FIRST), Buffer.from('torn')]));
    disk.plant(SECOND, Buffer.concat([header, Buffer.from('something new')]));
    const before = disk.files();
    const next = await reopen(disk);
    expect(next.status()).toMatchObject({ storeId: STORE, format });
    expect(await next.append(STORE, [record(2)])).toEqual({ ok: false, error: 'newer-format' });
    expect(await next.begin('store-0002', 'set-aside')).toEqual({ ok: false, error: 'newer-format' });
    expect(disk.files()).toEqual(before);
  });
});

describe('a disk that fails', () => {
  it('while full refuses, and goes on by itself once there is space', async () => {
    const disk = new MemoryDisk();
    let isFull = false;
    const { fs } = faulty(disk, ({ name }) => (isFull && name === 'write' ? { code: 'ENOSPC' } : null));
    const journal = must(await Journal.open(fs, FOLDER));
    must(await journal.begin(STORE));
    must(await journal.append(STORE, [record(1)]));
    const before = bytesOf(disk, FIRST);
    isFull = true;
    expect(await journal.append(STORE, [record(2)])).toEqual({ ok: false, error: 'disk-full' });
    expect(bytesOf(disk, FIRST)).toEqual(before);
    expect(journal.status().lastSeq).toBe(1);
    isFull = false;
    expect(await journal.append(STORE, [record(2)])).toEqual({ ok: true, value: 2 });
    expect(namesIn(disk)).toEqual(['journal/journal-000001.hjl']);
    expect(await readAll(await reopen(disk))).toEqual(records(1, 2));
  });

  it('that cannot even cut back is left for a new file', async () => {
    const disk = new MemoryDisk();
    let isBroken = false;
    const { fs } = faulty(disk, ({ name }) =>
      isBroken && (name === 'write' || name === 'truncate') ? { code: 'EIO' } : null,
    );
    const journal = must(await Journal.open(fs, FOLDER));
    must(await journal.begin(STORE));
    must(await journal.append(STORE, [record(1)]));
    isBroken = true;
    expect(await journal.append(STORE, [record(2)])).toEqual({ ok: false, error: 'io' });
    isBroken = false;
    must(await journal.append(STORE, records(2, 3)));
    expect(await readAll(await reopen(disk))).toEqual(records(1, 3));
  });

  it('whose sync failed is not trusted with that file again', async () => {
    const disk = new MemoryDisk();
    let isBroken = false;
    const { fs } = faulty(disk, ({ name }) =>
      isBroken && (name === 'syncData' || name === 'truncate') ? { code: 'EIO' } : null,
    );
    const journal = must(await Journal.open(fs, FOLDER));
    must(await journal.begin(STORE));
    must(await journal.append(STORE, [record(1)]));
    isBroken = true;
    expect(await journal.append(STORE, [record(2, 'never acknowledged')])).toEqual({
      ok: false,
      error: 'io',
    });
    isBroken = false;
    must(await journal.append(STORE, [record(2, 'acknowledged')]));
    expect(namesIn(disk)).toEqual(['journal/journal-000001.hjl', 'journal/journal-000002.hjl']);
    expect(await readAll(await reopen(disk))).toEqual([record(1), record(2, 'acknowledged')]);
  });

  it('syncs what a killed start left before it acknowledges it again', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, [record(1)]));
    const { fs, calls } = faulty(disk, () => null);
    const next = must(await Journal.open(fs, FOLDER));
    const before = calls.length;
    expect(await next.append(STORE, [record(1)])).toEqual({ ok: true, value: 1 });
    expect(calls.slice(before).map(({ name }) => name)).toEqual(['open update', 'syncData', 'syncFolder']);
  });

  it('that cannot be read keeps the journal from opening, with the reason', async () => {
    const { disk } = await begun();
    const { fs } = faulty(disk, ({ name }) => (name === 'open read' ? { code: 'EACCES' } : null));
    expect(await Journal.open(fs, FOLDER)).toEqual({ ok: false, error: 'denied' });
  });

  it('with an unreadable sector gives what lies before it, and goes on', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, [record(1)]));
    const badFrom = bytesOf(disk, FIRST).byteLength + 10;
    must(await journal.append(STORE, records(2, 3)));
    const scratched = withBadSector(disk, FIRST, badFrom);
    const next = must(await Journal.open(scratched, FOLDER));
    expect(next.status()).toMatchObject({ lastSeq: 1 });
    expect(await readAll(next)).toEqual([record(1)]);
    must(await next.append(STORE, records(2, 4)));
    expect(await readAll(must(await Journal.open(scratched, FOLDER)))).toEqual(records(1, 4));
  });
});

/** Reads of one file end at `from`; whoever begins there or behind gets an error. */
function withBadSector(disk: MemoryDisk, bad: string, from: number): FileSystem {
  return {
    ...faulty(disk, () => null).fs,
    open: async (path, mode) => {
      const file = await disk.open(path as string, mode);
      if (path !== bad) return file;
      return {
        ...file,
        read: (into, position) =>
          position < from
            ? file.read(into.subarray(0, from - position), position)
            : Promise.reject(systemError('EIO')),
      };
    },
  };
}
