import type { ArticleId, Direction, Sha256 } from '../../core/model';
import { type ArticleRow, dehydrateArticle, hydrateArticle } from '../rows/article-row';
import { dehydrateBody, hydrateBody } from '../rows/body-row';
import type { Database } from '../schema';
import type { ArticleRepository, NewArticle } from '../store';
import type { WriteDoor } from '../write-door';
import { invalid, required } from '../write-failure';
import { articlesWithHash, articlesWithin } from './case-file-reads';
import { deleteArticles } from './deletion';
import { knownHashes } from './known-hashes';
import { checkBody, checkedMetadata } from './rules';

export function createArticleRepository(door: WriteDoor): ArticleRepository {
  const { db } = door;
  return {
    count: (caseFileId) => articlesWithin(db, caseFileId).count(),

    find: async (id) => {
      const row = await db.articles.get(id);
      return row && hydrateArticle(row);
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

    edit: (id, changes) =>
      door.execute('articles.edit', async () => {
        const article = hydrateArticle(required(await db.articles.get(id)));
        const { title, outlet, author, url, publishedOn, reliability } = {
          ...article,
          ...checkedMetadata(changes),
        };
        const edited = { ...article, title, outlet, author, url, publishedOn, reliability };
        await db.articles.put(dehydrateArticle(edited));
        return { value: undefined, subject: edited.title };
      }),

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

/** Adds new articles with their texts; refuses ids that are taken and case files that are gone. */
async function addArticles(db: Database, articles: readonly NewArticle[]): Promise<void> {
  for (const { article, body } of articles) checkBody(body, article);
  const caseFileIds = [...new Set(articles.map(({ article }) => article.caseFileId))];
  (await db.caseFiles.bulkGet(caseFileIds)).forEach(required);
  // An id that is taken, by an article or by a text that undo still needs, fails the whole command.
  await db.articles.bulkAdd(articles.map(({ article }) => dehydrateArticle(article)));
  await db.bodies.bulkAdd(articles.map(({ body }) => dehydrateBody(body)));
}

function withDirection(
  directions: ArticleRow['directions'],
  block: number,
  direction: Direction | null,
): ArticleRow['directions'] {
  const others = Object.fromEntries(Object.entries(directions).filter(([key]) => key !== String(block)));
  return direction === null ? others : { ...others, [block]: direction };
}

const soleTitle = (rows: readonly ArticleRow[]): string => (rows.length === 1 ? (rows[0]?.title ?? '') : '');
