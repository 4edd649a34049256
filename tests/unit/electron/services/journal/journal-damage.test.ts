import { describe, expect, it } from 'vitest';
import { encodeHeader, HEADER_BYTES } from '../../../../../electron/services/journal/format';
import { Journal } from '../../../../../electron/services/journal/journal';
import { faulty } from '../support/faulty-file-system';
import { begun, bytesOf, FIRST, FOLDER, namesIn, reopen, SECOND } from '../support/journal-on-memory';
import { MemoryDisk } from '../support/memory-disk';
import { must, readAll, record, records, STORE } from '../support/records';

describe('a torn tail', () => {
  it('at every byte of the last frame costs only that frame, is kept, and nothing is appended behind it', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, records(1, 2)));
    const whole = bytesOf(disk, FIRST).byteLength;
    must(await journal.append(STORE, [record(3)]));
    const bytes = bytesOf(disk, FIRST);
    for (let length = whole + 1; length < bytes.byteLength; length += 1) {
      const torn = new MemoryDisk();
      await torn.makeFolder(FOLDER);
      torn.plant(FIRST, bytes.subarray(0, length));
      const next = await reopen(torn);
      expect(next.status()).toMatchObject({
        lastSeq: 2,
        tornTail: { file: 'journal-000001.torn-1', bytes: length - whole },
      });
      expect(next.status().damage).toBeUndefined();
      expect(bytesOf(torn, `${FOLDER}/journal-000001.torn-1`)).toEqual(bytes.slice(whole, length));
      must(await next.append(STORE, [record(3), record(4)]));
      expect(namesIn(torn)).toContain('journal/journal-000002.hjl');
      expect(bytesOf(torn, FIRST).byteLength).toBe(whole);
      await next.close();
      const third = await reopen(torn);
      expect(third.status()).toMatchObject({ lastSeq: 4, tornTail: null });
      expect(await readAll(third)).toEqual(records(1, 4));
    }
  });

  it('of zeros, as a power cut leaves it, is told apart from frames', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, records(1, 2)));
    const bytes = bytesOf(disk, FIRST);
    disk.plant(FIRST, Buffer.concat([bytes, Buffer.alloc(4096)]));
    const next = await reopen(disk);
    expect(next.status()).toMatchObject({ lastSeq: 2, tornTail: { bytes: 4096 } });
  });

  it('that cannot be put aside for want of space stays where it is and is passed over', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, records(1, 2)));
    disk.plant(FIRST, Buffer.concat([bytesOf(disk, FIRST), Buffer.from('torn')]));
    const full = faulty(disk, ({ name }) => (name === 'open create' ? { code: 'ENOSPC' } : null));
    const stuck = must(await Journal.open(full.fs, FOLDER));
    expect(stuck.status()).toMatchObject({ lastSeq: 2, tornTail: { file: 'journal-000001.hjl', bytes: 4 } });
    expect(await stuck.append(STORE, [record(3)])).toEqual({ ok: false, error: 'disk-full' });

    const next = await reopen(disk);
    must(await next.append(STORE, [record(3)]));
    expect(await readAll(await reopen(disk))).toEqual(records(1, 3));
  });

  it('in an older file that its successor passed over loses nothing', async () => {
    const { disk, journal } = await begun(1);
    must(await journal.append(STORE, records(1, 2)));
    must(await journal.append(STORE, [record(3)]));
    expect(namesIn(disk)).toHaveLength(2);
    disk.plant(FIRST, Buffer.concat([bytesOf(disk, FIRST), Buffer.from('torn')]));
    const next = await reopen(disk);
    expect(next.status()).toMatchObject({ lastSeq: 3, tornTail: { bytes: 4 } });
    expect(next.status().damage).toBeUndefined();
    expect(await readAll(next)).toEqual(records(1, 3));
  });

  it('of a header that never became whole is put aside and a new file begun', async () => {
    const disk = new MemoryDisk();
    await disk.makeFolder(FOLDER);
    disk.plant(FIRST, encodeHeader(STORE, 1).subarray(0, 40));
    const next = await reopen(disk);
    expect(next.status()).toMatchObject({
      storeId: null,
      tornTail: { file: 'journal-000001.torn-1', bytes: 40 },
    });
    must(await next.begin(STORE));
    must(await next.append(STORE, [record(1)]));
    expect(namesIn(disk)).toEqual(['journal/journal-000001.torn-1', 'journal/journal-000002.hjl']);
  });
});

