import type { JournalRecord } from '../../../../../electron/ipc/journal-schema';
import type { Journal } from '../../../../../electron/services/journal/journal';

export const STORE = 'store-0001';

/** A record whose every field follows from its number. */
export function record(seq: number, payload = `حمولة ${seq}`): JournalRecord {
  return {
    seq,
    at: new Date(Date.UTC(2026, 0, 1) + seq * 1000).toISOString(),
    label: `highlight.add ${seq}`,
    counts: { highlights: seq },
    payload,
  };
}

export const records = (from: number, to: number): JournalRecord[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => record(from + index));

/** Everything in a journal, asked for in small helpings. */
export async function readAll(journal: Journal, maxBytes = 64): Promise<JournalRecord[]> {
  const all: JournalRecord[] = [];
  for (;;) {
    const { records: some, isLast } = await journal.read(all.length, maxBytes);
    all.push(...some);
    if (isLast) return all;
    if (some.length === 0) throw new Error('The journal promised more and gave nothing.');
  }
}

/** The value of an outcome that must be good. */
export function must<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!outcome.ok) throw new Error(`Expected success, got ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}
