import type { Recording } from './recording';
import type { Database } from './schema';

/** Takes away the fingerprints of articles whose roles changed or that went: they are made again when they are missed. */
export async function forgetFingerprints(db: Database, recording: Recording): Promise<void> {
  const stale = new Set<string>();
  for (const [key, { before }] of recording.changesOf('analyses'))
    if (before !== null) stale.add(String(key));
  for (const [key, { after }] of recording.changesOf('articles')) if (after === null) stale.add(String(key));
  if (stale.size > 0) await db.fingerprints.bulkDelete([...stale]);
}
