import type { Table } from 'dexie';
import type { CaseFileContents, CaseFileId } from '../../core/model';
import { dehydrateAnalysis, hydrateAnalysis } from '../rows/analysis-row';
import { dehydrateArticle, hydrateArticle } from '../rows/article-row';
import { dehydrateBody, hydrateBody } from '../rows/body-row';
import { dehydrateBriefing, hydrateBriefing } from '../rows/briefing-row';
import { dehydrateCaseFile, hydrateCaseFile } from '../rows/case-file-row';
import { dehydrateHighlight, hydrateHighlight } from '../rows/highlight-row';
import { dehydrateOutlet } from '../rows/outlet-row';
import { dehydrateReportGroup, hydrateReportGroup } from '../rows/report-group-row';
import { dehydrateTag, hydrateTag } from '../rows/tag-row';
import type { Database } from '../schema';
import { inSlices } from '../slices';
import type { ArchiveRepository } from '../store';
import { TRACKED_TABLES } from '../tables';
import type { WriteDoor } from '../write-door';
import { outletsOf } from './article-analyses';
import { articlesWithin, highlightsWithin } from './case-file-reads';
import { checkContents } from './contents-rules';
import { withFreshIds } from './fresh-ids';

export function createArchiveRepository(door: WriteDoor): ArchiveRepository {
  const { db } = door;
  return {
    read: (id) => db.transaction('r', [...TRACKED_TABLES, 'bodies'], () => readContents(db, id)),

    load: (contents) =>
      door.execute('caseFile.load', async () => {
        checkContents(contents);
        const fresh = withFreshIds(contents, door.newId);
        await db.caseFiles.add(dehydrateCaseFile(fresh.caseFile));
        await addAll(db.tags, fresh.tags.map(dehydrateTag));
        await addAll(db.articles, fresh.articles.map(dehydrateArticle));
        await addAll(db.bodies, fresh.bodies.map(dehydrateBody));
        await addAll(db.analyses, fresh.analyses.map(dehydrateAnalysis));
        await addAll(db.outlets, fresh.outlets.map(dehydrateOutlet));
        await addAll(db.reportGroups, fresh.reportGroups.map(dehydrateReportGroup));
        await addAll(db.highlights, fresh.highlights.map(dehydrateHighlight));
        await addAll(db.briefings, fresh.briefings.map(dehydrateBriefing));
        return { value: fresh.caseFile, subject: fresh.caseFile.name };
      }),
  };
}

async function readContents(db: Database, id: CaseFileId): Promise<CaseFileContents | undefined> {
  const caseFile = await db.caseFiles.get(id);
  if (!caseFile) return undefined;
  const articles = (await articlesWithin(db, id).toArray()).map(hydrateArticle);
  const living = new Set<string>(articles.map((article) => article.id));
  const bodies = await db.bodies.where('caseFileId').equals(id).toArray();
  const reportGroups = await db.reportGroups.where('caseFileId').equals(id).toArray();
  return {
    caseFile: hydrateCaseFile(caseFile),
    articles: articles.map((article) =>
      article.likeness && !living.has(article.likeness.articleId) ? { ...article, likeness: null } : article,
    ),
    // Texts of deleted articles wait for an undo; they are not part of the case file.
    bodies: bodies.filter((body) => living.has(body.articleId)).map(hydrateBody),
    analyses: (await db.analyses.where('caseFileId').equals(id).toArray()).map(hydrateAnalysis),
    outlets: await outletsOf(db, id),
    reportGroups: reportGroups.map(hydrateReportGroup),
    highlights: (await highlightsWithin(db, id).toArray()).map(hydrateHighlight),
    tags: (await db.tags.where('caseFileId').equals(id).toArray()).map(hydrateTag),
    briefings: (await db.briefings.where('caseFileId').equals(id).toArray()).map(hydrateBriefing),
  };
}

const addAll = <R>(table: Table<R, string>, rows: R[]): Promise<void> =>
  inSlices(rows, (slice) => table.bulkAdd(slice));
