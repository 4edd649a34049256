import { inflateSync, strFromU8 } from 'fflate';
import type { Handlers } from '../../electron/ipc/contract';
import type { JournalRecord, JournalStatus, SentRecord } from '../../electron/ipc/journal-schema';

type JournalHandlers = Pick<Handlers, 'journal.status' | 'journal.begin' | 'journal.append' | 'journal.read'>;

/** The journal's rules without a disk: order without gaps, one store, repeated records acknowledged again. */
export function createMemoryJournal(): { handlers: JournalHandlers; records: readonly JournalRecord[] } {
  const records: JournalRecord[] = [];
  let storeId: string | null = null;
  const status = (): JournalStatus => ({
    storeId,
    format: 1,
    lastSeq: records.length,
    counts: records.at(-1)?.counts ?? {},
    bytes: records.reduce((sum, record) => sum + record.payload.length, 0),
    tornTail: null,
  });

  const handlers: JournalHandlers = {
    'journal.status': () => Promise.resolve(status()),
    'journal.begin': (id, mode) => {
      if (mode === 'set-aside') records.length = 0;
      else if (storeId !== null) return Promise.resolve({ ok: false, code: 'exists' });
      storeId = id;
      return Promise.resolve({ ok: true });
    },
    'journal.append': (id, added) => {
      if (id !== storeId) return Promise.resolve({ ok: false, code: 'foreign-store' });
      for (const record of added) {
        if (record.seq > records.length + 1) return Promise.resolve({ ok: false, code: 'gap' });
        if (record.seq === records.length + 1) records.push(unpacked(record));
      }
      return Promise.resolve({ ok: true, lastSeq: records.length });
    },
    'journal.read': ({ after, maxBytes }) => {
      const answer: JournalRecord[] = [];
      let bytes = 0;
      for (const record of records.slice(after)) {
        bytes += record.payload.length;
        if (answer.length > 0 && bytes > maxBytes) break;
        answer.push(record);
      }
      return Promise.resolve({ records: answer, isLast: after + answer.length >= records.length });
    },
  };
  return { handlers, records };
}

const unpacked = ({ payload, ...rest }: SentRecord): JournalRecord =>
  structuredClone({
    ...rest,
    payload: typeof payload === 'string' ? payload : strFromU8(inflateSync(payload)),
  });
