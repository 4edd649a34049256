import * as v from 'valibot';
import { caseFileId, SHORTCUT_DIGITS, TAG_COLOURS, type Tag, tagId } from '../../core/model';

/** A tag as the database, the journal and the archive hold it. */
export const tagRowSchema = v.strictObject({
  id: v.string(),
  caseFileId: v.string(),
  name: v.string(),
  parentId: v.nullable(v.string()),
  colour: v.picklist(TAG_COLOURS),
  description: v.string(),
  shortcut: v.nullable(v.picklist(SHORTCUT_DIGITS)),
  position: v.number(),
});
export type TagRow = v.InferOutput<typeof tagRowSchema>;

export const hydrateTag = (row: TagRow): Tag => ({
  id: tagId(row.id),
  caseFileId: caseFileId(row.caseFileId),
  name: row.name,
  parentId: row.parentId === null ? null : tagId(row.parentId),
  colour: row.colour,
  description: row.description,
  shortcut: row.shortcut,
  position: row.position,
});

export const dehydrateTag = (tag: Tag): TagRow => ({ ...hydrateTag(tag) });
