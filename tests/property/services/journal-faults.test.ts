import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../../electron/services/journal/journal';
import { type Call, type Fault, faulty } from '../../unit/electron/services/support/faulty-file-system';
import { MemoryDisk, type Pick } from '../../unit/electron/services/support/memory-disk';
import { must, readAll, records, STORE } from '../../unit/electron/services/support/records';

const FOLDER = '/data/journal';
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE'] as const;

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom(...CODES).map((code) => ({ code })),
  fc.constant('short-write' as const),
);

/** One run of the program: what it appends, which of its calls fail, and how it ends. */
const session = fc.record({
  batches: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
  faults: fc.dictionary(fc.integer({ min: 0, max: 60 }).map(String), fault, { maxKeys: 6 }),
  crashAt: fc.option(fc.integer({ min: 0, max: 80 }), { nil: null }),
  end: fc.constantFrom('close', 'kill', 'power-cut'),
});
type Session = typeof session extends fc.Arbitrary<infer S> ? S : never;

/** Runs a session; answers the highest number that was acknowledged to it. */
async function run(disk: MemoryDisk, { batches, faults, crashAt, end }: Session): Promise<number> {
  const faultAt = ({ index }: Call): Fault => (index === crashAt ? 'crash' : (faults[String(index)] ?? null));
  const opened = await Journal.open(faulty(disk, faultAt).fs, FOLDER, { rollBytes: 600 });
  if (!opened.ok) return 0;
  const journal = opened.value;
  if (journal.status().storeId === null) await journal.begin(STORE);
  let acknowledged = 0;
  let sent = journal.status().lastSeq;
  for (const size of batches) {
    // The outbox: what is not acknowledged is sent again, with what came since.
    const last = sent + size;
    const answer = await journal.append(STORE, records(acknowledged + 1, last));
    if (answer.ok) acknowledged = answer.value;
    sent = Math.max(acknowledged, journal.status().lastSeq);
  }
  if (end === 'close') await journal.close();
  return acknowledged;
}

describe('the journal on a disk that fails', () => {
  it('loses nothing it acknowledged, whichever calls fail and however each run ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(session, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (sessions, numbers) => {
          const pick: Pick = (max) => Number(numbers.next().value) % (max + 1);
          const disk = new MemoryDisk();
          await disk.makeFolder(FOLDER);
          await disk.syncFolder('/');
          await disk.syncFolder('/data');
          let acknowledged = 0;
          for (const one of sessions) {
            acknowledged = Math.max(acknowledged, await run(disk, one));
            if (one.end === 'power-cut') disk.cutPower(pick);

            const before = disk.files();
            const copy = new MemoryDisk();
            await copy.makeFolder(FOLDER);
            for (const [path, bytes] of before) copy.plant(path, bytes);
            const journal = must(await Journal.open(copy, FOLDER, { rollBytes: 600 }));
            const { lastSeq, storeId, damage } = journal.status();
            expect(lastSeq).toBeGreaterThanOrEqual(acknowledged);
            expect(await readAll(journal)).toEqual(records(1, lastSeq));
            // A batch that was never acknowledged may reach the disk in any order, but no whole file is ever lost.
            expect(damage ?? []).toEqual([]);
            if (storeId === null) must(await journal.begin(STORE));
            expect(must(await journal.append(STORE, records(lastSeq + 1, lastSeq + 2)))).toBe(lastSeq + 2);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes the next record after any single failing call', async () => {
    const plain = faulty(new MemoryDisk(), () => null);
    const appendAll = async (fs: Parameters<typeof Journal.open>[0]): Promise<number> => {
      const opened = await Journal.open(fs, FOLDER, { rollBytes: 300 });
      if (!opened.ok) return 0;
      await opened.value.begin(STORE);
      let acknowledged = 0;
      for (let last = 1; last <= 6; last += 1) {
        const answer = await opened.value.append(STORE, records(acknowledged + 1, last));
        if (answer.ok) acknowledged = answer.value;
      }
      return acknowledged;
    };
    expect(await appendAll(plain.fs)).toBe(6);
    for (let index = 0; index < plain.calls.length; index += 1) {
      for (const code of CODES) {
        const disk = new MemoryDisk();
        const { fs } = faulty(disk, (call) => (call.index === index ? { code } : null));
        const acknowledged = await appendAll(fs);
        const journal = must(await Journal.open(disk, FOLDER));
        expect(journal.status().lastSeq).toBeGreaterThanOrEqual(acknowledged);
        expect(await readAll(journal)).toEqual(records(1, journal.status().lastSeq));
      }
    }
  });
});
