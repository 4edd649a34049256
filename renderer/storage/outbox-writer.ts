import { type ChangeRecord, PAYLOAD_VERSION } from './change-record';
import type { Recording } from './recording';
import type { MetaRow } from './rows/meta-row';
import type { OutboxRow } from './rows/outbox-row';
import { type Counts, JOURNALLED_TABLES } from './tables';

/** What is known about a change besides its rows. */
export interface ChangeNote {
  readonly seq: number;
  readonly at: string;
  readonly label: string;
  readonly act: ChangeRecord['act'];
  readonly images?: ChangeRecord['images'];
  readonly swap?: number;
}

/** Rows per table after the recorded change. */
export function countsAfter(before: Counts, recording: Recording): Counts {
  const counts = { ...before };
  for (const table of JOURNALLED_TABLES) {
    for (const change of recording.changesOf(table).values()) {
      if (change.before === null) counts[table] += 1;
      if (change.after === null) counts[table] -= 1;
    }
  }
  return counts;
}

/** The recorded change as it goes to main. */
export function outboxRow(note: ChangeNote, counts: Counts, recording: Recording): OutboxRow {
  const put: Record<string, unknown[]> = {};
  const remove: Record<string, unknown[]> = {};
  const texts: string[] = [];
  for (const table of JOURNALLED_TABLES) {
    for (const [key, { after }] of recording.changesOf(table)) {
      if (after === null) (remove[table] ??= []).push(key);
      else if (after === true) texts.push(String(key));
      else (put[table] ??= []).push(after);
    }
  }
  // The rows were typed when they were put; the write door checks the record against its schema.
  const change = {
    v: PAYLOAD_VERSION,
    act: note.act,
    put,
    remove,
    ...(note.images ? { images: note.images } : {}),
    ...(note.swap === undefined ? {} : { swap: note.swap }),
  } as ChangeRecord;
  return { seq: note.seq, at: note.at, label: note.label, counts, change, texts };
}

/** What the store knows of itself after the change. */
export const metaAfter = (meta: MetaRow, row: OutboxRow): MetaRow => ({
  ...meta,
  lastSeq: row.seq,
  counts: row.counts,
});
