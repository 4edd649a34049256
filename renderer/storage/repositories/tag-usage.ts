import { type TagId, tagId } from '../../core/model';
import type { Database } from '../schema';
import type { TagUsage } from '../store';
import { branchOf } from './tag-tree';

/**
 * How often each tag is used. Reads only the index: counts for single tags, keys where branches must be
 * united, never a highlight itself.
 */
export async function tagUsage(db: Database, caseFileId: string): Promise<ReadonlyMap<TagId, TagUsage>> {
  const tags = await db.tags.where('caseFileId').equals(caseFileId).toArray();
  const usage = new Map<TagId, TagUsage>();
  for (const { id } of tags) {
    const highlights = await db.highlights.where('tagIds').equals(id).count();
    const branch = branchOf(tags, id);
    const withDescendants = branch.size === 1 ? highlights : await countUnion(db, branch);
    usage.set(tagId(id), { highlights, withDescendants });
  }
  return usage;
}

async function countUnion(db: Database, tagIds: ReadonlySet<string>): Promise<number> {
  const highlights = new Set<string>();
  for (const id of tagIds) {
    for (const key of await db.highlights.where('tagIds').equals(id).primaryKeys()) highlights.add(key);
  }
  return highlights.size;
}
