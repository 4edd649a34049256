import type { Table } from 'dexie';
import { newestDone, oldestUndone, partsOf } from './history-writer';
import type { Recording } from './recording';
import { hydrateHistoryLabel } from './rows/history-row';
import type { Database } from './schema';
import type { History, HistoryLabel } from './store';
import { imagesByTable, swapPart } from './undo-images';
import type { ChangeKind, WriteDoor } from './write-door';

/** Rows in one request: each answer of the database shows that the write is alive. */
const ROWS_PER_REQUEST = 1_000;

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
    await applyImages(db.table(table), put, remove);
  }
  await db.undoImages.bulkPut(
    parts.map((part) =>
      swapPart(part, (table, key) => {
        const before = recording.known(table, key);
        return before === undefined || before === true ? null : before;
      }),
    ),
  );
  await db.history.put({ ...row, state: act === 'undo' ? 'undone' : 'done' });
  const value = hydrateHistoryLabel(row);
  return { value, kind: { act, label: `${act} ${row.command}`, swap: row.step } };
}

async function applyImages(table: Table<object, string>, put: object[], remove: string[]): Promise<void> {
  for (let i = 0; i < remove.length; i += ROWS_PER_REQUEST) {
    await table.bulkDelete(remove.slice(i, i + ROWS_PER_REQUEST));
  }
  for (let i = 0; i < put.length; i += ROWS_PER_REQUEST) {
    await table.bulkPut(put.slice(i, i + ROWS_PER_REQUEST));
  }
}
