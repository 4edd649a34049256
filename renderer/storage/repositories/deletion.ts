import type { Collection } from 'dexie';
import type { Database } from '../schema';
import { inSlices } from '../slices';
import { articlesWithin, highlightsWithin } from './case-file-reads';

/** Rows read at a time, and deleted before the next are read. */
const ROWS_PER_READ = 400;

/** Deletes articles with their highlights; their texts stay as long as undo can bring the articles back. */
export async function deleteArticles(db: Database, ids: readonly string[]): Promise<void> {
  await inSlices(ids, async (slice) => {
    const highlights = await db.highlights.where('articleId').anyOf(slice).toArray();
    await db.highlights.bulkDelete(highlights.map(({ id }) => id));
    await db.articles.bulkDelete(slice);
  });
}

/** Deletes a case file with everything it holds. */
export async function deleteCaseFile(db: Database, id: string): Promise<void> {
  await deleteAll(() => highlightsWithin(db, id), db.highlights);
  await deleteAll(() => articlesWithin(db, id), db.articles);
  await deleteAll(() => db.tags.where('caseFileId').equals(id), db.tags);
  await deleteAll(() => db.briefings.where('caseFileId').equals(id), db.briefings);
  await db.caseFiles.delete(id);
}

/** Reads the rows before deleting them, so that their images need no second read. */
async function deleteAll<R extends { readonly id: string }>(
  rows: () => Collection<R, string>,
  table: { bulkDelete(keys: string[]): PromiseLike<void> },
): Promise<void> {
  for (;;) {
    const slice = await rows().limit(ROWS_PER_READ).toArray();
    if (slice.length === 0) return;
    await table.bulkDelete(slice.map(({ id }) => id));
  }
}
