import type { ArticleId } from './ids';

/** How much of one article is in another. */
export const LIKENESS_KINDS = ['same-text', 'near', 'contained', 'contains'] as const;
export type LikenessKind = (typeof LIKENESS_KINDS)[number];

/**
 * A suggestion that an article carries the same report as another of the case file. `contained`: this one is inside the
 * other; `contains`: the other is inside this one.
 */
export interface Likeness {
  readonly articleId: ArticleId;
  readonly kind: LikenessKind;
  /** Jaccard similarity of the shingles for `near`, containment for the contained kinds, 1 for the same text: 0 … 1. */
  readonly share: number;
}
