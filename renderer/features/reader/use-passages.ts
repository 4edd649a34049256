import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Highlight, HighlightId, TextRange } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';
import type { PaintedPassage } from '../../editor/article/paint-plan';
import type { PressedPassages } from './passage-popover';
import { findTarget, type PassageTarget, rangeOfTarget } from './passage-target';
import type { ReaderScope } from './reader-scope';
import { reveal } from './reveal';

/** A small window that asks for something about a target: which tags, or what note. */
export interface Asking {
  readonly what: 'tags' | 'note';
  readonly target: PassageTarget;
  readonly anchor: DOMRect;
}

interface PassageState {
  readonly selection: TextRange | null;
  readonly chosenId: HighlightId | null;
  readonly pressed: PressedPassages | null;
  readonly asking: Asking | null;
  readonly adjustedId: HighlightId | null;
  /** A highlight that is being written: painted at once, until the store gives the real one. */
  readonly echo: PaintedPassage | null;
}

const START: PassageState = {
  selection: null,
  chosenId: null,
  pressed: null,
  asking: null,
  adjustedId: null,
  echo: null,
};

export interface Passages extends PassageState {
  /** What keys and buttons act on. */
  readonly target: PassageTarget | null;
  readonly patch: (changes: Partial<PassageState>) => void;
  readonly choose: ReaderScope['choose'];
}

/** What is selected, chosen and asked in one article, and its emphasis in the text. */
export function usePassages(
  highlights: readonly Highlight[],
  surface: ArticleSurface | null,
  scroller: HTMLElement | null,
): Passages {
  const [state, setState] = useState(START);
  const latest = useRef(highlights);
  useEffect(() => {
    latest.current = highlights;
  });
  const patch = useCallback(
    (changes: Partial<PassageState>) => setState((before) => ({ ...before, ...changes })),
    [],
  );
  const choose = useCallback<ReaderScope['choose']>(
    (id, options) => {
      surface?.select(null);
      patch({ chosenId: id, selection: null, asking: null });
      const highlight = latest.current.find((candidate) => candidate.id === id);
      if (!highlight || !surface) return;
      surface.moveCaret(highlight.start);
      if (options?.reveal === true && scroller) reveal(surface, scroller, highlight);
    },
    [surface, scroller, patch],
  );
  const { selection, chosenId, asking, echo } = state;
  const hasArrived = echo !== null && highlights.some((h) => h.start === echo.start && h.end === echo.end);
  useEffect(() => {
    if (hasArrived) patch({ echo: null });
  }, [hasArrived, patch]);
  const target = useMemo(
    () => findTarget(selection, chosenId, highlights),
    [selection, chosenId, highlights],
  );
  useEmphasis(surface, 'chosen', highlights.find((highlight) => highlight.id === chosenId) ?? null);
  useEmphasis(surface, 'pending', asking ? rangeOfTarget(asking.target) : null);
  return { ...state, echo: hasArrived ? null : echo, target, patch, choose };
}

function useEmphasis(
  surface: ArticleSurface | null,
  emphasis: 'chosen' | 'pending',
  range: TextRange | null,
): void {
  const start = range?.start;
  const end = range?.end;
  useEffect(() => {
    if (!surface || start === undefined || end === undefined) return;
    surface.emphasise(emphasis, { start, end });
    return () => surface.emphasise(emphasis, null);
  }, [surface, emphasis, start, end]);
}
