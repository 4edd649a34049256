import * as v from 'valibot';
import { TRACKED_TABLES } from '../tables';

/** What a row is set to when the step is undone or redone; null when it is deleted. */
export const imageSchema = v.tuple([v.picklist(TRACKED_TABLES), v.string(), v.nullable(v.looseObject({}))]);
export type Image = readonly [table: (typeof TRACKED_TABLES)[number], key: string, row: object | null];

/** The row images of a step, in parts, so that no single value grows with the size of a case file. */
export const undoImagesRowSchema = v.strictObject({
  step: v.number(),
  part: v.number(),
  images: v.array(imageSchema),
  /** Articles the step removed and its reversal brings back: their texts are kept as long as the step. */
  gone: v.array(v.string()),
});
export interface UndoImagesRow {
  readonly step: number;
  readonly part: number;
  readonly images: readonly Image[];
  readonly gone: readonly string[];
}
