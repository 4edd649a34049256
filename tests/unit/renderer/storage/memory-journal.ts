import { inflateSync, strFromU8 } from 'fflate';
import type {
  JournalPort,
  JournalRecord,
  JournalStatus,
  SentRecord,
} from '../../../../renderer/storage/journal-port';

type AppendReply = Awaited<ReturnType<JournalPort['append']>>;

/** Main's journal in memory, with the contract's behaviour and switches for its failures. */
export class MemoryJournal implements JournalPort {
  storeId: string | null = null;
  format = 1;
  records: JournalRecord[] = [];
  /** Looked at before each append: a failure to answer with, or a wait. */
  beforeAppend: (records: SentRecord[]) => Promise<AppendReply | undefined> = () =>
    Promise.resolve(undefined);
  appends = 0;
  /** Records in one answer; few, so that a rebuild takes several steps. */
  recordsPerRead = 3;

  get lastSeq(): number {
    return this.records.at(-1)?.seq ?? 0;
  }

  status(): Promise<JournalStatus> {
    return Promise.resolve({
      storeId: this.storeId,
      format: this.format,
      lastSeq: this.lastSeq,
      counts: { ...(this.records.at(-1)?.counts ?? {}) },
      bytes: 0,
      tornTail: null,
    });
  }

  begin(storeId: string): ReturnType<JournalPort['begin']> {
    if (this.storeId !== null) return Promise.resolve({ ok: false, code: 'exists' });
    this.storeId = storeId;
    return Promise.resolve({ ok: true });
  }

  async append(storeId: string, records: SentRecord[]): Promise<AppendReply> {
    this.appends += 1;
    const failure = await this.beforeAppend(records);
    if (failure) return failure;
    if (storeId !== this.storeId) return { ok: false, code: 'foreign-store' };
    for (const record of records) {
      if (record.seq <= this.lastSeq) continue;
      if (record.seq !== this.lastSeq + 1) return { ok: false, code: 'gap' };
      this.records.push(unpacked(record));
    }
    return { ok: true, lastSeq: this.lastSeq };
  }

  read(after: number, maxBytes: number): ReturnType<JournalPort['read']> {
    const rest = this.records.filter((record) => record.seq > after);
    const records: JournalRecord[] = [];
    let bytes = 0;
    for (const record of rest) {
      if (records.length >= this.recordsPerRead) break;
      if (records.length > 0 && bytes + record.payload.length > maxBytes) break;
      bytes += record.payload.length;
      records.push(structuredClone(record));
    }
    return Promise.resolve({ records, isLast: records.length === rest.length });
  }
}

const unpacked = ({ payload, ...rest }: SentRecord): JournalRecord =>
  structuredClone({
    ...rest,
    payload: typeof payload === 'string' ? payload : strFromU8(inflateSync(payload)),
  });
