import { RotateCcw, ScissorsLineDashed } from 'lucide-react';
import { memo } from 'react';
import type { Direction } from '../../../core/model';
import { majorityDirection } from '../../../core/text/direction';
import { useMessages } from '../../../i18n/messages';
import { classNames } from '../../../ui/class-names';
import { LineText } from './line-text';
import { isResidue, type PreviewLine } from './preview-lines';
import { reasonWords } from './reason-words';
import type { ShownRange } from './shown-range';
import styles from './text-preview.module.css';

interface PreviewRowProps {
  readonly line: PreviewLine;
  /** Set by hand in the reader. */
  readonly direction: Direction | undefined;
  readonly isActive: boolean;
  readonly found: ShownRange | null;
  readonly onActivate: (range: ShownRange) => void;
  readonly onToggle: (line: PreviewLine) => void;
}

/** Roles that look like the text around them need no word beside them. */
const SPEAKING_ROLES: ReadonlySet<string> = new Set(['body', 'residue', 'list-item']);

/** One line: residue as a gold bar with its kind, everything else as it reads. */
export const PreviewRow = memo(function PreviewRow(props: PreviewRowProps) {
  const { line, found } = props;
  const messages = useMessages();
  const { t } = messages;
  const { role, residue } = line.mark;
  const isFolded = isResidue(line);
  return (
    <div
      className={classNames(styles.line, isFolded && styles.residue, props.isActive && styles.active)}
      data-block={line.index}
      data-role={role}
      data-testid="importing.preview.line"
      title={reasonWords(line.mark, messages)}
      onClick={() => props.onActivate({ start: line.start, end: line.start })}
    >
      <p
        className={classNames(styles.text, styles[role])}
        dir={props.direction ?? majorityDirection(line.text)}
      >
        <LineText
          text={line.text}
          found={found && { start: found.start - line.start, end: found.end - line.start }}
        />
      </p>
      {residue !== null ? (
        <span className={styles.kind}>{t(`importing.residue.${residue}`)}</span>
      ) : SPEAKING_ROLES.has(role) ? null : (
        <span className={styles.role}>{t(`importing.role.${role}`)}</span>
      )}
      <button
        type="button"
        className={styles.toggle}
        // R does the same on the active line; a tab stop per line would make the text endless.
        tabIndex={-1}
        title={t(isFolded ? 'importing.line.restore' : 'importing.line.mark')}
        aria-label={t(isFolded ? 'importing.line.restore' : 'importing.line.mark')}
        onClick={(event) => {
          event.stopPropagation();
          props.onActivate({ start: line.start, end: line.start });
          props.onToggle(line);
        }}
        data-testid="importing.preview.toggle"
      >
        {isFolded ? <RotateCcw size={14} aria-hidden /> : <ScissorsLineDashed size={14} aria-hidden />}
      </button>
    </div>
  );
});
