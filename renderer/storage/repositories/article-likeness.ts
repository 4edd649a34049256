import type { Article, ArticleMetadata } from '../../core/model';
import { hydrateArticle } from '../rows/article-row';
import type { Database } from '../schema';
import type { ArticleRepository } from '../store';
import type { WriteDoor } from '../write-door';
import { invalid, required } from '../write-failure';
import { putArticles, redate, withMetadata } from './article-edits';
import { deleteArticles } from './deletion';
import { joinReports, withoutLikeness } from './report-groups';
import { soleTitle } from './rules';

type Decision = Parameters<ArticleRepository['settleLikeness']>[1];

/** Suggestions that two articles carry one report, and what the analyst decides. */
export function createArticleLikeness(door: WriteDoor): Pick<ArticleRepository, 'settleLikeness'> {
  const { db } = door;
  return {
    settleLikeness: (ids, decision) =>
      door.execute('articles.settleLikeness', async () => {
        const rows = (await db.articles.bulkGet([...new Set(ids)])).map(required);
        const open = rows.map(hydrateArticle).filter(({ likeness }) => likeness !== null);
        await settle(door, open, decision);
        return { value: undefined, subject: soleTitle(open), count: open.length };
      }),
  };
}

async function settle(door: WriteDoor, open: readonly Article[], decision: Decision): Promise<void> {
  const { db } = door;
  const others = await othersOf(db, open);
  // A suggestion whose other article is gone asks nothing any more.
  const moot = open.filter((article) => !others.has(otherOf(article)));
  await putArticles(db, moot.map(withoutLikeness));
  const live = open.filter((article) => others.has(otherOf(article)));
  switch (decision) {
    case 'different':
      return putArticles(db, live.map(withoutLikeness));
    case 'same-report':
      for (const report of reportsOf(live)) await joinReports(door, report);
      return;
    case 'skip':
      return remove(db, live);
    case 'replace-metadata': {
      const gone = await removable(db, live);
      await giveFields(db, gone, others);
      return remove(db, gone);
    }
  }
}

const otherOf = (article: Article): string => article.likeness?.articleId ?? '';

async function othersOf(db: Database, open: readonly Article[]): Promise<Map<string, Article>> {
  const rows = await db.articles.bulkGet([...new Set(open.map(otherOf))]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, hydrateArticle(row)] as const] : [])));
}

/** Suggestions that share an article make one report. */
function reportsOf(articles: readonly Article[]): readonly (readonly string[])[] {
  const reports = new Map<string, Set<string>>();
  for (const article of articles) {
    const pair = [article.id as string, otherOf(article)];
    const joined = new Set(pair.flatMap((id) => [id, ...(reports.get(id) ?? [])]));
    for (const id of joined) reports.set(id, joined);
  }
  return [...new Set(reports.values())].map((report) => [...report]);
}

async function remove(db: Database, articles: readonly Article[]): Promise<void> {
  const gone = await removable(db, articles);
  const ids = new Set(gone.map(({ id }) => id as string));
  // Of two that point at each other one has to stay.
  await putArticles(db, articles.filter(({ id }) => !ids.has(id)).map(withoutLikeness));
  await deleteArticles(db, [...ids]);
}

/** What may go, the newest first: never both of a pair, and nothing that has highlights. */
async function removable(db: Database, articles: readonly Article[]): Promise<Article[]> {
  const gone: Article[] = [];
  const ids = new Set<string>();
  for (const article of articles.toSorted((a, b) => (a.importedAt < b.importedAt ? 1 : -1))) {
    if (ids.has(otherOf(article))) continue;
    ids.add(article.id);
    gone.push(article);
  }
  if (
    (await db.highlights
      .where('articleId')
      .anyOf([...ids])
      .count()) > 0
  )
    throw invalid('has-highlights');
  return gone;
}

/** Gives each other article the filled fields of the one that goes; along a chain they reach its end. */
async function giveFields(
  db: Database,
  gone: readonly Article[],
  others: ReadonlyMap<string, Article>,
): Promise<void> {
  const current = new Map(gone.map((article) => [article.id as string, article]));
  const changed = new Map<string, Article>();
  for (const article of gone) {
    const target = current.get(otherOf(article)) ?? others.get(otherOf(article));
    if (!target) continue;
    const given = withMetadata(target, filledFields(current.get(article.id) ?? article));
    current.set(given.id, given);
    changed.set(given.id, given);
  }
  const kept = [...changed.values()];
  await putArticles(db, kept);
  await redate(
    db,
    kept.filter(({ id, publishedOn }) => publishedOn !== others.get(id)?.publishedOn),
  );
}

function filledFields(article: Article): Partial<ArticleMetadata> {
  const { title, subtitle, outlet, agency, author, place, section, language, url } = article;
  const { publishedOn, updatedOn, reliability } = article;
  const fields = {
    title,
    subtitle,
    outlet,
    agency,
    author,
    place,
    section,
    language,
    url,
    publishedOn,
    updatedOn,
    reliability,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== null));
}
