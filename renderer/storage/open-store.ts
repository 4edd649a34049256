import { Dexie } from 'dexie';
import { fail, type Instant, ok, type Result } from '../core/model';
import { createChangeFeed } from './change-feed';
import { createStore } from './create-store';
import { JOURNAL_FORMAT, type JournalPort, type JournalStatus } from './journal-port';
import { type DatabaseOpening, openDatabase } from './open-database';
import { createShipper } from './outbox-shipper';
import { type RebuildProgress, RebuildStopped } from './rebuild';
import { queueEverything } from './resend';
import { createSaveTracker, type SaveTracker } from './save-state';
import { DATABASE_NAME, type Database } from './schema';
import { bringTogether, type OpenOutcome } from './start-up';
import type { Store } from './store';
import { required } from './write-failure';

export interface OpenStoreOptions {
  readonly databaseName?: string;
  readonly journal: JournalPort;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** How far a rebuild from the journal is; never called when there is none. */
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Another, newer window has taken the database over; this store is closed. */
  readonly onSuperseded?: () => void;
  readonly writeTimeLimitMs?: number;
  readonly retryDelaysMs?: readonly number[];
}

/** An open store and what it took to open it. */
export interface OpenedStore {
  readonly store: Store;
  readonly outcome: OpenOutcome;
  /** A damaged end of the journal that main has set aside at this start. */
  readonly tornTail: JournalStatus['tornTail'];
}

/** Why the store could not be opened. Main's journal is as it was. */
export type OpenFailure =
  /** A newer program wrote the data; `needed` is the format it used. */
  | { readonly code: 'newer-format'; readonly needed: number }
  /** Another window holds the database and does not let go. */
  | { readonly code: 'blocked' }
  | { readonly code: 'failed'; readonly message: string };

/** Opens the working store, compares it with main's journal, and repairs whichever of the two lacks something. */
export async function openStore(options: OpenStoreOptions): Promise<Result<OpenedStore, OpenFailure>> {
  try {
    const status = await options.journal.status();
    if (status.format > JOURNAL_FORMAT) return fail({ code: 'newer-format', needed: status.format });
    const { opening, wasDamaged } = await openOrReplace(options, status);
    if (opening.kind === 'newer-format') return fail({ code: 'newer-format', needed: opening.needed });
    if (opening.kind === 'blocked') return fail({ code: 'blocked' });
    if (opening.kind === 'damaged') return fail({ code: 'failed', message: opening.message });
    return await start(options, opening.db, status, wasDamaged);
  } catch (error) {
    return fail(error instanceof RebuildStopped ? error.failure : { code: 'failed', message: String(error) });
  }
}

/** A database that cannot be opened is deleted, but only when main can fill a new one. */
async function openOrReplace(
  options: OpenStoreOptions,
  status: JournalStatus,
): Promise<{ opening: DatabaseOpening; wasDamaged: boolean }> {
  const name = options.databaseName ?? DATABASE_NAME;
  const onSuperseded = options.onSuperseded ?? (() => undefined);
  const opening = await openDatabase(name, onSuperseded);
  if (opening.kind !== 'damaged' || status.lastSeq === 0) return { opening, wasDamaged: false };
  await Dexie.delete(name);
  return { opening: await openDatabase(name, onSuperseded), wasDamaged: true };
}

async function start(
  options: OpenStoreOptions,
  db: Database,
  status: JournalStatus,
  wasDamaged: boolean,
): Promise<Result<OpenedStore, OpenFailure>> {
  const { journal, now, newId } = options;
  const onProgress = options.onProgress ?? (() => undefined);
  try {
    const outcome = await bringTogether({ db, journal, now, newId, onProgress, wasDamaged }, status);
    return ok({ store: await assemble(options, db), outcome, tornTail: status.tornTail });
  } catch (error) {
    db.close();
    throw error;
  }
}

async function assemble(options: OpenStoreOptions, db: Database): Promise<Store> {
  const { journal, now, newId, writeTimeLimitMs, retryDelaysMs } = options;
  const meta = required(await db.meta.get('store'));
  const oldest = await db.outbox.orderBy('seq').first();
  const tracker = createSaveTracker(meta.lastSeq, oldest ? oldest.seq - 1 : meta.lastSeq);
  const feed = createChangeFeed(db.name);
  const shipper = createShipper({
    db,
    storeId: meta.storeId,
    journal,
    tracker,
    resend: () => resend(options, db, meta.storeId, tracker),
    ...(retryDelaysMs ? { retryDelaysMs } : {}),
  });
  // The import worker only writes: its changes are shipped from here.
  feed.subscribe(({ seq }) => {
    tracker.noticed(seq);
    shipper.kick();
  });
  shipper.kick();
  return createStore({
    db,
    feed,
    tracker,
    now,
    newId,
    writeTimeLimitMs,
    packs: false,
    onCommitted: shipper.kick,
    onClose: shipper.stop,
  });
}

async function resend(
  { journal, now }: OpenStoreOptions,
  db: Database,
  storeId: string,
  tracker: SaveTracker,
): Promise<boolean> {
  const status = await journal.status();
  if (status.storeId === null) {
    const begun = await journal.begin(storeId);
    if (!begun.ok) return false;
  } else if (status.storeId !== storeId) return false;
  tracker.restarted(await queueEverything(db, status.lastSeq, now()), status.lastSeq);
  return true;
}
