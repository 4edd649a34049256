import { useState } from 'react';

/** A value while it is typed: kept over its writing, given up for a change from elsewhere. */
export interface Draft {
  readonly text: string;
  readonly isChanged: boolean;
  readonly change: (text: string) => void;
  readonly revert: () => void;
}

/** What is typed into a field, until the value itself changes. */
export function useDraft(value: string): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [over, setOver] = useState(value);
  // A value that changed under the draft (the write came through, an undo) wins, and the draft never comes back.
  if (over !== value) {
    setOver(value);
    setTyped(null);
  }
  const text = over === value ? (typed ?? value) : value;
  return {
    text,
    isChanged: text !== value,
    change: setTyped,
    revert: () => setTyped(null),
  };
}
