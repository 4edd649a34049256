import * as v from 'valibot';
import type { CommandName, HistoryLabel } from '../store';

/** One step of undo, without its row images, so that naming the next step reads almost nothing. */
export const historyRowSchema = v.strictObject({
  /** The sequence number of the change that began the step; steps are undone from the highest down. */
  step: v.pipe(v.number(), v.integer(), v.minValue(1)),
  state: v.picklist(['done', 'undone']),
  at: v.string(),
  command: v.string(),
  subject: v.string(),
  count: v.number(),
  /** Further changes with the same batch join the step. */
  batchId: v.exactOptional(v.string()),
  /** A change with the same key right behind the step joins it. */
  mergeKey: v.exactOptional(v.string()),
});
export type HistoryRow = v.InferOutput<typeof historyRowSchema>;

export const hydrateHistoryLabel = (row: HistoryRow): HistoryLabel => ({
  command: row.command as CommandName,
  subject: row.subject,
  count: row.count,
});
