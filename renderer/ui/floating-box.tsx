import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './popover.module.css';

const GAP = 8;

interface Spot {
  readonly top: number;
  readonly left: number;
}

/** Beside the anchor on the wanted side if it fits there, else on the other, never out of the window. */
export function placeBeside(
  anchor: Pick<DOMRect, 'top' | 'bottom' | 'left' | 'width'>,
  box: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  placement: 'top' | 'bottom',
): Spot {
  const above = anchor.top - GAP - box.height;
  const below = anchor.bottom + GAP;
  const fitsAbove = above >= GAP;
  const fitsBelow = below + box.height <= view.height - GAP;
  const isAbove = placement === 'top' ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  const clamp = (value: number, size: number, room: number) =>
    Math.max(GAP, Math.min(value, room - GAP - size));
  return {
    top: clamp(isAbove ? above : below, box.height, view.height),
    left: clamp(anchor.left + anchor.width / 2 - box.width / 2, box.width, view.width),
  };
}

/** The non-modal popover: focus and selection stay where they are. */
export function FloatingBox(props: {
  anchor: DOMRect | null;
  isOpen: boolean;
  onClose: () => void;
  label: string;
  children: ReactNode;
  placement?: 'top' | 'bottom';
  testId?: string;
}) {
  const { anchor, onClose, placement = 'bottom' } = props;
  const boxRef = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const isShown = props.isOpen && anchor !== null;

  useLayoutEffect(() => {
    const box = boxRef.current;
    if (!isShown || !box) return;
    const place = () => {
      const view = { width: window.innerWidth, height: window.innerHeight };
      setSpot(placeBeside(anchor, { width: box.offsetWidth, height: box.offsetHeight }, view, placement));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(box);
    return () => observer.disconnect();
  }, [isShown, anchor, placement]);

  useDismissal(boxRef, isShown, onClose);

  if (!isShown) return null;
  return createPortal(
    <div
      ref={boxRef}
      role="region"
      aria-label={props.label}
      className={styles.floating}
      style={spot ?? { top: 0, left: 0, visibility: 'hidden' }}
      data-testid={props.testId}
      data-overlay=""
    >
      {props.children}
    </div>,
    document.body,
  );
}

/** Escape anywhere and a press outside (but not in a menu or dialog above) call `onClose`. */
function useDismissal(boxRef: RefObject<HTMLElement | null>, isShown: boolean, onClose: () => void) {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current();
    };
    const onDown = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (boxRef.current?.contains(target) || target?.closest('[data-overlay], [data-react-aria-top-layer]'))
        return;
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    // In the capture phase: React Aria's buttons keep their presses to themselves.
    document.addEventListener('pointerdown', onDown, true);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onDown, true);
    };
  }, [boxRef, isShown]);
}
