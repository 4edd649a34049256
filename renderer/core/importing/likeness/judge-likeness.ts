import type { LikenessKind } from '../../model/likeness';
import { type Shingles, sharedCount } from './shingles';

/** Jaccard similarity from which two articles are near. */
export const NEAR_SHARE = 0.5;
/** Share of the smaller article's shingles in the larger one from which it is contained. */
export const CONTAINED_SHARE = 0.7;
/** Fewer shingles are a phrase that any two articles may share by chance. */
export const FEWEST_SHINGLES = 8;

/** How alike two articles are. */
export interface Judgement {
  readonly kind: LikenessKind;
  readonly share: number;
}

/** Compares an article with another by their whole shingles; undefined when neither carries the other's report. */
export function judgeLikeness(own: Shingles, other: Shingles): Judgement | undefined {
  if (own.length === 0 || other.length === 0) return undefined;
  const shared = sharedCount(own, other);
  const jaccard = shared / (own.length + other.length - shared);
  if (jaccard === 1) return { kind: 'same-text', share: 1 };
  const smaller = Math.min(own.length, other.length);
  if (smaller < FEWEST_SHINGLES) return undefined;
  if (jaccard >= NEAR_SHARE) return { kind: 'near', share: jaccard };
  const containment = shared / smaller;
  if (containment < CONTAINED_SHARE) return undefined;
  return { kind: own.length <= other.length ? 'contained' : 'contains', share: containment };
}

const RANK: Readonly<Record<LikenessKind, number>> = { 'same-text': 0, near: 1, contained: 2, contains: 2 };

/** Below 0 when `a` is the better reason to take two articles for one report. */
export function compareJudgements(a: Judgement, b: Judgement): number {
  return RANK[a.kind] - RANK[b.kind] || b.share - a.share;
}
