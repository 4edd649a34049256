import type { Table } from 'dexie';
import { dehydrateArticle, hydrateArticle } from '../rows/article-row';
import { dehydrateBody, hydrateBody } from '../rows/body-row';
import { dehydrateBriefing, hydrateBriefing } from '../rows/briefing-row';
import { dehydrateCaseFile, hydrateCaseFile } from '../rows/case-file-row';
import { dehydrateHighlight, hydrateHighlight } from '../rows/highlight-row';
import { dehydrateTag, hydrateTag } from '../rows/tag-row';
import { inSlices } from '../slices';
import type { ArchiveRepository } from '../store';
import type { WriteDoor } from '../write-door';
import { articlesWithin, highlightsWithin } from './case-file-reads';
import { checkContents } from './contents-rules';
import { withFreshIds } from './fresh-ids';

export function createArchiveRepository(door: WriteDoor): ArchiveRepository {
  const { db } = door;
  return {
    read: (id) =>
      db.transaction(
        'r',
        [db.caseFiles, db.articles, db.bodies, db.highlights, db.tags, db.briefings],
        async () => {
          const caseFile = await db.caseFiles.get(id);
          if (!caseFile) return undefined;
          const articles = await articlesWithin(db, id).toArray();
          const bodies = await db.bodies.where('caseFileId').equals(id).toArray();
          const living = new Set(articles.map((article) => article.id));
          return {
            caseFile: hydrateCaseFile(caseFile),
            articles: articles.map(hydrateArticle),
            // Texts of deleted articles wait for an undo; they are not part of the case file.
            bodies: bodies.filter((body) => living.has(body.articleId)).map(hydrateBody),
            highlights: (await highlightsWithin(db, id).toArray()).map(hydrateHighlight),
            tags: (await db.tags.where('caseFileId').equals(id).toArray()).map(hydrateTag),
            briefings: (await db.briefings.where('caseFileId').equals(id).toArray()).map(hydrateBriefing),
          };
        },
      ),

    load: (contents) =>
      door.execute('caseFile.load', async () => {
        checkContents(contents);
        const fresh = withFreshIds(contents, door.newId);
        await db.caseFiles.add(dehydrateCaseFile(fresh.caseFile));
        await addAll(db.tags, fresh.tags.map(dehydrateTag));
        await addAll(db.articles, fresh.articles.map(dehydrateArticle));
        await addAll(db.bodies, fresh.bodies.map(dehydrateBody));
        await addAll(db.highlights, fresh.highlights.map(dehydrateHighlight));
        await addAll(db.briefings, fresh.briefings.map(dehydrateBriefing));
        return { value: fresh.caseFile, subject: fresh.caseFile.name };
      }),
  };
}

const addAll = <R>(table: Table<R, string>, rows: R[]): Promise<void> =>
  inSlices(rows, (slice) => table.bulkAdd(slice));
