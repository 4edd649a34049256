import { articleId } from '../../core/model';
import type { Database } from '../schema';
import { inSlices } from '../slices';
import type { FingerprintRepository } from '../store';
import { articlesWithin } from './case-file-reads';

/** Fingerprints handed over at once: some two megabytes. */
const PER_SLICE = 500;

/** Fingerprints, written past the write door: they follow from the texts. */
export function createFingerprintRepository(db: Database): FingerprintRepository {
  return {
    each: async (caseFileId, take) => {
      const living = await articlesWithin(db, caseFileId).primaryKeys();
      await inSlices(
        living,
        async (slice) => {
          take((await db.fingerprints.bulkGet(slice)).flatMap((fingerprint) => fingerprint ?? []));
        },
        PER_SLICE,
      );
    },

    // One transaction for all slices: each would wait for the disk on its own.
    put: (fingerprints) =>
      db.transaction('rw', db.fingerprints, () =>
        inSlices(fingerprints, (slice) => db.fingerprints.bulkPut(slice)),
      ),

    missing: async (caseFileId) => {
      const living = await articlesWithin(db, caseFileId).primaryKeys();
      const there = new Set(await db.fingerprints.where('caseFileId').equals(caseFileId).primaryKeys());
      return living.filter((id) => !there.has(id)).map(articleId);
    },
  };
}
