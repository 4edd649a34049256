import type { ChangeRecord } from './change-record';
import type { JournalRecord } from './journal-port';
import type { OutboxRow } from './rows/outbox-row';
import type { Database } from './schema';

/** Characters of payload in one append: small enough that neither window nor main stops over it. */
const CHARACTERS_PER_APPEND = 1_000_000;
/** Changes looked at for one append. */
const ROWS_PER_APPEND = 100;

/** The next changes for main, in order, with their texts; at least one while any waits. */
export async function nextRecords(db: Database): Promise<JournalRecord[]> {
  const rows = await db.outbox.orderBy('seq').limit(ROWS_PER_APPEND).toArray();
  const records: JournalRecord[] = [];
  let characters = 0;
  for (const row of rows) {
    const previous = records.at(-1);
    if (previous && (characters >= CHARACTERS_PER_APPEND || row.seq !== previous.seq + 1)) break;
    const record = await toRecord(db, row);
    characters += record.payload.length;
    records.push(record);
  }
  return records;
}

/** Texts are read only now. One that is gone belonged to an article that is gone for good: it ships as deleted. */
async function toRecord(
  db: Database,
  { seq, at, label, counts, change, texts }: OutboxRow,
): Promise<JournalRecord> {
  return { seq, at, label, counts, payload: JSON.stringify(await withTexts(db, change, texts)) };
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
