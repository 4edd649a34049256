import { Dexie } from 'dexie';
import type { ImportFile } from '../../core/importing/import-run';
import type { Database } from '../schema';
import { inSlices } from '../slices';
import type { ImportRepository } from '../store';

/** Imports under way: written past the write door, since they are neither undone nor journalled. */
export function createImportRepository(db: Database): ImportRepository {
  const tables = [db.importRuns, db.importFiles];
  return {
    begin: (run) =>
      db.transaction('rw', tables, async () => {
        await forgetEnded(db, run.caseFileId);
        await db.importRuns.put(run);
      }),

    // One transaction for all slices: each would wait for the disk on its own.
    put: (files) =>
      db.transaction('rw', db.importFiles, () => inSlices(files, (slice) => db.importFiles.bulkPut(slice))),

    remove: (ids) => db.importFiles.bulkDelete([...ids]),

    end: (batchId, state) =>
      db.transaction('rw', tables, async () => {
        await db.importRuns.update(batchId, { state });
        const waiting = await filesOf(db, batchId)
          .filter(({ outcome }) => outcome === null)
          .primaryKeys();
        await db.importFiles.bulkDelete(waiting);
      }),

    grow: async (batchId, fileCount) => {
      await db.importRuns.update(batchId, { fileCount });
    },

    latest: (caseFileId) =>
      db.importRuns
        .where('[caseFileId+startedAt]')
        .between([caseFileId, Dexie.minKey], [caseFileId, Dexie.maxKey])
        .last(),

    files: (batchId) => filesOf(db, batchId).toArray(),
  };
}

/** The rows of an import, in the order of their places. */
const filesOf = (db: Database, batchId: string) =>
  db.importFiles.where('[batchId+place]').between([batchId, Dexie.minKey], [batchId, Dexie.maxKey]);

/** Only the newest import of a case file is ever looked at again; one that was cut off may still be continued. */
async function forgetEnded(db: Database, caseFileId: ImportFile['caseFileId']): Promise<void> {
  const ended = await db.importRuns
    .where('[caseFileId+startedAt]')
    .between([caseFileId, Dexie.minKey], [caseFileId, Dexie.maxKey])
    .filter(({ state }) => state !== 'open')
    .primaryKeys();
  for (const batchId of ended) await db.importFiles.bulkDelete(await filesOf(db, batchId).primaryKeys());
  await db.importRuns.bulkDelete(ended);
}
