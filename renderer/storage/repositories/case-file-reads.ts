import { Dexie } from 'dexie';
import type { ArticleRow } from '../rows/article-row';
import type { HighlightRow } from '../rows/highlight-row';
import type { Database } from '../schema';

/** Bounds of a case file in an index that begins with it; a short array sorts before every longer one. */
const allOf = (caseFileId: string): [unknown[], unknown[]] => [[caseFileId], [caseFileId, Dexie.maxKey]];

/** Articles of a case file by the time they came, oldest first. */
export const articlesWithin = (db: Database, caseFileId: string) =>
  db.articles.where('[caseFileId+importedAt+id]').between(...allOf(caseFileId));

/** Highlights of a case file by the time they were made, oldest first. */
export const highlightsWithin = (db: Database, caseFileId: string) =>
  db.highlights.where('[caseFileId+createdAt+id]').between(...allOf(caseFileId));

/** Articles with one of these hashes, of the file's bytes or of its folded text. */
export async function articlesWithHash(
  db: Database,
  caseFileId: string,
  hashes: readonly string[],
): Promise<ArticleRow[]> {
  // Many small questions at once are answered faster than one walk along the index from key to key.
  const found = await db.transaction('r', db.articles, () =>
    Promise.all(
      ['[caseFileId+sourceSha256]', '[caseFileId+foldedSha256]'].flatMap((index) =>
        hashes.map((hash) => db.articles.where(index).equals([caseFileId, hash]).limit(1).toArray()),
      ),
    ),
  );
  return found.flat();
}

/** Document order: by start, then the longer first, then by age. */
export const byPlace = (a: HighlightRow, b: HighlightRow): number =>
  a.start - b.start || b.end - a.end || (a.createdAt < b.createdAt ? -1 : 1);
