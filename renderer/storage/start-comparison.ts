import type { JournalStatus } from './journal-port';
import type { MetaRow } from './rows/meta-row';
import { type Counts, sameCounts } from './tables';

/** What the store finds out about itself at a start. */
export interface StoreFindings {
  readonly meta: MetaRow | undefined;
  /** Rows that are really there. */
  readonly counts: Counts;
  /** Sequence numbers waiting in the outbox, ascending. */
  readonly waiting: readonly number[];
}

export type RebuildReason = 'empty' | 'foreign' | 'behind' | 'miscounted' | 'damaged';

/** What has to be done before the store may be used. */
export type Verdict =
  | { readonly kind: 'open' }
  /** Neither side has anything; main may know the store's id already. */
  | { readonly kind: 'create'; readonly storeId: string | null }
  | { readonly kind: 'rebuild'; readonly reason: RebuildReason }
  | { readonly kind: 'resend' };

/** Compares the store with main's memory of it. Main's journal is the truth; the outbox is what it lacks. */
export function compareWithJournal(store: StoreFindings, main: JournalStatus): Verdict {
  const { meta, counts } = store;
  if (main.storeId === null) return meta ? { kind: 'resend' } : { kind: 'create', storeId: null };
  if (!meta) {
    return main.lastSeq === 0
      ? { kind: 'create', storeId: main.storeId }
      : { kind: 'rebuild', reason: 'empty' };
  }
  if (meta.storeId !== main.storeId) return { kind: 'rebuild', reason: 'foreign' };
  if (meta.lastSeq < main.lastSeq) return { kind: 'rebuild', reason: 'behind' };
  if (!sameCounts(meta.counts, counts)) return { kind: 'rebuild', reason: 'miscounted' };
  if (meta.lastSeq > main.lastSeq) return { kind: continues(store, main.lastSeq) ? 'open' : 'resend' };
  return sameCounts(counts, main.counts) ? { kind: 'open' } : { kind: 'rebuild', reason: 'miscounted' };
}

/** Whether the outbox holds every change that main lacks. */
export function continues({ meta, waiting }: StoreFindings, mainLastSeq: number): boolean {
  const ahead = waiting.filter((seq) => seq > mainLastSeq);
  return (
    ahead.length === (meta?.lastSeq ?? 0) - mainLastSeq &&
    ahead.every((seq, i) => seq === mainLastSeq + 1 + i)
  );
}
