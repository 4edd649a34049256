import { type Article, articleName } from '../../core/model';
import { foldForMatching } from '../../core/text/fold';

/** A row of a list to choose an article from, with what it is found by. */
export interface Candidate {
  readonly id: string;
  readonly article: Article;
  readonly key: string;
}

/** The articles that may be the same report as `article`: all but itself and those already grouped with it. */
export function candidatesFor(article: Article, articles: readonly Article[]): readonly Candidate[] {
  const { id, reportGroupId } = article;
  return articles
    .filter((other) => other.id !== id && (reportGroupId === null || other.reportGroupId !== reportGroupId))
    .map((other) => ({
      id: other.id,
      article: other,
      key: foldForMatching(`${articleName(other)} ${other.outlet}`),
    }));
}

/** Those with every word of the query in title or outlet, in any spelling. */
export function matching(candidates: readonly Candidate[], query: string): readonly Candidate[] {
  const words = foldForMatching(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return candidates;
  return candidates.filter(({ key }) => words.every((word) => key.includes(word)));
}
