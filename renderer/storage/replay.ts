import type { ChangeRecord } from './change-record';
import type { RowChange } from './recording';
import { keyOf } from './recording';
import type { UndoImagesRow } from './rows/undo-images-row';
import {
  JOURNALLED_TABLES,
  type JournalledTable,
  type Key,
  TRACKED_TABLES,
  type TrackedTable,
} from './tables';
import { imageParts, swapPart } from './undo-images';

/** A stretch of the store in memory: rows by key, null where there is none; images by step and part. */
export interface ReplayView {
  readonly rows: Record<JournalledTable, Map<Key, object | null>>;
  /** Parts made in this stretch, and those of steps that are swapped in it; others stay where they are. */
  readonly images: Map<number, Map<number, UndoImagesRow>>;
  /** Steps whose parts from before this stretch are gone. */
  readonly dropped: Set<number>;
}

export const emptyView = (): ReplayView => ({
  rows: {
    caseFiles: new Map(),
    articles: new Map(),
    highlights: new Map(),
    tags: new Map(),
    briefings: new Map(),
    analyses: new Map(),
    outlets: new Map(),
    reportGroups: new Map(),
    bodies: new Map(),
    history: new Map(),
  },
  images: new Map(),
  dropped: new Set(),
});

/** The keys of a table that a change touches. */
export function touchedKeys(change: ChangeRecord, table: JournalledTable): Key[] {
  const put = (change.put[table] ?? []).map((row) => keyOf(table, row));
  return [...put, ...(change.remove[table] ?? [])];
}

/** Does to the view what the change did to the store, the history's images included. */
export function replay(view: ReplayView, change: ChangeRecord): void {
  replayImages(view, change);
  for (const table of JOURNALLED_TABLES) {
    for (const row of change.put[table] ?? []) view.rows[table].set(keyOf(table, row), row);
    for (const key of change.remove[table] ?? []) view.rows[table].set(key, null);
  }
  for (const step of change.remove.history ?? []) {
    view.images.delete(step);
    view.dropped.add(step);
  }
}

/** The images follow from the rows as they are before the change; only a baseline brings them along. */
function replayImages(view: ReplayView, change: ChangeRecord): void {
  if (change.swap !== undefined) {
    const parts = imagesOf(view, change.swap);
    for (const part of parts.values()) {
      parts.set(
        part.part,
        swapPart(part, (table, key) => view.rows[table].get(key) ?? null),
      );
    }
  }
  if (change.images) {
    const { step, part } = change.images;
    const before = trackedChanges(view, change);
    const parts = imagesOf(view, step);
    for (const row of imageParts((table) => before[table], step, part)) parts.set(row.part, row);
  }
  for (const row of change.put.undoImages ?? []) imagesOf(view, row.step).set(row.part, row);
}

function imagesOf(view: ReplayView, step: number): Map<number, UndoImagesRow> {
  const parts = view.images.get(step) ?? new Map<number, UndoImagesRow>();
  view.images.set(step, parts);
  return parts;
}

function trackedChanges(view: ReplayView, change: ChangeRecord): Record<TrackedTable, Map<Key, RowChange>> {
  const changes: Record<TrackedTable, Map<Key, RowChange>> = {
    caseFiles: new Map(),
    articles: new Map(),
    highlights: new Map(),
    tags: new Map(),
    briefings: new Map(),
    analyses: new Map(),
    outlets: new Map(),
    reportGroups: new Map(),
  };
  for (const table of TRACKED_TABLES) {
    const before = (key: Key) => view.rows[table].get(key) ?? null;
    for (const row of change.put[table] ?? []) {
      const key = keyOf(table, row);
      changes[table].set(key, { before: before(key), after: row });
    }
    for (const key of change.remove[table] ?? [])
      changes[table].set(key, { before: before(key), after: null });
  }
  return changes;
}
