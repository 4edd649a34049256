import { useEffect, useRef, useState } from 'react';
import type { Highlight, HighlightId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { AnchoredPopover } from '../../ui/popover';
import { gradeCode } from './grade-words';
import { HighlightNote } from './highlight-note';
import { HighlightTools } from './highlight-tools';
import { edgeColour } from './margin-card';
import styles from './passage-popover.module.css';
import { Quote } from './quote';
import { useReaderScope } from './reader-scope';
import { TagNames } from './tag-mark';

/** The highlights over one place of the text, where it was pressed. */
export interface PressedPassages {
  readonly ids: readonly HighlightId[];
  readonly anchor: DOMRect;
  /** Pressed by Enter: the focus goes into the popover and comes back. */
  readonly byKeyboard: boolean;
}

/** Every highlight under the pointer, each with everything that can be done to it. */
export function PassagePopover(props: { pressed: PressedPassages; onClose: () => void }) {
  const { pressed, onClose } = props;
  const { t } = useMessages();
  const { highlights, surface } = useReaderScope();
  const bodyRef = useRef<HTMLDivElement>(null);
  const shown = highlights.filter((highlight) => pressed.ids.includes(highlight.id));
  const isEmpty = shown.length === 0;
  const label = t('reader.passages', { count: shown.length });
  const { byKeyboard } = pressed;

  useEffect(() => {
    if (isEmpty) onClose();
  }, [isEmpty, onClose]);
  useEffect(() => {
    if (!byKeyboard) return;
    // The box is placed in a layout effect of its own; a hidden one takes no focus.
    const frame = requestAnimationFrame(() => bodyRef.current?.querySelector('button')?.focus());
    return () => {
      cancelAnimationFrame(frame);
      surface?.root.focus({ preventScroll: true });
    };
  }, [byKeyboard, surface]);

  return (
    <AnchoredPopover
      anchor={pressed.anchor}
      isOpen={!isEmpty}
      isNonModal
      placement="bottom"
      label={label}
      onClose={onClose}
      testId="reader.passages"
    >
      <div ref={bodyRef} className={styles.box}>
        {shown.map((highlight) => (
          <Entry key={highlight.id} highlight={highlight} onClose={onClose} />
        ))}
      </div>
    </AnchoredPopover>
  );
}

function Entry(props: { highlight: Highlight; onClose: () => void }) {
  const { highlight, onClose } = props;
  const messages = useMessages();
  const { article, tagsById, hover } = useReaderScope();
  const [isEditing, setEditing] = useState(false);
  const tags = highlight.tagIds.flatMap((id) => tagsById.get(id) ?? []);
  const { credibility } = highlight;
  return (
    <section
      className={styles.entry}
      style={{ borderInlineStartColor: edgeColour(tags) }}
      aria-label={messages.t('reader.card', { quote: highlight.quote })}
      data-testid="reader.passage"
      onPointerEnter={() => hover(highlight)}
      onPointerLeave={() => hover(null)}
    >
      <div className={styles.labels}>
        <TagNames tags={tags} untagged={messages.t('reader.untagged')} />
        {credibility !== null && (
          <span className={styles.grade}>
            <bdi dir="ltr">{gradeCode(article.reliability, credibility)}</bdi>
            {' · '}
            {messages.t(`reader.credibility.${credibility}`)}
          </span>
        )}
      </div>
      <Quote text={highlight.quote} lines={3} />
      <HighlightNote highlight={highlight} isEditing={isEditing} onEdit={setEditing} />
      {!isEditing && (
        <HighlightTools highlight={highlight} onEditNote={() => setEditing(true)} onLeave={onClose} />
      )}
    </section>
  );
}
