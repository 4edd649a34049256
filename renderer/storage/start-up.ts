import type { Instant } from '../core/model';
import { PAYLOAD_VERSION } from './change-record';
import type { JournalPort, JournalStatus } from './journal-port';
import { nextRecords } from './outbox-reader';
import { type RebuildProgress, rebuild } from './rebuild';
import { queueEverything } from './resend';
import type { MetaRow } from './rows/meta-row';
import type { OutboxRow } from './rows/outbox-row';
import { type Database, STORE_FORMAT, STORE_MIN_READER } from './schema';
import { compareWithJournal, continues, type RebuildReason, type StoreFindings } from './start-comparison';
import { tableCounts } from './table-counts';
import { type Counts, NO_ROWS, sameCounts } from './tables';

/** What a start did, for one sentence to the user. */
export type OpenOutcome =
  | { readonly kind: 'opened' }
  | { readonly kind: 'created' }
  /** `isVerified` is false when the journal's own counts did not agree with what it held. */
  | {
      readonly kind: 'rebuilt';
      readonly reason: RebuildReason;
      readonly records: number;
      readonly counts: Counts;
      readonly isVerified: boolean;
    }
  /** Main did not know the store, or had lost part of it, and is sent everything again. */
  | { readonly kind: 'resent'; readonly records: number };

export interface StartUpParts {
  readonly db: Database;
  readonly journal: JournalPort;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly onProgress: (progress: RebuildProgress) => void;
  /** The database had to be deleted because it could not be opened. */
  readonly wasDamaged: boolean;
}

/** Brings the open database and main's journal together. Throws when main does not answer or the disk is full. */
export async function bringTogether(parts: StartUpParts, status: JournalStatus): Promise<OpenOutcome> {
  const findings = await look(parts.db);
  const verdict = compareWithJournal(findings, status);
  switch (verdict.kind) {
    case 'open':
      await parts.db.outbox.where('seq').belowOrEqual(status.lastSeq).delete();
      return { kind: 'opened' };
    case 'create':
      return create(parts, verdict.storeId);
    case 'rebuild':
      return restore(parts, findings, status, parts.wasDamaged ? 'damaged' : verdict.reason);
    case 'resend':
      return resend(parts, findings, status);
  }
}

async function look(db: Database): Promise<StoreFindings> {
  const [meta, counts, waiting] = await Promise.all([
    db.meta.get('store'),
    tableCounts(db),
    db.outbox.orderBy('seq').primaryKeys(),
  ]);
  return { meta, counts, waiting };
}

async function create({ db, journal, newId }: StartUpParts, known: string | null): Promise<OpenOutcome> {
  const storeId = known ?? newId();
  if (known === null) await begin(journal, storeId);
  await db.meta.put(metaRow(storeId, 0, NO_ROWS));
  return { kind: 'created' };
}

async function restore(
  parts: StartUpParts,
  findings: StoreFindings,
  status: JournalStatus,
  reason: RebuildReason,
): Promise<OpenOutcome> {
  const { db, journal, onProgress } = parts;
  const storeId = status.storeId ?? '';
  if (findings.meta?.storeId === storeId && continues(findings, status.lastSeq)) {
    await shipWaiting(db, journal, storeId, status.lastSeq);
  }
  // Imports of another store are about articles that are not here.
  if (findings.meta?.storeId !== storeId) await forgetImports(db);
  const main = await journal.status();
  const records = await rebuild(db, journal, main.lastSeq, onProgress);
  const counts = await tableCounts(db);
  const isVerified = sameCounts(counts, main.counts);
  await db.transaction('rw', db.meta, db.outbox, async () => {
    await db.meta.put(metaRow(storeId, isVerified ? records : records + 1, counts));
    // Otherwise the two would disagree at every start to come.
    if (!isVerified) await db.outbox.add(recount(records + 1, parts.now(), counts));
  });
  return { kind: 'rebuilt', reason, records, counts, isVerified };
}

const forgetImports = (db: Database): Promise<void> =>
  db.transaction('rw', db.importRuns, db.importFiles, async () => {
    await db.importRuns.clear();
    await db.importFiles.clear();
  });

/** Changes main never saw must not go down with a damaged store. */
async function shipWaiting(
  db: Database,
  journal: JournalPort,
  storeId: string,
  after: number,
): Promise<void> {
  await db.outbox.where('seq').belowOrEqual(after).delete();
  for (;;) {
    const records = await nextRecords(db);
    if (records.length === 0) return;
    const reply = await journal.append(storeId, records);
    if (!reply.ok) throw new Error(`journal: ${reply.code}`);
    await db.outbox.where('seq').belowOrEqual(reply.lastSeq).delete();
  }
}

async function resend(
  parts: StartUpParts,
  findings: StoreFindings,
  status: JournalStatus,
): Promise<OpenOutcome> {
  const { db, journal } = parts;
  const storeId = findings.meta?.storeId ?? parts.newId();
  if (status.storeId === null) await begin(journal, storeId);
  const isNothing = sameCounts(findings.counts, NO_ROWS);
  if (isNothing && status.lastSeq === 0) {
    await db.meta.put(metaRow(storeId, 0, NO_ROWS));
    await db.outbox.clear();
    return { kind: 'opened' };
  }
  return { kind: 'resent', records: await queueEverything(db, status.lastSeq, parts.now()) };
}

async function begin(journal: JournalPort, storeId: string): Promise<void> {
  const begun = await journal.begin(storeId);
  if (!begun.ok) throw new Error(`journal: ${begun.code}`);
}

const metaRow = (storeId: string, lastSeq: number, counts: Counts): MetaRow => ({
  key: 'store',
  storeId,
  format: STORE_FORMAT,
  minReader: STORE_MIN_READER,
  lastSeq,
  counts,
});

const recount = (seq: number, at: string, counts: Counts): OutboxRow => ({
  seq,
  at,
  label: 'recount',
  counts,
  change: { v: PAYLOAD_VERSION, act: 'recount', put: {}, remove: {} },
  texts: [],
});
