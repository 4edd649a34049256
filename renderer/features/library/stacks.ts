import type { Article, ReportGroupId } from '../../core/model';

/** A row of the library: an article alone, the top of a stack of the same report, or one below it. */
export interface LibraryItem {
  readonly id: string;
  readonly article: Article;
  readonly stack: {
    readonly groupId: ReportGroupId;
    /** Articles of the report that are listed. */
    readonly size: number;
    readonly isTop: boolean;
    readonly isOpen: boolean;
  } | null;
}

/**
 * Puts articles of one report group into a stack where the first of them stands; only its top shows until it is
 * opened. The order of the list is kept otherwise.
 */
export function stackArticles(
  articles: readonly Article[],
  isOpen: (groupId: ReportGroupId) => boolean,
): readonly LibraryItem[] {
  const groups = new Map<ReportGroupId, Article[]>();
  for (const article of articles) {
    if (article.reportGroupId === null) continue;
    const members = groups.get(article.reportGroupId);
    if (members) members.push(article);
    else groups.set(article.reportGroupId, [article]);
  }
  if (groups.size === 0) return articles.map(alone);
  return articles.flatMap((article): readonly LibraryItem[] => {
    const groupId = article.reportGroupId;
    const members = groupId === null ? undefined : groups.get(groupId);
    if (groupId === null || !members || members.length < 2) return [alone(article)];
    if (members[0] !== article) return [];
    const open = isOpen(groupId);
    return (open ? members : [article]).map((member, i) => ({
      id: member.id,
      article: member,
      stack: { groupId, size: members.length, isTop: i === 0, isOpen: open },
    }));
  });
}

const alone = (article: Article): LibraryItem => ({ id: article.id, article, stack: null });
