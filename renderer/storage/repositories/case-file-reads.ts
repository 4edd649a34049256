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
  const keys = hashes.map((hash): [string, string] => [caseFileId, hash]);
  const bySource = await db.articles.where('[caseFileId+sourceSha256]').anyOf(keys).toArray();
  const byText = await db.articles.where('[caseFileId+foldedSha256]').anyOf(keys).toArray();
  return [...bySource, ...byText];
}

/** Document order: by start, then the longer first, then by age. */
export const byPlace = (a: HighlightRow, b: HighlightRow): number =>
  a.start - b.start || b.end - a.end || (a.createdAt < b.createdAt ? -1 : 1);
