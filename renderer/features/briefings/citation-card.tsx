import { useLayoutEffect, useState } from 'react';
import { citationParts } from '../../core/briefing/citation';
import type { Evidence } from '../../core/briefing/evidence';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { Button } from '../../ui/button';
import { Foreign } from '../../ui/foreign';
import { AnchoredPopover } from '../../ui/popover';
import { type CardSubject, useBriefingScope } from './briefing-scope';
import styles from './citation-card.module.css';

/** The citation behind a footnote number, beside it; the page keeps the focus. */
export function CitationCard(props: { readonly subject: CardSubject | null; readonly onClose: () => void }) {
  const { subject, onClose } = props;
  const { t } = useMessages();
  const { basisOf } = useBriefingScope();
  const anchor = useRectOf(subject?.anchor ?? null, onClose);
  if (!subject) return null;
  const basis = basisOf(subject.highlightId);
  return (
    <AnchoredPopover
      anchor={anchor}
      isOpen={anchor !== null && basis !== 'unread'}
      onClose={onClose}
      label={t('briefings.card')}
      placement="bottom"
      isNonModal
      testId="briefings.card"
    >
      <div className={styles.card}>
        {basis === 'gone' && <GoneCard subject={subject} onClose={onClose} />}
        {typeof basis !== 'string' && <CitationLines subject={subject} evidence={basis} />}
      </div>
    </AnchoredPopover>
  );
}

function CitationLines({ subject, evidence }: { subject: CardSubject; evidence: Evidence }) {
  const messages = useMessages();
  const { tagsById } = useBriefingScope();
  const parts = citationParts(evidence, (date) => formatPartialDate(date, messages));
  return (
    <>
      {subject.kind === 'citation' && (
        <p className={styles.quote} dir="auto">
          {evidence.quotation}
        </p>
      )}
      {parts.length === 0 && <p className={styles.hint}>{messages.t('briefings.card.bare')}</p>}
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.kind} className={styles[part.kind]}>
            <bdi>
              {part.kind === 'grade' ? messages.t('briefings.grade', { grade: part.text }) : part.text}
            </bdi>
          </li>
        ))}
      </ul>
      <div className={styles.tags}>
        {evidence.highlight.tagIds.map((id) => {
          const tag = tagsById.get(id);
          return tag ? (
            <span
              key={id}
              className={styles.tag}
              style={{ background: `var(--tag-${tag.colour}-soft)`, color: `var(--tag-${tag.colour})` }}
            >
              <Foreign>{tag.name}</Foreign>
            </span>
          ) : null;
        })}
      </div>
      <p className={styles.hint}>{messages.t('briefings.card.hint')}</p>
    </>
  );
}

function GoneCard({ subject, onClose }: { subject: CardSubject; onClose: () => void }) {
  const { t } = useMessages();
  const { editing } = useBriefingScope();
  if (subject.kind === 'evidence') return <p className={styles.gone}>{t('briefings.quote.orphan')}</p>;
  return (
    <>
      <p className={styles.gone}>{t('briefings.card.orphan')}</p>
      <p className={styles.quote} dir="auto">
        {subject.quote}
      </p>
      <Button
        size="small"
        data-testid="briefings.card.remove"
        onPress={() => {
          onClose();
          editing.removeReference(subject.key);
        }}
      >
        {t('briefings.quote.remove')}
      </Button>
    </>
  );
}

/** The element's place in the window; scrolling moves it away from the card, which therefore closes. */
function useRectOf(element: Element | null, onScroll: () => void): DOMRect | null {
  const [rect, setRect] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    setRect(element?.getBoundingClientRect() ?? null);
    if (!element) return;
    const close = (event: Event) => {
      if (event.target instanceof Node && event.target.contains(element)) onScroll();
    };
    document.addEventListener('scroll', close, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', close, { capture: true });
  }, [element, onScroll]);
  return rect;
}
