import type { ReferenceViewProps } from '../../editor/briefing/reference-slot';
import { useMessages } from '../../i18n/messages';
import { classNames } from '../../ui/class-names';
import { useBriefingScope } from './briefing-scope';
import styles from './footnote-number.module.css';

/** The superscript number; a click opens the passage it stands on. */
export function FootnoteNumber(props: ReferenceViewProps) {
  const { openReference, basisOf } = useBriefingScope();
  const messages = useMessages();
  const number = messages.number(props.number, { useGrouping: false });
  return (
    <sup className={styles.raised}>
      <button
        type="button"
        tabIndex={-1}
        className={classNames(
          styles.number,
          props.isSelected && styles.selected,
          basisOf(props.highlightId) === 'gone' && styles.orphan,
        )}
        aria-label={messages.t('briefings.footnote', { number })}
        data-testid="briefings.footnote"
        onClick={() => openReference(props.highlightId)}
      >
        {number}
      </button>
    </sup>
  );
}
