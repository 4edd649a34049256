import type { Article } from '../model';

/** How many sources stand behind these articles: those of one report group carry one report and count once. */
export function countSources(articles: Iterable<Pick<Article, 'id' | 'reportGroupId'>>): number {
  const sources = new Set<string>();
  for (const { id, reportGroupId } of articles) sources.add(reportGroupId ?? id);
  return sources.size;
}
