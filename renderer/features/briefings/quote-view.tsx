import type { CSSProperties } from 'react';
import { gradeOf } from '../../core/briefing/citation';
import type { Evidence } from '../../core/briefing/evidence';
import { articleName } from '../../core/model';
import { QUOTE_TEXT_ATTRIBUTE } from '../../editor/briefing/find-text';
import type { ReferenceViewProps } from '../../editor/briefing/reference-slot';
import { type Messages, useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { useBriefingScope } from './briefing-scope';
import { FootnoteNumber } from './footnote-number';
import styles from './quote-view.module.css';
import { useCardTrigger } from './use-card-trigger';

/** A live quotation on the page: its words, its footnote number and where it comes from. */
export function QuoteView(props: ReferenceViewProps) {
  const { basisOf, tagsById } = useBriefingScope();
  const basis = basisOf(props.highlightId);
  const trigger = useCardTrigger(props);
  const evidence = typeof basis === 'string' ? null : basis;
  const tag = evidence?.highlight.tagIds.map((id) => tagsById.get(id)).find((each) => each !== undefined);
  const colours = tag
    ? { '--mark': `var(--tag-${tag.colour})`, '--mark-soft': `var(--tag-${tag.colour}-soft)` }
    : {};
  const [open, close] = props.direction === 'ltr' ? ['“', '”'] : ['«', '»'];
  return (
    <figure
      className={classNames(
        styles.quote,
        props.isSelected && styles.selected,
        basis === 'gone' && styles.orphan,
      )}
      style={colours as CSSProperties}
      data-orphan={basis === 'gone' || undefined}
      {...trigger}
    >
      <blockquote className={styles.words}>
        {open}
        <span {...{ [QUOTE_TEXT_ATTRIBUTE]: '' }} data-testid="briefings.evidence.text">
          {evidence?.quotation ?? props.quote}
        </span>
        {close}
        <FootnoteNumber {...props} />
      </blockquote>
      {basis === 'gone' ? <OrphanNote nodeKey={props.nodeKey} /> : <SourceLine evidence={evidence} />}
    </figure>
  );
}

function SourceLine({ evidence }: { readonly evidence: Evidence | null }) {
  const messages = useMessages();
  const { openPassage } = useBriefingScope();
  if (!evidence) return null;
  const { article, highlight } = evidence;
  return (
    <figcaption className={styles.source} dir={messages.direction}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.sourceLink}
        title={messages.t('briefings.quote.open')}
        data-testid="briefings.evidence.open"
        onClick={() => openPassage(article.id, highlight.id)}
      >
        {sourceParts(evidence, messages).map((part, index) => (
          <span key={part.kind}>
            {index > 0 && ' · '}
            <bdi className={part.kind === 'grade' ? styles.grade : undefined}>{part.text}</bdi>
          </span>
        ))}
      </button>
    </figcaption>
  );
}

interface SourcePart {
  readonly kind: 'from' | 'date' | 'grade';
  readonly text: string;
}

/** Outlet (or title where it is unknown), date and grade, as far as they exist. */
export function sourceParts(evidence: Evidence, messages: Messages): readonly SourcePart[] {
  const { article } = evidence;
  const parts: readonly SourcePart[] = [
    { kind: 'grade', text: gradeOf(evidence) },
    { kind: 'from', text: article.outlet || articleName(article) },
    { kind: 'date', text: article.publishedOn ? formatPartialDate(article.publishedOn, messages) : '' },
  ];
  return parts.filter((part) => part.text !== '');
}

function OrphanNote({ nodeKey }: { readonly nodeKey: string }) {
  const { t, direction } = useMessages();
  const { editing } = useBriefingScope();
  return (
    <div className={styles.orphanNote} dir={direction} role="note" data-testid="briefings.orphan">
      <p>{t('briefings.quote.orphan')}</p>
      <div className={styles.orphanActions}>
        <Button
          size="small"
          data-testid="briefings.orphan.keep"
          onPress={() => editing.keepAsPlainQuote(nodeKey)}
        >
          {t('briefings.quote.keep')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          data-testid="briefings.orphan.remove"
          onPress={() => editing.removeReference(nodeKey)}
        >
          {t('briefings.quote.remove')}
        </Button>
      </div>
    </div>
  );
}
