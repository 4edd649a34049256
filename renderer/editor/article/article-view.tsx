import { type CSSProperties, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Direction, TextOffset } from '../../core/model';
import { ArticleSurface, type ArticleText } from './article-surface';
import styles from './article-view.module.css';
import type { BlockLook } from './block-look';
import './highlight-paint.css';
import type { PaintedPassage } from './paint-plan';
import type { SelectionEvents } from './selection-tracker';

export interface ArticleViewProps extends Omit<SelectionEvents, 'onCaret'> {
  readonly article: ArticleText;
  /** By block; a change turns only the blocks concerned. */
  readonly directions: readonly Direction[];
  readonly passages: readonly PaintedPassage[];
  readonly label: string;
  /** Where the keyboard's caret went, to bring it into view. */
  readonly onCaretMove: (box: DOMRect) => void;
  /** The surface of the article, as long as it is on the screen. */
  readonly onSurface: (surface: ArticleSurface | null) => void;
  /** By block; none for an article whose roles are not known yet. */
  readonly looks: readonly BlockLook[];
  /** Date expressions, marked quietly. */
  readonly dates: readonly { readonly start: number; readonly end: number }[];
  /** A folded line was pressed. */
  readonly onUnfold: (block: number) => void;
}

/** A read-only article: selectable by mouse and keyboard, its highlights painted over plain text. */
export function ArticleView(props: ArticleViewProps) {
  const { article, directions, passages, looks, dates } = props;
  const rootRef = useRef<HTMLDivElement>(null);
  const [surface, setSurface] = useState<ArticleSurface | null>(null);
  const [caret, setCaret] = useState<TextOffset | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    const made = new ArticleSurface(root, article, latest.current.directions, styles.block ?? '', {
      onSelect: (range) => latest.current.onSelect(range),
      onPress: (point) => latest.current.onPress(point),
      onCaret: setCaret,
    });
    made.dress(latest.current.looks);
    made.markDates(latest.current.dates);
    made.paint(latest.current.passages);
    setSurface(made);
    latest.current.onSurface(made);
    return () => {
      latest.current.onSurface(null);
      setSurface(null);
      setCaret(null);
      made.dispose();
    };
  }, [article]);

  useLayoutEffect(() => surface?.turn(directions), [surface, directions]);
  useLayoutEffect(() => surface?.dress(looks), [surface, looks]);
  useLayoutEffect(() => surface?.markDates(dates), [surface, dates]);
  useLayoutEffect(() => surface?.paint(passages), [surface, passages]);

  return (
    <div className={styles.article} onPointerDownCapture={(event) => unfold(event, surface, props.onUnfold)}>
      <div
        ref={rootRef}
        className={styles.text}
        role="document"
        aria-label={props.label}
        tabIndex={0}
        data-testid="reader.article"
      />
      {surface && caret !== null && (
        <Caret surface={surface} position={caret} onMove={(box) => latest.current.onCaretMove(box)} />
      )}
    </div>
  );
}

/** A press on a folded line opens its run; it must not begin a selection in text that is not drawn. */
function unfold(
  event: PointerEvent<HTMLElement>,
  surface: ArticleSurface | null,
  onUnfold: (block: number) => void,
): void {
  if (event.button !== 0 || !surface || !(event.target instanceof HTMLElement)) return;
  const block = surface.blockOf(event.target);
  if (block === undefined || surface.elementOf(block)?.dataset['fold'] !== 'summary') return;
  event.preventDefault();
  event.stopPropagation();
  onUnfold(block);
}

function Caret(props: { surface: ArticleSurface; position: TextOffset; onMove: (box: DOMRect) => void }) {
  const { surface, position, onMove } = props;
  const [style, setStyle] = useState<CSSProperties | null>(null);
  const move = useRef(onMove);
  move.current = onMove;
  useEffect(() => {
    const box = caretBox(surface, position);
    if (!box) return;
    const origin = surface.root.getBoundingClientRect();
    setStyle({
      transform: `translate(${box.x - origin.x}px, ${box.y - origin.y}px)`,
      blockSize: box.height,
    });
    move.current(box);
  }, [surface, position]);
  // Laid out from the left, as the boxes of the window are.
  return (
    style && (
      <div className={styles.overlay} dir="ltr" aria-hidden="true">
        <div className={styles.caret} style={style} />
      </div>
    )
  );
}

/** The caret's place; where the browser gives none (an edge of a wrapped line), the edge of a neighbour. */
function caretBox(surface: ArticleSurface, position: TextOffset): DOMRect | undefined {
  const [own] = surface.boxesOf({ start: position, end: position });
  if (own) return own;
  const [after] = surface.boxesOf({ start: position, end: position + 1 });
  if (after) return new DOMRect(after.right, after.y, 0, after.height);
  const [before] = position > 0 ? surface.boxesOf({ start: position - 1, end: position }) : [];
  return before && new DOMRect(before.left, before.y, 0, before.height);
}
