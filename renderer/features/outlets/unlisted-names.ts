import { lineKey } from '../../core/importing/line-key';
import type { Article, Outlet } from '../../core/model';

/** An outlet that articles name and the list does not know. */
export interface UnlistedName {
  /** The spelling that most of its articles use. */
  readonly name: string;
  readonly articles: number;
}

/** Outlets named in articles that no outlet of the list goes by, most articles first. */
export function unlistedNames(
  articles: readonly Pick<Article, 'outlet'>[],
  outlets: readonly Pick<Outlet, 'name' | 'aliases'>[],
): readonly UnlistedName[] {
  const known = new Set(outlets.flatMap(({ name, aliases }) => [name, ...aliases].map(lineKey)));
  const spellings = new Map<string, number>();
  for (const { outlet } of articles) spellings.set(outlet, (spellings.get(outlet) ?? 0) + 1);
  const byKey = new Map<string, { name: string; most: number; articles: number }>();
  for (const [name, count] of spellings) {
    const key = lineKey(name);
    if (key === '' || known.has(key)) continue;
    const before = byKey.get(key);
    const isUsual = !before || count > before.most;
    byKey.set(key, {
      name: isUsual ? name : before.name,
      most: isUsual ? count : before.most,
      articles: (before?.articles ?? 0) + count,
    });
  }
  return [...byKey]
    .sort(([a, first], [b, second]) => second.articles - first.articles || (a < b ? -1 : 1))
    .map(([, { name, articles: count }]) => ({ name: name.trim(), articles: count }));
}
