import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FieldProposal, ProposedField } from '../../../core/model';
import { parsePartialDate } from '../../../core/model';
import { type Messages, useMessages } from '../../../i18n/messages';
import { formatPartialDate } from '../../../i18n/partial-date';
import { classNames } from '../../../ui/class-names';
import { MenuButton } from '../../../ui/menu';
import { evidenceDetail, evidenceWords } from './evidence-words';
import styles from './field-row.module.css';
import { surenessOf } from './proposals';
import type { ShownRange } from './shown-range';

interface FieldRowProps {
  readonly field: ProposedField;
  readonly isEmpty: boolean;
  /** Behind the value; undefined when the analyst entered it. */
  readonly proposal: FieldProposal | undefined;
  readonly others: readonly FieldProposal[];
  readonly onChoose: (value: string) => void;
  readonly onShow: (range: ShownRange) => void;
  readonly children: ReactNode;
}

/** A field, and beside it where its value came from and how sure that is. */
export function FieldRow(props: FieldRowProps) {
  const { field } = props;
  const { t } = useMessages();
  return (
    <div className={styles.row} data-testid={`importing.review.row.${field}`}>
      <span className={styles.label} aria-hidden>
        {t(`importing.field.${field}`)}
      </span>
      <div className={styles.value}>{props.children}</div>
      <div className={styles.evidence}>
        <Evidence {...props} />
        {props.others.length > 0 ? <Others {...props} /> : null}
      </div>
    </div>
  );
}

function Evidence({ field, isEmpty, proposal, others, onShow }: FieldRowProps) {
  const messages = useMessages();
  const { t } = messages;
  if (isEmpty) {
    const key = others.length > 0 ? 'importing.field.belowLine' : 'importing.field.nothingFound';
    return (
      <span className={styles.quiet} data-testid={`importing.review.evidence.${field}`}>
        {t(key)}
      </span>
    );
  }
  if (!proposal) return <span className={styles.quiet}>{t('importing.field.byAnalyst')}</span>;
  const { evidence } = proposal;
  const sureness = surenessOf(proposal.confidence);
  const words = (
    <>
      {evidenceWords(evidence, messages)}
      <span className={styles.word}>{t(`importing.sure.${sureness}`)}</span>
    </>
  );
  const className = classNames(styles.source, styles[sureness]);
  if (evidence.kind !== 'line') {
    return (
      <span className={className} title={evidenceDetail(evidence, messages)}>
        {words}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classNames(className, styles.press)}
      title={t('importing.evidence.lineShow', { field: t(`importing.field.${field}`), line: evidence.line })}
      onClick={() => onShow({ start: evidence.start, end: evidence.end })}
      data-testid={`importing.review.evidence.${field}`}
    >
      {words}
    </button>
  );
}

function Others({ field, isEmpty, others, onChoose }: FieldRowProps) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <MenuButton
      label={t('importing.field.choices', { field: t(`importing.field.${field}`) })}
      size="small"
      testId={`importing.review.choices.${field}`}
      items={[
        ...others.map((proposal, at) => ({ id: String(at), label: choiceWords(proposal, messages) })),
        ...(isEmpty ? [] : [{ id: 'clear', label: t('importing.field.clear'), startsGroup: true }]),
      ]}
      onAction={(id) => onChoose(id === 'clear' ? '' : (others[Number(id)]?.value ?? ''))}
    >
      <ChevronDown size={14} aria-hidden />
    </MenuButton>
  );
}

function choiceWords({ value, evidence, confidence }: FieldProposal, messages: Messages): string {
  const date = parsePartialDate(value);
  const shown = date ? formatPartialDate(date, messages) : `\u2068${value}\u2069`;
  const sure = messages.t(`importing.sure.${surenessOf(confidence)}`);
  return `${shown} — ${evidenceWords(evidence, messages)} · ${sure}`;
}
