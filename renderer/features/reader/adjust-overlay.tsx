import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { assertNever, type Highlight, type TextRange } from '../../core/model';
import { blockAt } from '../../core/text/blocks';
import type { ArticleSurface } from '../../editor/article/article-surface';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { readAdjustKey } from './adjust-keys';
import styles from './adjust-overlay.module.css';
import { dragEnd, type PassageEnd, stepEnd } from './adjusted-range';
import { useReaderScope } from './reader-scope';
import { useLayoutTick } from './use-layout-tick';

/** Pixels from the pointer on a handle's knob up to the middle of its line. */
const HANDLE_DROP = 20;

/** Two handles at the ends of a highlight, for the pointer and for the keyboard; Enter keeps, Escape cancels. */
export function AdjustOverlay(props: { highlight: Highlight; surface: ArticleSurface; onClose: () => void }) {
  const { highlight, surface, onClose } = props;
  const { t, direction } = useMessages();
  const { text, blocks, actions } = useReaderScope();
  const [range, setRange] = useState<TextRange>({ start: highlight.start, end: highlight.end });
  const boxRef = useRef<HTMLDivElement>(null);
  useLayoutTick(surface.root);

  useEffect(() => {
    surface.emphasise('pending', range);
    return () => surface.emphasise('pending', null);
  }, [surface, range]);
  useEffect(() => {
    boxRef.current?.querySelector<HTMLElement>('[data-end="end"]')?.focus({ preventScroll: true });
    return () => surface.root.focus({ preventScroll: true });
  }, [surface]);

  const keep = () => {
    onClose();
    if (range.start !== highlight.start || range.end !== highlight.end) void actions.move(highlight, range);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const handle = event.target instanceof HTMLElement ? event.target.dataset['end'] : undefined;
    const key = readAdjustKey(event, handle === 'start' ? 'start' : 'end');
    // Enter on a button of the bar is the button's.
    if (!key || (key.kind === 'keep' && handle === undefined)) return;
    event.preventDefault();
    event.stopPropagation();
    switch (key.kind) {
      case 'keep': {
        keep();
        return;
      }
      case 'cancel': {
        onClose();
        return;
      }
      case 'move': {
        const block = surface.elementOf(blockAt(blocks, range[key.end])?.index ?? 0);
        const isForward = key.isLeft === (block?.dir !== 'ltr');
        setRange(stepEnd({ text, blocks }, range, key.end, { unit: key.unit, isForward }));
        return;
      }
      default:
        return assertNever(key, 'adjust key');
    }
  };
  const drag = (end: PassageEnd) => (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const position = surface.positionAt(event.clientX, event.clientY - HANDLE_DROP);
    if (position !== undefined) setRange((before) => dragEnd(text, before, end, position, event.altKey));
  };

  return (
    <div ref={boxRef} className={styles.overlay} dir="ltr" onKeyDown={onKeyDown} data-testid="reader.adjust">
      {(['start', 'end'] as const).map((end) => (
        <button
          key={end}
          type="button"
          className={styles.handle}
          style={handlePlace(surface, text, range, end)}
          data-end={end}
          data-testid={`reader.adjust.${end}`}
          aria-label={`${t(`reader.adjust.${end}`)}: ${wordsAt(text, range, end)}`}
          onPointerDown={(event) => {
            event.preventDefault();
            event.currentTarget.focus();
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={drag(end)}
        />
      ))}
      <div className={styles.bar} style={barPlace(surface, range)} dir={direction}>
        <span className={styles.hint}>{t('reader.adjust.hint')}</span>
        <Button size="small" variant="primary" onPress={keep} data-testid="reader.adjust.keep">
          {t('reader.adjust.keep')} <Kbd>Enter</Kbd>
        </Button>
        <Button size="small" onPress={onClose} data-testid="reader.adjust.cancel">
          {t('common.cancel')} <Kbd>Esc</Kbd>
        </Button>
      </div>
    </div>
  );
}

/** The edge of the first or last character where reading the passage begins or ends. */
function handlePlace(surface: ArticleSurface, text: string, range: TextRange, end: PassageEnd) {
  const origin = surface.root.getBoundingClientRect();
  const position = end === 'start' ? range.start : range.end - 1;
  const box = surface.boxesOf({ start: position, end: position + 1 })[0] ?? origin;
  const runsRight = /[\p{Script=Latin}\p{Nd}]/u.test(text.charAt(position));
  const edge = (end === 'start') === runsRight ? box.left : box.right;
  return {
    transform: `translate(${edge - origin.left}px, ${box.top - origin.top}px)`,
    blockSize: box.height,
  };
}

function barPlace(surface: ArticleSurface, range: TextRange) {
  const origin = surface.root.getBoundingClientRect();
  const lowest = surface.boxesOf(range).reduce((low, box) => Math.max(low, box.bottom), origin.top);
  return { insetBlockStart: lowest - origin.top + 22 };
}

/** What a screen reader says of a handle: the first or last words inside it. */
function wordsAt(text: string, range: TextRange, end: PassageEnd): string {
  const words = text.slice(range.start, range.end).split(/\s+/).filter(Boolean);
  return (end === 'start' ? words.slice(0, 3) : words.slice(-3)).join(' ');
}
