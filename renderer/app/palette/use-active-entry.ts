import { useState } from 'react';
import type { PaletteEntry } from './palette-entries';

/** Which entry of the list Enter takes. */
export interface ActiveEntry {
  /** Its place in the list; -1 when the list is empty. */
  readonly index: number;
  /** Another query begins with its first entry again. */
  readonly reset: () => void;
  readonly choose: (index: number) => void;
  /** What Enter takes now. */
  readonly entered: () => PaletteEntry | undefined;
}

/**
 * Follows the active entry by what it is, not by where it stands: the list grows while titles are being read, and
 * Enter must open what was marked when it was pressed. `latest` finds the list for the words as they are typed;
 * while `isBehind`, the one on the screen still answers older words, and its first entry is nobody's choice.
 */
export function useActiveEntry(
  entries: readonly PaletteEntry[],
  isBehind: boolean,
  latest: () => readonly PaletteEntry[],
): ActiveEntry {
  const [key, setKey] = useState<string | null>(null);
  const kept = entries.findIndex((entry) => entry.key === key);
  const index = entries.length > 0 ? Math.max(kept, 0) : -1;
  const current = entries[index];
  // Once it was shown as the active one, it stays the active one.
  if (!isBehind && current && current.key !== key) setKey(current.key);
  return {
    index,
    reset: () => setKey(null),
    choose: (at) => setKey(entries[at]?.key ?? null),
    entered: () => (isBehind && kept < 0 ? latest()[0] : current),
  };
}
