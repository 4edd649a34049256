/** One acknowledged change as main keeps it; the contract's record. */
export interface JournalRecord {
  seq: number;
  at: string;
  label: string;
  counts: Record<string, number>;
  payload: string;
}

/** A record on its way to main. A large payload goes as its deflated UTF-8, which main unpacks; see `pack-change.ts`. */
export interface SentRecord extends Omit<JournalRecord, 'payload'> {
  payload: string | Uint8Array;
}

/** What main knows of the store. */
export interface JournalStatus {
  storeId: string | null;
  format: number;
  lastSeq: number;
  counts: Record<string, number>;
  bytes: number;
  tornTail: { file: string; bytes: number } | null;
}

/** The journal channels of the contract, as the store needs them; the app wires them to `Workbench.invoke`. */
export interface JournalPort {
  status(): Promise<JournalStatus>;
  begin(storeId: string): Promise<{ ok: true } | { ok: false; code: 'exists' | JournalFailure }>;
  /** Acknowledges only what is synced to disk; records main already has are acknowledged again. */
  append(
    storeId: string,
    records: SentRecord[],
  ): Promise<{ ok: true; lastSeq: number } | { ok: false; code: 'gap' | 'foreign-store' | JournalFailure }>;
  read(after: number, maxBytes: number): Promise<{ records: JournalRecord[]; isLast: boolean }>;
}

export type JournalFailure = 'disk-full' | 'denied' | 'io';

/** The format of journals this program can read. */
export const JOURNAL_FORMAT = 1;
