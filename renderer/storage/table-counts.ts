import type { Database } from './schema';
import { type Counts, JOURNALLED_TABLES, type JournalledTable, NO_ROWS } from './tables';

/** Rows that are really there. Texts are counted by their index: the table itself would be read through. */
export async function tableCounts(db: Database): Promise<Counts> {
  const counts = { ...NO_ROWS };
  const walks: Record<JournalledTable, () => Promise<number>> = {
    caseFiles: () => db.caseFiles.count(),
    articles: () => db.articles.orderBy('[caseFileId+sourceSha256]').count(),
    highlights: () => db.highlights.orderBy('articleId').count(),
    tags: () => db.tags.count(),
    briefings: () => db.briefings.count(),
    analyses: () => db.analyses.orderBy('caseFileId').count(),
    outlets: () => db.outlets.count(),
    reportGroups: () => db.reportGroups.count(),
    bodies: () => db.bodies.orderBy('caseFileId').count(),
    history: () => db.history.count(),
  };
  await Promise.all(
    JOURNALLED_TABLES.map(async (table) => {
      counts[table] = await walks[table]();
    }),
  );
  return counts;
}