describe('damage', () => {
  it('of any single bit in the last file keeps every whole record before it, and the bytes', async () => {
    const { disk, journal } = await begun();
    const ends = [HEADER_BYTES];
    for (const seq of [1, 2, 3]) {
      must(await journal.append(STORE, [record(seq)]));
      ends.push(bytesOf(disk, FIRST).byteLength);
    }
    const bytes = bytesOf(disk, FIRST);
    for (let at = HEADER_BYTES; at < bytes.byteLength; at += 1) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const damaged = new MemoryDisk();
      await damaged.makeFolder(FOLDER);
      damaged.plant(FIRST, flipped);
      const whole = ends.filter((end) => end <= at).length - 1;
      const next = await reopen(damaged);
      expect(next.status().lastSeq).toBe(whole);
      expect(await readAll(next)).toEqual(records(1, whole));
      const { damage, tornTail } = next.status();
      if (whole === 2) expect(tornTail).not.toBeNull();
      else
        expect(damage).toEqual([
          { file: 'journal-000001.damaged-1', bytes: bytes.byteLength, unusableRecords: 2 - whole },
        ]);
      if (whole < 2) expect(bytesOf(damaged, `${FOLDER}/journal-000001.damaged-1`)).toEqual(flipped);
      must(await next.append(STORE, records(whole + 1, 5)));
      expect(await readAll(await reopen(damaged))).toEqual(records(1, 5));
    }
  });

  it('of an older file sets the files behind the gap aside, untouched', async () => {
    const { disk, journal } = await begun(1);
    for (let seq = 1; seq <= 4; seq += 1) must(await journal.append(STORE, [record(seq)]));
    const second = bytesOf(disk, SECOND);
    const third = bytesOf(disk, `${FOLDER}/journal-000003.hjl`);
    second[second.byteLength - 1] = (second.at(-1) ?? 0) ^ 1;
    disk.plant(SECOND, second);
    const next = await reopen(disk);
    expect(next.status()).toMatchObject({
      lastSeq: 1,
      tornTail: null,
      damage: [
        { file: 'journal-000002.damaged-1', unusableRecords: 0 },
        { file: 'journal-000003.damaged-1', unusableRecords: 1 },
        { file: 'journal-000004.damaged-1', unusableRecords: 1 },
      ],
    });
    expect(bytesOf(disk, `${FOLDER}/journal-000003.damaged-1`)).toEqual(third);
    must(await next.append(STORE, records(2, 3)));
    expect(namesIn(disk)).toContain('journal/journal-000005.hjl');
    expect(await readAll(await reopen(disk))).toEqual(records(1, 3));
  });

  it('by a file that is gone is told', async () => {
    const { disk, journal } = await begun(1);
    for (let seq = 1; seq <= 3; seq += 1) must(await journal.append(STORE, [record(seq)]));
    await disk.remove(SECOND);
    expect((await reopen(disk)).status()).toMatchObject({
      lastSeq: 1,
      damage: [{ file: 'journal-000003.damaged-1', unusableRecords: 1 }],
    });
  });

  it('never mixes in a file of another store', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, [record(1)]));
    disk.plant(SECOND, encodeHeader('store-0002', 2));
    expect((await reopen(disk)).status()).toMatchObject({
      storeId: STORE,
      lastSeq: 1,
      damage: [{ file: 'journal-000002.damaged-1' }],
    });
  });

  it('that cannot be moved out of the way refuses new records instead of losing them later', async () => {
    const { disk, journal } = await begun(1);
    for (let seq = 1; seq <= 3; seq += 1) must(await journal.append(STORE, [record(seq)]));
    await disk.remove(SECOND);
    const stuck = faulty(disk, ({ name }) => (name === 'rename' ? { code: 'EACCES' } : null));
    const next = must(await Journal.open(stuck.fs, FOLDER));
    expect(next.status().lastSeq).toBe(1);
    expect(await next.append(STORE, [record(2)])).toEqual({ ok: false, error: 'denied' });
  });

  it('can be left behind whole, to start over from a healthy store', async () => {
    const { disk, journal } = await begun();
    must(await journal.append(STORE, records(1, 3)));
    const old = bytesOf(disk, FIRST);
    must(await journal.begin('store-0002', 'set-aside'));
    expect(journal.status()).toMatchObject({ storeId: 'store-0002', lastSeq: 0, counts: {} });
    must(await journal.append('store-0002', records(1, 2)));
    expect(bytesOf(disk, '/data/journal-aside-1/journal-000001.hjl')).toEqual(old);
    expect(await readAll(await reopen(disk))).toEqual(records(1, 2));
  });
});
