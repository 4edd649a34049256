import type { JournalPort } from './journal-port';
import { nextRecords } from './outbox-reader';
import type { SaveTracker, SaveTrouble } from './save-state';
import type { Database } from './schema';

/** Waiting times between attempts while main does not take changes. */
const RETRY_DELAYS_MS = [250, 500, 1_000, 2_000, 5_000, 10_000];
/** After this long without an answer the state says so; the answer is still waited for. */
const PATIENCE_MS = 5_000;

export interface ShipperParts {
  readonly db: Database;
  readonly storeId: string;
  readonly journal: JournalPort;
  readonly tracker: SaveTracker;
  /** Main has lost records or all of the store: queues everything again; false when it holds another store. */
  resend(): Promise<boolean>;
  readonly retryDelaysMs?: readonly number[];
}

export interface Shipper {
  /** Something may wait in the outbox. */
  readonly kick: () => void;
  /** Ends the work; an append under way is acknowledged at the next start. */
  readonly stop: () => void;
}

type Step = 'more' | 'resent' | 'idle' | SaveTrouble;

/** Carries the outbox to main, in order, one append at a time, until main has synced it. */
export function createShipper(parts: ShipperParts): Shipper {
  const delays = parts.retryDelaysMs ?? RETRY_DELAYS_MS;
  let isStopped = false;
  let isKicked = false;
  let running: Promise<void> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  function kick(): void {
    isKicked = true;
    if (isStopped || running) return;
    clearTimeout(retry);
    running = work().finally(() => {
      running = null;
      if (isKicked && failures === 0) kick();
    });
  }

  async function work(): Promise<void> {
    while (isKicked && !stopped()) {
      isKicked = false;
      const step = await shipAll();
      if (step !== 'more' && step !== 'idle') {
        pause(step);
        return;
      }
      failures = 0;
      parts.tracker.shipping(null);
    }
  }

  async function shipAll(): Promise<'more' | 'idle' | SaveTrouble> {
    let before: Step = 'more';
    for (;;) {
      const step = await shipOnce(parts);
      // A gap right behind a full resend means that main does not keep what it acknowledges.
      if (step === 'resent' && before === 'resent') return 'failed';
      if (step !== 'more' && step !== 'resent') return step;
      if (stopped()) return 'more';
      before = step;
    }
  }

  function pause(trouble: SaveTrouble): void {
    if (stopped()) return;
    parts.tracker.shipping(trouble);
    const delay = delays[Math.min(failures, delays.length - 1)] ?? 0;
    failures += 1;
    retry = setTimeout(kick, delay);
  }

  const stopped = () => isStopped;

  return {
    kick,
    stop: () => {
      isStopped = true;
      clearTimeout(retry);
    },
  };
}

async function shipOnce(parts: ShipperParts): Promise<Step> {
  const { db, journal, tracker } = parts;
  try {
    const records = await nextRecords(db);
    if (records.length === 0) {
      tracker.acknowledged(await acknowledgedSeq(db));
      return 'idle';
    }
    const patience = setTimeout(() => tracker.shipping('timeout'), PATIENCE_MS);
    const reply = await journal.append(parts.storeId, records).finally(() => clearTimeout(patience));
    if (reply.ok) {
      const { lastSeq } = reply;
      await db.outbox.where('seq').belowOrEqual(lastSeq).delete();
      tracker.shipping(null);
      tracker.acknowledged(lastSeq);
      return 'more';
    }
    if (reply.code === 'gap' || reply.code === 'foreign-store') {
      return (await parts.resend()) ? 'resent' : 'failed';
    }
    return reply.code === 'disk-full' || reply.code === 'denied' ? reply.code : 'failed';
  } catch (error) {
    return isDatabaseError(error) ? 'failed' : 'disconnected';
  }
}

/** Changes leave the outbox only when main has them: while it is empty, main has everything. */
const acknowledgedSeq = (db: Database): Promise<number> =>
  db.transaction('r', db.outbox, db.meta, async () =>
    (await db.outbox.count()) === 0 ? ((await db.meta.get('store'))?.lastSeq ?? 0) : 0,
  );

/** Dexie's errors carry its own names; anything else came from the way to main. */
const isDatabaseError = (error: unknown): boolean =>
  error instanceof Error && /^(Database|Abort|Transaction|InvalidState|Unknown|Quota)/.test(error.name);
