import { newestDone, oldestUndone, partsOf } from './history-writer';
import type { Recording } from './recording';
import { hydrateHistoryLabel } from './rows/history-row';
import type { Database } from './schema';
import { inSlices } from './slices';
import type { History, HistoryLabel } from './store';
import { imagesByTable, swapPart } from './undo-images';
import type { ChangeKind, WriteDoor } from './write-door';

/** Undo and redo over every command of the store. */
export function createHistory(door: WriteDoor): History {
  const { db } = door;
  return {
    peek: async () => {
      const undo = await newestDone(db);
      const redo = await oldestUndone(db);
      return {
        undo: undo && hydrateHistoryLabel(undo),
        redo: redo && hydrateHistoryLabel(redo),
      };
    },
    undo: () => door.travel((recording) => move(db, recording, 'undo')),
    redo: () => door.travel((recording) => move(db, recording, 'redo')),
  };
}

async function move(
  db: Database,
  recording: Recording,
  act: 'undo' | 'redo',
): Promise<{ value: HistoryLabel | undefined; kind: ChangeKind | null }> {
  const row = await (act === 'undo' ? newestDone(db) : oldestUndone(db));
  if (!row) return { value: undefined, kind: null };
  const parts = await partsOf(db, row.step);
  for (const { table, put, remove } of imagesByTable(parts)) {
    await inSlices(remove, (keys) => db.table<object, string>(table).bulkDelete(keys));
    await inSlices(put, (rows) => db.table<object, string>(table).bulkPut(rows));
  }
  const swapped = parts.map((part) =>
    swapPart(part, (table, key) => {
      const before = recording.known(table, key);
      return before === undefined || before === true ? null : before;
    }),
  );
  await inSlices(swapped, (slice) => db.undoImages.bulkPut(slice), 1);
  await db.history.put({ ...row, state: act === 'undo' ? 'undone' : 'done' });
  const value = hydrateHistoryLabel(row);
  return { value, kind: { act, label: `${act} ${row.command}`, swap: row.step } };
}
