/** Where the keys are, and which rows are chosen for work on several. */
export interface RowSelection {
  readonly current: string | null;
  readonly picked: ReadonlySet<string>;
  /** Where a range with Shift begins. */
  readonly anchor: string | null;
}

export const NO_SELECTION: RowSelection = { current: null, picked: new Set(), anchor: null };

export type SelectionStep =
  | { readonly kind: 'go'; readonly id: string }
  | { readonly kind: 'toggle'; readonly id: string }
  /** From the anchor to this row, as a click with Shift. */
  | { readonly kind: 'range'; readonly id: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'none' };

/** The selection after a step; `shown` are the ids of the rows in view of the filter, in order. */
export function afterStep(
  selection: RowSelection,
  step: SelectionStep,
  shown: readonly string[],
): RowSelection {
  const { picked } = selection;
  switch (step.kind) {
    case 'go':
      return { ...selection, current: step.id, anchor: step.id };
    case 'toggle': {
      const next = new Set(picked);
      if (!next.delete(step.id)) next.add(step.id);
      return { current: step.id, anchor: step.id, picked: next };
    }
    case 'range': {
      const anchor = selection.anchor ?? selection.current ?? step.id;
      return {
        current: step.id,
        anchor,
        picked: new Set([...picked, ...between(shown, anchor, step.id)]),
      };
    }
    case 'all':
      return { ...selection, picked: new Set(shown) };
    case 'none':
      return { ...selection, picked: new Set() };
  }
}

function between(shown: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [shown.indexOf(from), shown.indexOf(to)];
  if (b < 0) return [];
  return a < 0 ? [to] : shown.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** The row the review shows: the current one while it is in view, else the one that took its place, else the first. */
export function currentOf(
  selection: RowSelection,
  shown: readonly string[],
  before: readonly string[],
): string | null {
  const { current } = selection;
  if (current === null) return shown[0] ?? null;
  if (shown.includes(current)) return current;
  const place = before.indexOf(current);
  if (place < 0) return shown[0] ?? null;
  const there = new Set(shown);
  const next = before.slice(place + 1).find((id) => there.has(id));
  return next ?? before.slice(0, place).findLast((id) => there.has(id)) ?? shown[0] ?? null;
}

/** The row `step` rows further, stopping at the ends. */
export function neighbour(shown: readonly string[], id: string | null, step: number): string | null {
  const place = id === null ? -1 : shown.indexOf(id);
  if (place < 0) return shown[0] ?? null;
  return shown[Math.max(0, Math.min(shown.length - 1, place + step))] ?? null;
}
