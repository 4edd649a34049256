import type { Highlight, TextRange } from '../../core/model';

/** What a key or a button of the reader acts on: a passage still to be highlighted, or a highlight. */
export type PassageTarget =
  | { readonly kind: 'passage'; readonly range: TextRange }
  | { readonly kind: 'highlight'; readonly highlight: Highlight };

/**
 * The selection comes first; where it is exactly an existing highlight, that highlight is meant, so that a
 * second tag lands on it instead of on a twin. Without a selection it is the chosen highlight.
 */
export function findTarget(
  selection: TextRange | null,
  chosenId: string | null,
  highlights: readonly Highlight[],
): PassageTarget | null {
  if (selection) {
    const same = highlights.find((h) => h.start === selection.start && h.end === selection.end);
    return same ? { kind: 'highlight', highlight: same } : { kind: 'passage', range: selection };
  }
  const chosen = highlights.find((highlight) => highlight.id === chosenId);
  return chosen ? { kind: 'highlight', highlight: chosen } : null;
}

/** The stretch of text a target stands for. */
export const rangeOfTarget = (target: PassageTarget): TextRange =>
  target.kind === 'passage' ? target.range : target.highlight;
