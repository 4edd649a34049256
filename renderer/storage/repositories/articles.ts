import { type ArticleId, articleId, type Direction, type Sha256 } from '../../core/model';
import { type ArticleRow, hydrateArticle } from '../rows/article-row';
import { hydrateBody } from '../rows/body-row';
import type { ArticleRepository } from '../store';
import type { WriteDoor } from '../write-door';
import { invalid, required } from '../write-failure';
import { addArticles } from './add-articles';
import { createArticleBlocks } from './article-blocks';
import { createArticleEdits } from './article-edits';
import { createArticleLikeness } from './article-likeness';
import { createArticleReread } from './article-reread';
import { articlesWithHash, articlesWithin } from './case-file-reads';
import { deleteArticles } from './deletion';
import { knownHashes } from './known-hashes';
import { createReportGroups } from './report-groups';
import { soleTitle } from './rules';

export function createArticleRepository(door: WriteDoor): ArticleRepository {
  const { db } = door;
  return {
    ...createArticleEdits(door),
    ...createArticleBlocks(door),
    ...createArticleReread(door),
    ...createArticleLikeness(door),
    ...createReportGroups(door),

    count: (caseFileId) => articlesWithin(db, caseFileId).count(),

    find: async (id) => {
      const row = await db.articles.get(id);
      if (!row) return undefined;
      const article = hydrateArticle(row);
      const isMoot = article.likeness && !(await db.articles.get(article.likeness.articleId));
      return isMoot ? { ...article, likeness: null } : article;
    },

    wantingReview: async (caseFileId) => {
      const ids = await db.articles.where('[caseFileId+reviewKey]').equals([caseFileId, 1]).primaryKeys();
      return ids.map(articleId);
    },

    body: async (id) => {
      // A text outlives its article while undo can bring the article back.
      if (!(await db.articles.get(id))) return undefined;
      const row = await db.bodies.get(id);
      return row && hydrateBody(row);
    },

    import: (batchId, articles) =>
      door.execute('articles.import', async () => {
        if (articles.some(({ article }) => article.importBatchId !== batchId)) throw invalid('batch');
        await addArticles(db, articles);
        const subject = articles.length === 1 ? (articles[0]?.article.title ?? '') : '';
        return { value: undefined, subject, count: articles.length, batchId };
      }),

    hashes: (caseFileId) => knownHashes(db, caseFileId),

    findDuplicates: async (caseFileId, hashes) => {
      const wanted = new Set<string>(hashes);
      const found = new Map<Sha256, ArticleId>();
      for (const row of (await articlesWithHash(db, caseFileId, hashes)).map(hydrateArticle)) {
        for (const hash of [row.sourceSha256, row.foldedSha256]) {
          if (wanted.has(hash) && !found.has(hash)) found.set(hash, row.id);
        }
      }
      return found;
    },

    markRead: (ids, isRead) =>
      door.execute('article.mark', async () => {
        const rows = (await db.articles.bulkGet([...ids])).map(required);
        const changed = rows.filter((row) => row.isRead !== isRead);
        await db.articles.bulkPut(changed.map((row) => ({ ...row, isRead })));
        return { value: undefined, subject: soleTitle(changed), count: changed.length };
      }),

    markOpened: (id) =>
      door.execute('article.mark', async () => {
        const row = required(await db.articles.get(id));
        if (!row.isRead) await db.articles.put({ ...row, isRead: true });
        return { value: undefined, isQuiet: true };
      }),

    turnBlock: (id, block, direction) =>
      door.execute('article.turn', async () => {
        if (!Number.isInteger(block) || block < 0) throw invalid('block');
        const row = required(await db.articles.get(id));
        const directions = withDirection(row.directions, block, direction);
        if (row.directions[block] !== directions[block]) await db.articles.put({ ...row, directions });
        return { value: undefined, subject: row.title };
      }),

    delete: (ids) =>
      door.execute('articles.delete', async () => {
        const unique = [...new Set(ids)];
        const rows = (await db.articles.bulkGet(unique)).map(required);
        await deleteArticles(db, unique);
        return { value: undefined, subject: soleTitle(rows), count: rows.length };
      }),
  };
}

function withDirection(
  directions: ArticleRow['directions'],
  block: number,
  direction: Direction | null,
): ArticleRow['directions'] {
  const others = Object.fromEntries(Object.entries(directions).filter(([key]) => key !== String(block)));
  return direction === null ? others : { ...others, [block]: direction };
}
