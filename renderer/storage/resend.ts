import type { Table } from 'dexie';
import { type ChangeRecord, PAYLOAD_VERSION } from './change-record';
import type { OutboxRow } from './rows/outbox-row';
import { type Database, storedTables } from './schema';
import { tableCounts } from './table-counts';
import type { Counts } from './tables';

/** Tables whose rows are sent, and how many of them make a record of bearable size. */
const ROWS_PER_RECORD = {
  caseFiles: 500,
  articles: 500,
  highlights: 500,
  tags: 500,
  briefings: 10,
  analyses: 200,
  outlets: 500,
  reportGroups: 500,
  history: 500,
  undoImages: 2,
} as const;
const TABLES = Object.keys(ROWS_PER_RECORD) as (keyof typeof ROWS_PER_RECORD)[];
const TEXTS_PER_RECORD = 50;

interface Part {
  readonly put: Record<string, unknown[]>;
  readonly texts: readonly string[];
}

/**
 * Puts the whole store into the outbox again, behind what main has. A replay takes the parts only when all are
 * there, so a kill half way leaves what main had before. Rows go by value: later changes must not show in them.
 */
export async function queueEverything(db: Database, afterSeq: number, at: string): Promise<number> {
  return db.transaction('rw', storedTables(db), async () => {
    const meta = await db.meta.get('store');
    if (!meta) throw new Error('Store without its meta row');
    await db.outbox.clear();
    const counts = await tableCounts(db);
    let of = Math.ceil(counts.bodies / TEXTS_PER_RECORD);
    for (const name of TABLES) of += Math.ceil((await db.table(name).count()) / ROWS_PER_RECORD[name]);
    of = Math.max(1, of);
    let part = 0;
    const queue = async ({ put, texts }: Part) => {
      part += 1;
      await db.outbox.add(baselineRow(afterSeq + part, at, counts, { put, texts }, { part, of }));
    };
    await queueRows(db, queue);
    await queueTexts(db, queue);
    if (part === 0) await queue({ put: {}, texts: [] });
    await db.meta.put({ ...meta, lastSeq: afterSeq + part, counts });
    return afterSeq + part;
  });
}

async function queueRows(db: Database, queue: (part: Part) => Promise<void>): Promise<void> {
  for (const name of TABLES) {
    await pages(db.table<unknown, unknown>(name), ROWS_PER_RECORD[name], async (keys) => {
      const rows: unknown[] = await db.table<unknown, unknown>(name).bulkGet(keys);
      await queue({ put: { [name]: rows }, texts: [] });
    });
  }
}

async function queueTexts(db: Database, queue: (part: Part) => Promise<void>): Promise<void> {
  await pages(db.bodies, TEXTS_PER_RECORD, (keys) => queue({ put: {}, texts: keys }));
}

async function pages<R, K>(
  table: Table<R, K>,
  size: number,
  visit: (keys: K[]) => Promise<void>,
): Promise<void> {
  const keys = await table.toCollection().primaryKeys();
  for (let i = 0; i < keys.length; i += size) await visit(keys.slice(i, i + size));
}

function baselineRow(
  seq: number,
  at: string,
  counts: Counts,
  { put, texts }: Part,
  baseline: { part: number; of: number },
): OutboxRow {
  const change = { v: PAYLOAD_VERSION, act: 'baseline', put, remove: {}, baseline } as ChangeRecord;
  return { seq, at, label: `baseline ${baseline.part}/${baseline.of}`, counts, change, texts };
}
