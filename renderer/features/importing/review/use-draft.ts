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
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  // A value that changed under the draft (the write came through, an undo) wins.
  const text = typed?.over === value ? typed.text : value;
  return {
    text,
    isChanged: text !== value,
    change: (next) => setTyped({ text: next, over: value }),
    revert: () => setTyped(null),
  };
}
