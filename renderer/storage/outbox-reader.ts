import type { ChangeRecord } from './change-record';
import type { SentRecord } from './journal-port';
import type { OutboxRow } from './rows/outbox-row';
import type { Database } from './schema';

/** Characters (of a packed change: bytes) in one append: small enough that neither window nor main stops over it. */
const SIZE_PER_APPEND = 1_000_000;
/** Changes looked at for one append. */
const ROWS_PER_APPEND = 100;

/** The next changes for main, in order, with their texts; at least one while any waits. */
export async function nextRecords(db: Database): Promise<SentRecord[]> {
  const rows = await nextRows(db);
  const records: SentRecord[] = [];
  let size = 0;
  for (const row of rows) {
    const previous = records.at(-1);
    if (previous && (size >= SIZE_PER_APPEND || row.seq !== previous.seq + 1)) break;
    const record = await toRecord(db, row);
    size += record.payload.length;
    records.push(record);
  }
  return records;
}

/** Reads no further than a large change: those behind it would only be read again for the next append. */
async function nextRows(db: Database): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = [];
  await db.outbox
    .orderBy('seq')
    .until((row) => isLarge(row), true)
    .limit(ROWS_PER_APPEND)
    .each((row) => rows.push(row));
  return rows;
}

const isLarge = ({ texts, packed }: OutboxRow): boolean => texts.length > 0 || packed !== undefined;

/** Texts are read only now. One that is gone belonged to an article that is gone for good: it ships as deleted. */
async function toRecord(
  db: Database,
  { seq, at, label, counts, change, texts, packed }: OutboxRow,
): Promise<SentRecord> {
  const payload = packed ?? JSON.stringify(await withTexts(db, change, texts));
  return { seq, at, label, counts, payload };
}

async function withTexts(
  db: Database,
  change: ChangeRecord,
  texts: readonly string[],
): Promise<ChangeRecord> {
  if (texts.length === 0) return change;
  const found = (await db.bodies.bulkGet([...texts])).flatMap((row) => (row ? [row] : []));
  const present = new Set(found.map((row) => row.articleId));
  const absent = texts.filter((id) => !present.has(id));
  const bodies = [...(change.remove.bodies ?? []), ...absent];
  return {
    ...change,
    put: { ...change.put, ...(found.length > 0 ? { bodies: found } : {}) },
    remove: { ...change.remove, ...(bodies.length > 0 ? { bodies } : {}) },
  };
}
