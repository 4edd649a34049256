import type { Collection, Table } from 'dexie';
import { hydrateArticle } from '../rows/article-row';
import type { Database } from '../schema';
import { inSlices } from '../slices';
import { putArticles } from './article-edits';
import { articlesWithin, highlightsWithin } from './case-file-reads';
import { endSmallGroups, withoutLikeness } from './report-groups';

/** Rows read at a time, and deleted before the next are read. */
const ROWS_PER_READ = 400;

/**
 * Deletes articles with their highlights and ends what pointed at them: suggestions, and groups that one article is left
 * of. Their texts stay as long as undo can bring the articles back.
 */
export async function deleteArticles(db: Database, ids: readonly string[]): Promise<void> {
  const rows = await db.articles.bulkGet([...ids]);
  const gone = new Set(ids);
  await inSlices(ids, async (slice) => {
    const pointing = await db.articles.where('likeness.articleId').anyOf(slice).toArray();
    const staying = pointing.filter(({ id }) => !gone.has(id)).map(hydrateArticle);
    await putArticles(db, staying.map(withoutLikeness));
  });
  await removeArticles(db, ids);
  await endSmallGroups(
    db,
    rows.map((row) => row?.reportGroupId ?? null),
  );
}

/** Deletes articles with their highlights and analyses, and looks at nothing else. */
export async function removeArticles(db: Database, ids: readonly string[]): Promise<void> {
  await inSlices(ids, async (slice) => {
    const highlights = await db.highlights.where('articleId').anyOf(slice).toArray();
    await db.highlights.bulkDelete(highlights.map(({ id }) => id));
    await db.analyses.bulkDelete(slice);
    await db.articles.bulkDelete(slice);
  });
}

/** Deletes a case file with everything it holds. */
export async function deleteCaseFile(db: Database, id: string): Promise<void> {
  const idOf = (row: { readonly id: string }) => row.id;
  await deleteAll(() => highlightsWithin(db, id), db.highlights, idOf);
  await deleteAll(() => articlesWithin(db, id), db.articles, idOf);
  await deleteAll(
    () => db.analyses.where('caseFileId').equals(id),
    db.analyses,
    (row) => row.articleId,
  );
  await deleteAll(() => db.outlets.where('caseFileId').equals(id), db.outlets, idOf);
  await deleteAll(() => db.reportGroups.where('caseFileId').equals(id), db.reportGroups, idOf);
  await deleteAll(() => db.tags.where('caseFileId').equals(id), db.tags, idOf);
  await deleteAll(() => db.briefings.where('caseFileId').equals(id), db.briefings, idOf);
  await db.caseFiles.delete(id);
}

/** Reads the rows before deleting them, so that their images need no second read. */
async function deleteAll<R>(
  rows: () => Collection<R, string>,
  table: Table<R, string>,
  keyOf: (row: R) => string,
): Promise<void> {
  for (;;) {
    const slice = await rows().limit(ROWS_PER_READ).toArray();
    if (slice.length === 0) return;
    await table.bulkDelete(slice.map(keyOf));
  }
}
