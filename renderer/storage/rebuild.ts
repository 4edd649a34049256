import type { Table } from 'dexie';
import { type ChangeRecord, type ParsedPayload, parsePayload } from './change-record';
import { partsOf, partsWithin } from './history-writer';
import type { JournalPort, JournalRecord } from './journal-port';
import { emptyView, type ReplayView, replay, touchedKeys } from './replay';
import { type Database, storedTables } from './schema';
import { inSlices } from './slices';
import { JOURNALLED_TABLES, type Key } from './tables';

/** Characters asked of main at once. */
const CHUNK_BYTES = 500_000;

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
  await clear(db);
  const taken: TakenKeys = new Set();
  let done = 0;
  for (;;) {
    onProgress({ done, total });
    const { records, isLast } = await journal.read(done, CHUNK_BYTES);
    const changes = records.map(changeOf);
    await takeChunk(db, taken, await withoutTornBaselines(journal, records, changes));
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

/** Rows that may be there: only these need be read or deleted; a rebuild begins with none. */
type TakenKeys = Set<string>;
const taking = (table: string, key: Key): string => `${table} ${key}`;

/** One chunk as one transaction: read what it touches, replay in memory, write what came out. */
async function takeChunk(db: Database, taken: TakenKeys, changes: readonly ChangeRecord[]): Promise<void> {
  let stretch: ChangeRecord[] = [];
  for (const change of changes) {
    if (change.baseline?.part === 1) {
      await takeStretch(db, taken, stretch);
      await clear(db);
      taken.clear();
      stretch = [];
    }
    stretch.push(change);
  }
  await takeStretch(db, taken, stretch);
}

const clear = (db: Database): Promise<void> =>
  db.transaction('rw', storedTables(db), async () => {
    for (const table of storedTables(db)) await table.clear();
  });

async function takeStretch(db: Database, taken: TakenKeys, changes: readonly ChangeRecord[]): Promise<void> {
  if (changes.length === 0) return;
  await db.transaction('rw', storedTables(db), async () => {
    const view = await readView(db, taken, changes);
    for (const change of changes) replay(view, change);
    await writeView(db, taken, view);
  });
}

async function readView(
  db: Database,
  taken: TakenKeys,
  changes: readonly ChangeRecord[],
): Promise<ReplayView> {
  const view = emptyView();
  for (const name of JOURNALLED_TABLES) {
    // Texts have no images: what was there before does not matter.
    if (name === 'bodies') continue;
    const touched = new Set(changes.flatMap((change) => touchedKeys(change, name)));
    const keys = [...touched].filter((key) => taken.has(taking(name, key)));
    await inSlices(keys, async (slice) => {
      const rows = await tableOf(db, name).bulkGet(slice);
      slice.forEach((key, i) => view.rows[name].set(key, rows[i] ?? null));
    });
  }
  const swapped = new Set(changes.flatMap(({ swap }) => (swap === undefined ? [] : [swap])));
  for (const step of swapped) {
    view.images.set(step, new Map((await partsOf(db, step)).map((row) => [row.part, row])));
  }
  await readSwappedRows(db, view, [...swapped]);
  return view;
}

/** A swapped image becomes the row that was there; where the change does not name that row, it is read here. */
async function readSwappedRows(db: Database, view: ReplayView, steps: readonly number[]): Promise<void> {
  for (const step of steps) {
    for (const part of view.images.get(step)?.values() ?? []) {
      for (const [table, key] of part.images) {
        if (!view.rows[table].has(key))
          view.rows[table].set(key, (await tableOf(db, table).get(key)) ?? null);
      }
    }
  }
}

async function writeView(db: Database, taken: TakenKeys, view: ReplayView): Promise<void> {
  for (const name of JOURNALLED_TABLES) {
    const table = tableOf(db, name);
    const entries = [...view.rows[name]];
    const gone = entries.flatMap(([key, row]) => (row === null && taken.has(taking(name, key)) ? [key] : []));
    await inSlices(gone, (keys) => table.bulkDelete(keys));
    const there = entries.flatMap(([key, row]) => (row === null ? [] : [{ key, row }]));
    await inSlices(there, (slice) => table.bulkPut(slice.map(({ row }) => row)));
    for (const key of gone) taken.delete(taking(name, key));
    for (const { key } of there) taken.add(taking(name, key));
  }
  for (const step of view.dropped) await partsWithin(db, step).delete();
  const parts = [...view.images.values()].flatMap((own) => [...own.values()]);
  await inSlices(parts, (slice) => db.undoImages.bulkPut(slice), 1);
}

const tableOf = (db: Database, name: string): Table<object, Key> => db.table<object, Key>(name);
