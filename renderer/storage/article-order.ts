import { Dexie } from 'dexie';
import type { ArticleRow } from './rows/article-row';
import type { Database } from './schema';
import type { ArticleOrder } from './store';

interface OrderRule {
  readonly index: string;
  readonly key: (row: ArticleRow) => string;
  readonly isNewestFirst: boolean;
}

/** Dates run from the newest down, titles from the first letter up; articles without a date come last. */
const RULES: Record<ArticleOrder, OrderRule> = {
  published: {
    index: '[caseFileId+publishedKey+id]',
    key: (row) => row.publishedKey,
    isNewestFirst: true,
  },
  imported: { index: '[caseFileId+importedAt+id]', key: (row) => row.importedAt, isNewestFirst: true },
  title: { index: '[caseFileId+titleKey+id]', key: (row) => row.titleKey, isNewestFirst: false },
};

export type Compare = (a: ArticleRow, b: ArticleRow) => number;

/** The order as a comparison of rows, by code unit as IndexedDB compares keys. */
export function comparison(order: ArticleOrder): Compare {
  const { key, isNewestFirst } = RULES[order];
  const sign = isNewestFirst ? -1 : 1;
  return (a, b) => sign * (compareText(key(a), key(b)) || compareText(a.id, b.id));
}

/** The next rows of a case file in this order, behind `last` (from the top when it is absent). */
export function nextArticles(
  db: Database,
  caseFileId: string,
  order: ArticleOrder,
  last: ArticleRow | undefined,
  limit: number,
): Promise<ArticleRow[]> {
  const { index, key, isNewestFirst } = RULES[order];
  const edge = last && [caseFileId, key(last), last.id];
  const lowest = [caseFileId];
  const highest = [caseFileId, Dexie.maxKey];
  const rows = isNewestFirst
    ? db.articles
        .where(index)
        .between(lowest, edge ?? highest, true, !edge)
        .reverse()
    : db.articles.where(index).between(edge ?? lowest, highest, !edge, true);
  return rows.limit(limit).toArray();
}

/** Two sorted lists as one. */
export function merge(a: readonly ArticleRow[], b: readonly ArticleRow[], compare: Compare): ArticleRow[] {
  const last = a.at(-1);
  const first = b[0];
  if (!last || !first || compare(last, first) < 0) return [...a, ...b];
  const merged: ArticleRow[] = [];
  let i = 0;
  for (const row of b) {
    for (let left = a[i]; left && compare(left, row) < 0; left = a[i]) {
      merged.push(left);
      i += 1;
    }
    merged.push(row);
  }
  for (; i < a.length; i += 1) {
    const left = a[i];
    if (left) merged.push(left);
  }
  return merged;
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
