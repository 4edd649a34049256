import { Dexie } from 'dexie';
import type { Sha256 } from '../../core/model';
import type { Database } from '../schema';

const INDEXES = ['[caseFileId+sourceSha256]', '[caseFileId+foldedSha256]'] as const;

/** Hashes of every original and folded text of a case file, read from the indexes alone. */
export async function knownHashes(db: Database, caseFileId: string): Promise<ReadonlySet<Sha256>> {
  const found = new Set<Sha256>();
  for (const index of INDEXES) {
    const within = db.articles.where(index).between([caseFileId, Dexie.minKey], [caseFileId, Dexie.maxKey]);
    for (const key of await within.keys()) found.add((key as unknown as [string, Sha256])[1]);
  }
  return found;
}
