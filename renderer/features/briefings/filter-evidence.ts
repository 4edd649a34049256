import type { Evidence } from '../../core/briefing/evidence';
import type { HighlightId, Tag, TagId } from '../../core/model';
import { foldForMatching } from '../../core/text/fold';

export interface EvidenceFilter {
  readonly query: string;
  /** Evidence with this tag or any below it; null for all. */
  readonly tagId: TagId | null;
  readonly unusedOnly: boolean;
}

export const NO_FILTER: EvidenceFilter = { query: '', tagId: null, unusedOnly: false };

/** Folded words of an evidence, kept as long as the evidence itself. */
const keys = new WeakMap<Evidence, string>();

/** The evidence that fits, in the given order; spelling is folded, every word must occur. */
export function filterEvidence(
  evidence: readonly Evidence[],
  filter: EvidenceFilter,
  tags: readonly Tag[],
  usedIds: ReadonlySet<HighlightId>,
): readonly Evidence[] {
  const words = foldForMatching(filter.query).split(/\s+/u).filter(Boolean);
  const wanted = filter.tagId === null ? null : withDescendants(filter.tagId, tags);
  return evidence.filter(
    (each) =>
      (!filter.unusedOnly || !usedIds.has(each.highlight.id)) &&
      (wanted === null || each.highlight.tagIds.some((id) => wanted.has(id))) &&
      (words.length === 0 || hasWords(each, words)),
  );
}

/** The tag and every tag below it. */
export function withDescendants(root: TagId, tags: readonly Tag[]): ReadonlySet<TagId> {
  const found = new Set([root]);
  // Parents come before children in the list, so one pass reaches every depth.
  for (const tag of tags) if (tag.parentId !== null && found.has(tag.parentId)) found.add(tag.id);
  return found;
}

function hasWords(evidence: Evidence, words: readonly string[]): boolean {
  let key = keys.get(evidence);
  if (key === undefined) {
    const { highlight, article } = evidence;
    key = foldForMatching(
      [highlight.quote, highlight.note, article.title, article.outlet, article.author].join('\n'),
    );
    keys.set(evidence, key);
  }
  const folded = key;
  return words.every((word) => folded.includes(word));
}
