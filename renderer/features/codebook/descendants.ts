import type { Tag, TagId } from '../../core/model';

/** Every tag below the given one; `tags` has parents before children. */
export function descendantsOf(tags: readonly Tag[], id: TagId): ReadonlySet<TagId> {
  const below = new Set<TagId>();
  for (const tag of tags)
    if (tag.parentId !== null && (tag.parentId === id || below.has(tag.parentId))) below.add(tag.id);
  return below;
}
