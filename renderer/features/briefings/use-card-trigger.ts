import { type PointerEvent, useEffect, useRef } from 'react';
import type { ReferenceViewProps } from '../../editor/briefing/reference-slot';
import { useBriefingScope } from './briefing-scope';

const HOVER_MS = 350;

interface CardTrigger {
  readonly ref: (element: HTMLElement | null) => void;
  readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
}

/** Shows the citation of a reference while the pointer rests on it, or while it is selected. */
export function useCardTrigger(props: ReferenceViewProps): CardTrigger {
  const { showCard, hideCard } = useBriefingScope();
  const elementRef = useRef<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { nodeKey, kind, highlightId, quote, isSelected } = props;

  useEffect(() => {
    const anchor = elementRef.current;
    if (!isSelected || !anchor) return;
    showCard({ key: nodeKey, kind, highlightId, quote, anchor });
    return hideCard;
  }, [isSelected, nodeKey, kind, highlightId, quote, showCard, hideCard]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    ref: (element) => {
      elementRef.current = element;
    },
    onPointerEnter: ({ currentTarget }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => showCard({ key: nodeKey, kind, highlightId, quote, anchor: currentTarget }),
        HOVER_MS,
      );
    },
    onPointerLeave: () => {
      clearTimeout(timer.current);
      if (!isSelected) hideCard();
    },
  };
}
