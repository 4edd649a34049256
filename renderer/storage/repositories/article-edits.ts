import {
  type Article,
  type ArticleMetadata,
  NO_METADATA,
  type Outlet,
  type PartialDate,
  type ReviewReason,
} from '../../core/model';
import { dehydrateAnalysis, hydrateAnalysis } from '../rows/analysis-row';
import { dehydrateArticle, hydrateArticle, outletKeyOf } from '../rows/article-row';
import type { Database } from '../schema';
import { inSlices } from '../slices';
import type { ArticleRepository } from '../store';
import type { WriteDoor } from '../write-door';
import { required } from '../write-failure';
import { outletsOf } from './article-analyses';
import { outletNamed, rememberOutlets } from './outlet-names';
import { redated } from './redated';
import { checkedMetadata, soleTitle } from './rules';

const FIELDS = Object.keys(NO_METADATA) as (keyof ArticleMetadata)[];

/** Corrections of what is known about articles. */
export function createArticleEdits(door: WriteDoor): Pick<ArticleRepository, 'edit' | 'accept'> {
  const { db } = door;
  return {
    edit: (ids, changes) =>
      door.execute('articles.edit', async () => {
        const checked = checkedMetadata(changes);
        const rows = (await db.articles.bulkGet([...new Set(ids)])).map(required);
        const before = rows.map(hydrateArticle);
        if (checked.outlet) await rememberOutlets(door, checked.outlet, before);
        const outlets = await outletsByCaseFile(db, before, checked.outlet);
        const after = before.map((article) => {
          const outlet = checked.outlet && outletNamed(outlets.get(article.caseFileId) ?? [], checked.outlet);
          const reliability =
            checked.reliability ?? article.reliability ?? (outlet ? outlet.reliability : null);
          return withMetadata(article, checked.reliability === null ? checked : { ...checked, reliability });
        });
        await putArticles(db, after);
        await redate(
          db,
          after.filter((article, i) => article.publishedOn !== before[i]?.publishedOn),
        );
        return { value: undefined, subject: soleTitle(after), count: after.length };
      }),

    accept: (ids) =>
      door.execute('articles.accept', async () => {
        const rows = (await db.articles.bulkGet([...new Set(ids)])).map(required);
        const open = rows.map(hydrateArticle).filter(({ reviewReasons }) => reviewReasons.length > 0);
        await putArticles(
          db,
          open.map((article) => ({ ...article, reviewReasons: [] })),
        );
        return { value: undefined, subject: soleTitle(open), count: open.length };
      }),
  };
}

/** Writes articles that are there already. */
export const putArticles = (db: Database, articles: readonly Article[]): Promise<void> =>
  inSlices(articles, (slice) => db.articles.bulkPut(slice.map(dehydrateArticle)));

/** The article with these fields; a reason for a look that they answer is gone. */
export function withMetadata(article: Article, changes: Partial<ArticleMetadata>): Article {
  const fields = Object.fromEntries(
    FIELDS.flatMap((field) => (changes[field] === undefined ? [] : [[field, changes[field]]])),
  ) as Partial<ArticleMetadata>;
  const edited = { ...article, ...fields };
  const answered: ReviewReason[] = [
    ...(fields.title ? (['no-title'] as const) : []),
    ...(fields.outlet ? (['no-outlet'] as const) : []),
    ...(fields.publishedOn ? (['no-date'] as const) : []),
  ];
  return {
    ...edited,
    reviewReasons: article.reviewReasons.filter((reason) => !answered.includes(reason)),
  };
}

/** Resolves the date expressions of articles whose date changed again; what is not kept is reckoned with it anyway. */
export async function redate(db: Database, articles: readonly Article[]): Promise<void> {
  await inSlices(articles, async (slice) => {
    const rows = await db.analyses.bulkGet(slice.map(({ id }) => id));
    const moved = rows.flatMap((row, i) => {
      const date: PartialDate | null = slice[i]?.publishedOn ?? null;
      if (!row) return [];
      const analysis = hydrateAnalysis(row);
      return [dehydrateAnalysis({ ...analysis, dates: redated(analysis.dates, date) })];
    });
    await db.analyses.bulkPut(moved);
  });
}

async function outletsByCaseFile(
  db: Database,
  articles: readonly Article[],
  name: string | undefined,
): Promise<ReadonlyMap<string, readonly Outlet[]>> {
  const outlets = new Map<string, readonly Outlet[]>();
  if (!name || outletKeyOf(name) === '') return outlets;
  for (const id of new Set(articles.map(({ caseFileId }) => caseFileId)))
    outlets.set(id, await outletsOf(db, id));
  return outlets;
}
