import type { Table } from 'dexie';
import { type ChangeRecord, type ParsedPayload, parsePayload } from './change-record';
import type { JournalPort, JournalRecord } from './journal-port';
import { emptyView, type ReplayView, replay, touchedKeys, touchedSteps } from './replay';
import type { Database } from './schema';
import { JOURNALLED_TABLES, type Key } from './tables';

/** Characters asked of main at once. */
const CHUNK_BYTES = 2_000_000;

/** How far a rebuild is, in records of the journal. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

export type RebuildFailure =
  | { readonly code: 'newer-format'; readonly needed: number }
  | { readonly code: 'failed'; readonly message: string };

/** Thrown inside a rebuild; becomes the failure of the start. */
export class RebuildStopped extends Error {
  override readonly name = 'RebuildStopped';
  readonly failure: RebuildFailure;

  constructor(failure: RebuildFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

/**
 * Empties the store and fills it from main's journal; the number of records read. The `meta` row is the caller's
 * to write at the end: until then a killed rebuild looks like an empty store and begins again.
 */
export async function rebuild(
  db: Database,
  journal: JournalPort,
  total: number,
  onProgress: (progress: RebuildProgress) => void,
): Promise<number> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
  let done = 0;
  for (;;) {
    onProgress({ done, total });
    const { records, isLast } = await journal.read(done, CHUNK_BYTES);
    const changes = records.map(changeOf);
    await takeChunk(db, await withoutTornBaselines(journal, records, changes));
    done = records.at(-1)?.seq ?? done;
    if (isLast || records.length === 0) break;
  }
  onProgress({ done, total });
  return done;
}

function changeOf(record: JournalRecord): ChangeRecord {
  const parsed = parsePayload(record.payload);
  if (parsed.kind === 'change') return parsed.change;
  throw new RebuildStopped(failureOf(parsed, record.seq));
}

function failureOf(parsed: Exclude<ParsedPayload, { kind: 'change' }>, seq: number): RebuildFailure {
  return parsed.kind === 'newer'
    ? { code: 'newer-format', needed: parsed.needed }
    : { code: 'failed', message: `journal record ${seq}: ${parsed.reason}` };
}

/** The changes without the parts of a baseline whose last part never reached main. */
async function withoutTornBaselines(
  journal: JournalPort,
  records: readonly JournalRecord[],
  changes: readonly ChangeRecord[],
): Promise<ChangeRecord[]> {
  const lasts = new Map<number, boolean>();
  const kept: ChangeRecord[] = [];
  for (const [i, change] of changes.entries()) {
    const seq = records[i]?.seq ?? 0;
    if (change.baseline) {
      const { part, of } = change.baseline;
      const last = seq - part + of;
      const isWhole = lasts.get(last) ?? (await endsBaseline(journal, last, of));
      lasts.set(last, isWhole);
      if (!isWhole) continue;
    }
    kept.push(change);
  }
  return kept;
}

async function endsBaseline(journal: JournalPort, seq: number, of: number): Promise<boolean> {
  const record = (await journal.read(seq - 1, 1)).records[0];
  if (record?.seq !== seq) return false;
  const { baseline } = changeOf(record);
  return baseline?.part === of && baseline.of === of;
}

/** One chunk as one transaction: read what it touches, replay in memory, write what came out. */
async function takeChunk(db: Database, changes: readonly ChangeRecord[]): Promise<void> {
  let stretch: ChangeRecord[] = [];
  for (const change of changes) {
    if (change.baseline?.part === 1) {
      await takeStretch(db, stretch, false);
      await takeStretch(db, [change], true);
      stretch = [];
    } else stretch.push(change);
  }
  await takeStretch(db, stretch, false);
}

async function takeStretch(
  db: Database,
  changes: readonly ChangeRecord[],
  startsAnew: boolean,
): Promise<void> {
  if (changes.length === 0) return;
  await db.transaction('rw', db.tables, async () => {
    if (startsAnew) for (const table of db.tables) await table.clear();
    const view = await readView(db, changes);
    for (const change of changes) replay(view, change);
    await writeView(db, view);
  });
}

async function readView(db: Database, changes: readonly ChangeRecord[]): Promise<ReplayView> {
  const view = emptyView();
  for (const name of JOURNALLED_TABLES) {
    const keys = [...new Set(changes.flatMap((change) => touchedKeys(change, name)))];
    // Texts have no images: what was there before does not matter.
    const rows = name === 'bodies' ? [] : await tableOf(db, name).bulkGet(keys);
    keys.forEach((key, i) => view.rows[name].set(key, rows[i] ?? null));
  }
  const steps = [...new Set(changes.flatMap(touchedSteps))];
  for (const step of steps) view.images.set(step, []);
  for (const row of await db.undoImages.bulkGet(await imageKeys(db, steps))) {
    if (row) view.images.set(row.step, [...(view.images.get(row.step) ?? []), row]);
  }
  await swappedRows(db, view, changes);
  return view;
}

/** A swapped image becomes the row that was there; where the change does not name that row, it is read here. */
async function swappedRows(db: Database, view: ReplayView, changes: readonly ChangeRecord[]): Promise<void> {
  for (const { swap } of changes) {
    if (swap === undefined) continue;
    for (const part of view.images.get(swap) ?? []) {
      for (const [table, key] of part.images) {
        if (!view.rows[table].has(key))
          view.rows[table].set(key, (await tableOf(db, table).get(key)) ?? null);
      }
    }
  }
}

async function imageKeys(db: Database, steps: readonly number[]): Promise<[number, number][]> {
  const wanted = new Set(steps);
  const keys = await db.undoImages.toCollection().primaryKeys();
  return keys.filter(([step]) => wanted.has(step));
}

async function writeView(db: Database, view: ReplayView): Promise<void> {
  for (const name of JOURNALLED_TABLES) {
    const entries = [...view.rows[name]];
    const table = tableOf(db, name);
    await table.bulkDelete(entries.flatMap(([key, row]) => (row === null ? [key] : [])));
    await table.bulkPut(entries.flatMap(([, row]) => (row === null ? [] : [row])));
  }
  await db.undoImages.bulkDelete(await imageKeys(db, [...view.images.keys()]));
  await db.undoImages.bulkPut([...view.images.values()].flat());
}

const tableOf = (db: Database, name: string): Table<object, Key> => db.table<object, Key>(name);
