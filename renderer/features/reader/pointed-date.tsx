import { useEffect, useState } from 'react';
import type { DateMention } from '../../core/dates/date-mention';
import { dateRemarks, formatDateValue } from '../../i18n/date-value';
import { useMessages } from '../../i18n/messages';
import styles from './pointed-date.module.css';
import { useReaderScope } from './reader-scope';

/** Milliseconds the pointer rests on an expression before it speaks. */
const REST_MS = 250;

/** What the date expression under the pointer means, in a small line above it. */
export function PointedDate() {
  const messages = useMessages();
  const { surface } = useReaderScope();
  const mention = usePointedDate();
  const [box] = mention && surface ? surface.boxesOf(mention) : [];
  if (!mention || !box || !surface) return null;
  const origin = surface.root.getBoundingClientRect();
  const remarks = dateRemarks(mention, messages);
  return (
    <div
      className={styles.hint}
      role="tooltip"
      style={{ left: box.left - origin.left + box.width / 2, top: box.top - origin.top }}
      data-testid="reader.date.hint"
    >
      <span className={styles.value}>{formatDateValue(mention.value, messages)}</span>
      {remarks.map((remark) => (
        <span key={remark} className={styles.remark}>
          {remark}
        </span>
      ))}
    </div>
  );
}

function usePointedDate(): DateMention | null {
  const { surface, analysis } = useReaderScope();
  const [pointed, setPointed] = useState<DateMention | null>(null);
  useEffect(() => {
    if (!surface) return;
    const { root } = surface;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = ({ clientX, clientY, buttons }: PointerEvent) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const at = buttons === 0 ? surface.characterAt(clientX, clientY) : undefined;
        const found =
          at === undefined ? undefined : analysis.dates.find(({ start, end }) => start <= at && at < end);
        setPointed(found ?? null);
      }, REST_MS);
    };
    const leave = () => {
      clearTimeout(timer);
      setPointed(null);
    };
    root.addEventListener('pointermove', follow, { passive: true });
    root.addEventListener('pointerleave', leave);
    root.addEventListener('pointerdown', leave);
    return () => {
      leave();
      root.removeEventListener('pointermove', follow);
      root.removeEventListener('pointerleave', leave);
      root.removeEventListener('pointerdown', leave);
    };
  }, [surface, analysis]);
  return pointed;
}
