import { FileText, SquareChevronRight } from 'lucide-react';
import { articleName } from '../../core/model';
import { formatShortcut } from '../../ui/commands';
import { Foreign } from '../../ui/foreign';
import { Kbd } from '../../ui/kbd';
import styles from './palette.module.css';
import type { PaletteEntry } from './palette-entries';

/** One row of the palette. */
export function PaletteOption(props: {
  id: string;
  entry: PaletteEntry;
  isActive: boolean;
  onHover: () => void;
  onChoose: () => void;
}) {
  const { entry } = props;
  return (
    <div
      id={props.id}
      role="option"
      aria-selected={props.isActive}
      className={styles.option}
      onPointerMove={props.isActive ? undefined : props.onHover}
      onClick={props.onChoose}
      data-testid="shell.palette.option"
      data-entry={entry.key}
    >
      {entry.kind === 'command' ? (
        <>
          <SquareChevronRight size={16} aria-hidden data-mirror="" />
          <span className={styles.words}>{entry.command.label}</span>
          <span className={styles.aside}>{entry.command.section}</span>
          {entry.command.shortcut ? <Kbd>{formatShortcut(entry.command.shortcut)}</Kbd> : null}
        </>
      ) : (
        <>
          <FileText size={16} aria-hidden />
          <span className={styles.words}>
            <Foreign>{articleName(entry.article)}</Foreign>
          </span>
          <span className={styles.aside}>
            <Foreign>{entry.article.outlet}</Foreign>
          </span>
        </>
      )}
    </div>
  );
}
