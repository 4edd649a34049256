import { TAG_COLOURS, tagId } from '../../core/model';
import { hydrateTag, type TagRow } from '../rows/tag-row';
import type { Database } from '../schema';
import type { TagRepository } from '../store';
import type { WriteDoor } from '../write-door';
import { invalid, required } from '../write-failure';
import { checkedName } from './rules';
import { branchOf, childrenOf, inTreeOrder, leastUsedColour, renumbered } from './tag-tree';
import { tagUsage } from './tag-usage';

export function createTagRepository(door: WriteDoor): TagRepository {
  const { db } = door;
  return {
    list: async (caseFileId) => inTreeOrder(await tagsOf(db, caseFileId)).map(hydrateTag),
    usage: (caseFileId) => tagUsage(db, caseFileId),

    create: (caseFileId, { name, parentId = null, colour }) =>
      door.execute('tag.create', async () => {
        required(await db.caseFiles.get(caseFileId));
        if (colour && !TAG_COLOURS.includes(colour)) throw invalid('colour');
        const tags = await tagsOf(db, caseFileId);
        if (parentId !== null) required(tags.find((tag) => tag.id === parentId));
        const last = childrenOf(tags, parentId).at(-1);
        const row: TagRow = {
          id: tagId(door.newId()),
          caseFileId,
          name: checkedName(name),
          parentId,
          colour: colour ?? leastUsedColour(tags),
          description: '',
          shortcut: null,
          position: last ? last.position + 1 : 0,
        };
        await db.tags.add(row);
        return { value: hydrateTag(row), subject: row.name };
      }),

    edit: (id, changes) =>
      door.execute('tag.edit', async () => {
        const row = required(await db.tags.get(id));
        const { name = row.name, colour = row.colour, description = row.description } = changes;
        const shortcut = changes.shortcut === undefined ? row.shortcut : changes.shortcut;
        if (shortcut !== null && shortcut !== row.shortcut) await takeShortcut(db, row, shortcut);
        await db.tags.put({ ...row, name: checkedName(name), colour, description, shortcut });
        return { value: undefined, subject: checkedName(name) };
      }),

    move: (id, parentId, beforeId) =>
      door.execute('tag.move', async () => {
        const row = required(await db.tags.get(id));
        const tags = await tagsOf(db, row.caseFileId);
        if (parentId !== null) {
          required(tags.find((tag) => tag.id === parentId));
          if (branchOf(tags, id).has(parentId)) throw invalid('tag-cycle');
        }
        const siblings = childrenOf(tags, parentId).filter((tag) => tag.id !== id);
        const place = beforeId === null ? siblings.length : siblings.findIndex((tag) => tag.id === beforeId);
        if (place < 0) throw beforeId === id ? invalid('tag-before-itself') : invalid('sibling');
        await db.tags.bulkPut(renumbered(siblings.toSpliced(place, 0, row), parentId));
        return { value: undefined, subject: row.name };
      }),

    delete: (id) =>
      door.execute('tag.delete', async () => {
        const row = required(await db.tags.get(id));
        const tags = await tagsOf(db, row.caseFileId);
        const siblings = childrenOf(tags, row.parentId);
        const place = siblings.findIndex((tag) => tag.id === id);
        const after = siblings.toSpliced(place, 1, ...childrenOf(tags, id));
        await db.tags.bulkPut(renumbered(after, row.parentId));
        const highlights = await db.highlights.where('tagIds').equals(id).toArray();
        await db.highlights.bulkPut(
          highlights.map((highlight) => ({
            ...highlight,
            tagIds: highlight.tagIds.filter((other) => other !== id),
          })),
        );
        await db.tags.delete(id);
        return { value: undefined, subject: row.name };
      }),
  };
}

const tagsOf = (db: Database, caseFileId: string): Promise<TagRow[]> =>
  db.tags.where('caseFileId').equals(caseFileId).toArray();

/** At most one tag of a case file has each digit: whoever has it gives it up. */
async function takeShortcut(db: Database, tag: TagRow, shortcut: TagRow['shortcut']): Promise<void> {
  const holders = (await tagsOf(db, tag.caseFileId)).filter(
    (other) => other.shortcut === shortcut && other.id !== tag.id,
  );
  await db.tags.bulkPut(holders.map((other) => ({ ...other, shortcut: null })));
}
