import type { Observable, SaveState } from './store';

export type SaveTrouble = Extract<SaveState, { kind: 'not-saved' }>['reason'];

/** How a write ended: as which change (null: it changed nothing), lost, or refused by a rule. */
export type WriteOutcome =
  | { readonly kind: 'committed'; readonly seq: number | null }
  | { readonly kind: 'lost'; readonly reason: SaveTrouble }
  | { readonly kind: 'refused' };

/** One write on its way into the working store. */
export interface PendingWrite {
  settle(outcome: WriteOutcome): void;
  /** It is taking too long; it may still arrive. */
  stalled(): void;
}

/** Knows where every change is, and says `saved` only when main has acknowledged the newest. */
export interface SaveTracker {
  readonly state: Observable<SaveState>;
  begin(): PendingWrite;
  /** A change that another context, e.g. the import worker, has written. */
  noticed(seq: number): void;
  /** Main has everything up to this change on disk. */
  acknowledged(seq: number): void;
  /** Sequence numbers began again: everything was queued for main once more. */
  restarted(newestSeq: number, acknowledgedSeq: number): void;
  /** Why changes do not reach main, or null when they do again. */
  shipping(trouble: SaveTrouble | null): void;
}

/** Starts from what the start-up comparison found. */
export function createSaveTracker(newestSeq: number, acknowledgedSeq: number): SaveTracker {
  const listeners = new Set<() => void>();
  let newest = newestSeq;
  let acknowledged = acknowledgedSeq;
  let pending = 0;
  let writeTrouble: SaveTrouble | null = null;
  let shipTrouble: SaveTrouble | null = null;
  let current = compute();

  function compute(): SaveState {
    const reason = writeTrouble ?? shipTrouble;
    if (reason) return { kind: 'not-saved', reason };
    return pending > 0 || acknowledged < newest ? { kind: 'saving' } : { kind: 'saved' };
  }

  function update(): void {
    const next = compute();
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    for (const listener of [...listeners]) listener();
  }

  function settle(outcome: WriteOutcome, wasStalled: boolean): void {
    pending -= 1;
    if (outcome.kind === 'lost') writeTrouble = outcome.reason;
    else if (outcome.kind === 'committed' || wasStalled) writeTrouble = null;
    if (outcome.kind === 'committed') newest = Math.max(newest, outcome.seq ?? 0);
    update();
  }

  return {
    state: {
      get: () => current,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
    begin: () => {
      pending += 1;
      update();
      let isStalled = false;
      return {
        settle: (outcome) => settle(outcome, isStalled),
        stalled: () => {
          isStalled = true;
          writeTrouble = 'timeout';
          update();
        },
      };
    },
    noticed: (seq) => {
      newest = Math.max(newest, seq);
      update();
    },
    acknowledged: (seq) => {
      acknowledged = Math.max(acknowledged, seq);
      update();
    },
    restarted: (newestSeq, acknowledgedSeq) => {
      newest = newestSeq;
      acknowledged = acknowledgedSeq;
      update();
    },
    shipping: (trouble) => {
      shipTrouble = trouble;
      update();
    },
  };
}
