import { TAG_COLOURS, type TagColour } from '../../core/model';
import type { TagRow } from '../rows/tag-row';

/** Children of a parent (null: the top level), by position. */
export const childrenOf = (tags: readonly TagRow[], parentId: string | null): TagRow[] =>
  tags.filter((tag) => tag.parentId === parentId).sort(byPosition);

/** Every tag, parents before children, siblings by position. */
export function inTreeOrder(tags: readonly TagRow[]): TagRow[] {
  const children = new Map<string | null, TagRow[]>();
  for (const tag of [...tags].sort(byPosition)) {
    const siblings = children.get(tag.parentId);
    if (siblings) siblings.push(tag);
    else children.set(tag.parentId, [tag]);
  }
  const below = (parentId: string | null): TagRow[] =>
    (children.get(parentId) ?? []).flatMap((tag) => [tag, ...below(tag.id)]);
  return below(null);
}

/** The tag and everything below it. */
export function branchOf(tags: readonly TagRow[], id: string): Set<string> {
  const branch = new Set([id]);
  // Parents stand before their children, so one pass finds every level.
  for (const tag of inTreeOrder(tags))
    if (tag.parentId !== null && branch.has(tag.parentId)) branch.add(tag.id);
  return branch;
}

/** The siblings with the positions 0, 1, 2 …; only those whose place changed. */
export const renumbered = (siblings: readonly TagRow[], parentId: string | null): TagRow[] =>
  siblings.flatMap((tag, position) =>
    tag.position === position && tag.parentId === parentId ? [] : [{ ...tag, position, parentId }],
  );

/** The colour that the fewest tags have, the first of the list among equals. */
export function leastUsedColour(tags: readonly TagRow[]): TagColour {
  const uses = (colour: TagColour) => tags.filter((tag) => tag.colour === colour).length;
  return TAG_COLOURS.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}

const byPosition = (a: TagRow, b: TagRow): number => a.position - b.position || (a.id < b.id ? -1 : 1);
