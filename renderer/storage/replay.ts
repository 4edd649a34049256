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

/** A stretch of the store in memory: rows by key, null where there is none; images by step. */
export interface ReplayView {
  readonly rows: Record<JournalledTable, Map<Key, object | null>>;
  readonly images: Map<number, readonly UndoImagesRow[]>;
}

export const emptyView = (): ReplayView => ({
  rows: {
    caseFiles: new Map(),
    articles: new Map(),
    highlights: new Map(),
    tags: new Map(),
    briefings: new Map(),
    bodies: new Map(),
    history: new Map(),
  },
  images: new Map(),
});

/** The keys of a table that a change touches. */
export function touchedKeys(change: ChangeRecord, table: JournalledTable): Key[] {
  const put = (change.put[table] ?? []).map((row) => keyOf(table, row));
  return [...put, ...(change.remove[table] ?? [])];
}

/** The steps whose images a change reads, extends or drops. */
export const touchedSteps = (change: ChangeRecord): number[] => [
  ...(change.images ? [change.images.step] : []),
  ...(change.swap === undefined ? [] : [change.swap]),
  ...(change.remove.history ?? []),
  ...(change.put.undoImages ?? []).map(({ step }) => step),
];

/** Does to the view what the change did to the store, the history's images included. */
export function replay(view: ReplayView, change: ChangeRecord): void {
  replayImages(view, change);
  for (const table of JOURNALLED_TABLES) {
    for (const row of change.put[table] ?? []) view.rows[table].set(keyOf(table, row), row);
    for (const key of change.remove[table] ?? []) view.rows[table].set(key, null);
  }
  for (const step of change.remove.history ?? []) view.images.set(step, []);
}

/** The images follow from the rows as they are before the change; only a baseline brings them along. */
function replayImages(view: ReplayView, change: ChangeRecord): void {
  if (change.swap !== undefined) {
    const parts = imagesOf(view, change.swap);
    view.images.set(
      change.swap,
      parts.map((part) => swapPart(part, (table, key) => view.rows[table].get(key) ?? null)),
    );
  }
  if (change.images) {
    const { step, part } = change.images;
    const before = trackedChanges(view, change);
    const kept = imagesOf(view, step).filter((row) => row.part < part);
    view.images.set(step, [...kept, ...imageParts((table) => before[table], step, part)]);
  }
  for (const row of change.put.undoImages ?? []) {
    const images = row as UndoImagesRow;
    view.images.set(row.step, [...imagesOf(view, row.step), images]);
  }
}

const imagesOf = (view: ReplayView, step: number): readonly UndoImagesRow[] => view.images.get(step) ?? [];

function trackedChanges(view: ReplayView, change: ChangeRecord): Record<TrackedTable, Map<Key, RowChange>> {
  const changes: Record<TrackedTable, Map<Key, RowChange>> = {
    caseFiles: new Map(),
    articles: new Map(),
    highlights: new Map(),
    tags: new Map(),
    briefings: new Map(),
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
