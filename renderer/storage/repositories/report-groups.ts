import { type Article, instant, type ReportGroup, reportGroupId } from '../../core/model';
import { hydrateArticle } from '../rows/article-row';
import { dehydrateReportGroup, hydrateReportGroup } from '../rows/report-group-row';
import type { Database } from '../schema';
import type { ArticleRepository } from '../store';
import type { WriteDoor } from '../write-door';
import { invalid, required } from '../write-failure';
import { putArticles } from './article-edits';
import { checkedGroupName, soleTitle } from './rules';

/** Articles that carry one report. */
export function createReportGroups(
  door: WriteDoor,
): Pick<
  ArticleRepository,
  'group' | 'ungroup' | 'reportGroup' | 'reportGroups' | 'ofReportGroup' | 'renameReportGroup'
> {
  const { db } = door;
  return {
    group: (ids) =>
      door.execute('articles.group', async () => {
        const { group, members } = await joinReports(door, ids);
        return { value: group, subject: soleTitle(members), count: members.length };
      }),

    ungroup: (ids) =>
      door.execute('articles.ungroup', async () => {
        const rows = (await db.articles.bulkGet([...new Set(ids)])).map(required).map(hydrateArticle);
        const grouped = rows.filter(({ reportGroupId }) => reportGroupId !== null);
        await putArticles(
          db,
          grouped.map((article) => ({ ...article, reportGroupId: null })),
        );
        await endSmallGroups(
          db,
          grouped.map((article) => article.reportGroupId),
        );
        return { value: undefined, subject: soleTitle(grouped), count: grouped.length };
      }),

    reportGroup: async (id) => {
      const row = await db.reportGroups.get(id);
      return row && hydrateReportGroup(row);
    },

    reportGroups: async (caseFileId) =>
      (await db.reportGroups.where('caseFileId').equals(caseFileId).toArray()).map(hydrateReportGroup),

    ofReportGroup: async (id) =>
      (await db.articles.where('reportGroupId').equals(id).toArray()).map(hydrateArticle).sort(byPublication),

    renameReportGroup: (id, name) =>
      door.execute('reportGroup.rename', async () => {
        const row = required(await db.reportGroups.get(id));
        await db.reportGroups.put({ ...row, name: checkedGroupName(name) });
        return { value: undefined, subject: checkedGroupName(name) };
      }),
  };
}

interface Joined {
  readonly group: ReportGroup;
  readonly members: readonly Article[];
}

/** Puts articles and whatever is grouped with them into the oldest of their groups, or into a new one. */
export async function joinReports(door: WriteDoor, ids: readonly string[]): Promise<Joined> {
  const { db } = door;
  const named = (await db.articles.bulkGet([...new Set(ids)])).map(required);
  const groupIds = [
    ...new Set(named.flatMap((row) => (row.reportGroupId === null ? [] : [row.reportGroupId]))),
  ];
  const grouped = await db.articles.where('reportGroupId').anyOf(groupIds).toArray();
  const rows = new Map([...named, ...grouped].map((row) => [row.id, row]));
  const members = [...rows.values()].map(hydrateArticle);
  const [first] = members;
  if (!first || members.length < 2) throw invalid('too-few');
  if (members.some(({ caseFileId }) => caseFileId !== first.caseFileId)) throw invalid('case-file');
  const known = (await db.reportGroups.bulkGet(groupIds)).flatMap((row) => row ?? []).sort(byAge);
  const [oldest, ...others] = known;
  const group: ReportGroup = oldest
    ? hydrateReportGroup({ ...oldest, name: known.find(({ name }) => name !== '')?.name ?? '' })
    : {
        id: reportGroupId(door.newId()),
        caseFileId: first.caseFileId,
        name: '',
        createdAt: instant(door.now()),
      };
  await db.reportGroups.bulkDelete(others.map(({ id }) => id));
  await db.reportGroups.put(dehydrateReportGroup(group));
  const joined = members.map((article) => {
    const isAnswered = article.likeness !== null && rows.has(article.likeness.articleId);
    return { ...(isAnswered ? withoutLikeness(article) : article), reportGroupId: group.id };
  });
  await putArticles(db, joined);
  return { group, members: joined };
}

/** The article with its suggestion ended. */
export const withoutLikeness = (article: Article): Article => ({
  ...article,
  likeness: null,
  reviewReasons: article.reviewReasons.filter((reason) => reason !== 'likeness'),
});

/** A report that one article carries is no group. */
export async function endSmallGroups(db: Database, ids: readonly (string | null)[]): Promise<void> {
  for (const id of new Set(ids)) {
    if (id === null) continue;
    const left = await db.articles.where('reportGroupId').equals(id).limit(2).toArray();
    if (left.length > 1) continue;
    await db.articles.bulkPut(left.map((row) => ({ ...row, reportGroupId: null })));
    await db.reportGroups.delete(id);
  }
}

const byAge = (a: { createdAt: string; id: string }, b: { createdAt: string; id: string }): number =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1;

/** Earliest first, unknown dates last, then as they came. */
function byPublication(a: Article, b: Article): number {
  const key = ({ publishedOn, importedAt, id }: Article) => `${publishedOn ?? '~'} ${importedAt} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
