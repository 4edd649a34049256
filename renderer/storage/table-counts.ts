import type { Database } from './schema';
import type { Counts } from './tables';

/** Rows that are really there. Texts are counted by their index: the table itself would be read through. */
export async function tableCounts(db: Database): Promise<Counts> {
  const [caseFiles, articles, highlights, tags, briefings, bodies, history] = await Promise.all([
    db.caseFiles.count(),
    db.articles.orderBy('[caseFileId+sourceSha256]').count(),
    db.highlights.orderBy('articleId').count(),
    db.tags.count(),
    db.briefings.count(),
    db.bodies.orderBy('caseFileId').count(),
    db.history.count(),
  ]);
  return { caseFiles, articles, highlights, tags, briefings, bodies, history };
}
