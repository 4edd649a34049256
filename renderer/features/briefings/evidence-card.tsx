import { Check, GripVertical, Quote, Superscript } from 'lucide-react';
import type { DragEvent } from 'react';
import type { Evidence } from '../../core/briefing/evidence';
import { EVIDENCE_MIME } from '../../editor/briefing/drop';
import { useMessages } from '../../i18n/messages';
import { IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { useBriefingScope } from './briefing-scope';
import styles from './evidence-card.module.css';
import { sourceParts } from './quote-view';

interface EvidenceCardProps {
  readonly evidence: Evidence;
  readonly isUsed: boolean;
  readonly onQuote?: (evidence: Evidence) => void;
  readonly onCite: (evidence: Evidence) => void;
}

/** A highlight as the evidence panel lists it. Every card has the same height, so that a long list can scroll. */
export function EvidenceCard(props: EvidenceCardProps) {
  const { evidence, isUsed, onQuote, onCite } = props;
  const { t } = useMessages();
  const { tagsById } = useBriefingScope();
  const colours = evidence.highlight.tagIds.flatMap((id) => tagsById.get(id)?.colour ?? []);
  return (
    <div
      className={classNames(styles.card, isUsed && styles.used)}
      draggable={onQuote !== undefined}
      onDragStart={(event) => startDrag(event, evidence)}
      data-testid="briefings.evidenceCard"
      data-used={isUsed || undefined}
    >
      <span className={styles.edges} aria-hidden>
        {colours.map((colour, index) => (
          <span key={`${colour}${index}`} style={{ background: `var(--tag-${colour})` }} />
        ))}
      </span>
      <p className={styles.quote} dir="auto">
        {evidence.quotation}
      </p>
      <div className={styles.meta}>
        <SourceWords evidence={evidence} />
        {isUsed && (
          <span className={styles.mark}>
            <Check size={13} aria-hidden /> {t('briefings.evidence.used')}
          </span>
        )}
        <span className={styles.actions}>
          {onQuote && (
            <IconButton
              label={t('briefings.evidence.insert')}
              icon={<Quote size={16} aria-hidden data-mirror />}
              size="small"
              excludeFromTabOrder
              data-testid="briefings.evidenceCard.quote"
              onPress={() => onQuote(evidence)}
            />
          )}
          <IconButton
            label={t('briefings.evidence.cite')}
            icon={<Superscript size={16} aria-hidden />}
            size="small"
            excludeFromTabOrder
            data-testid="briefings.evidenceCard.cite"
            onPress={() => onCite(evidence)}
          />
          {onQuote && (
            <span className={styles.grip} title={t('briefings.evidence.drag')}>
              <GripVertical size={16} aria-hidden />
            </span>
          )}
        </span>
      </div>
    </div>
  );
}

function SourceWords({ evidence }: { readonly evidence: Evidence }) {
  const messages = useMessages();
  return (
    <span className={styles.source}>
      {sourceParts(evidence, messages).map((part, index) => (
        <span key={part.kind}>
          {index > 0 && ' · '}
          <bdi className={part.kind === 'grade' ? styles.grade : undefined}>{part.text}</bdi>
        </span>
      ))}
    </span>
  );
}

function startDrag(event: DragEvent, evidence: Evidence): void {
  event.dataTransfer.setData(EVIDENCE_MIME, evidence.highlight.id);
  event.dataTransfer.effectAllowed = 'copy';
}
