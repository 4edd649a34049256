import { Check, CircleAlert, Clock, Copy, Files, Table2, TriangleAlert, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Messages, useMessages } from '../../../i18n/messages';
import { classNames } from '../../../ui/class-names';
import { shareWords } from '../compare/likeness-words';
import type { Row, RowKind } from '../rows/row-kind';
import cells from './result-table.module.css';
import styles from './state-cell.module.css';

const ICONS: Readonly<Record<RowKind, ReactNode>> = {
  waiting: <Clock size={14} aria-hidden />,
  imported: <Check size={14} aria-hidden />,
  review: <CircleAlert size={14} aria-hidden />,
  near: <Files size={14} aria-hidden />,
  duplicate: <Copy size={14} aria-hidden />,
  columns: <Table2 size={14} aria-hidden />,
  failed: <TriangleAlert size={14} aria-hidden />,
  removed: <Undo2 size={14} aria-hidden />,
};

/** What became of the file: a sign, a word, and where there is something to decide a way to it. */
export function StateCell({ row, onCompare }: { row: Row; onCompare: (row: Row) => void }) {
  const messages = useMessages();
  return (
    <div role="gridcell" className={cells.cell}>
      <span className={classNames(styles.state, styles[row.kind])} data-testid="importing.row.state">
        {ICONS[row.kind]}
        <span className={styles.word}>{stateWords(row, messages)}</span>
      </span>
      {row.kind === 'near' ? (
        <button
          type="button"
          tabIndex={-1}
          className={styles.compare}
          onClick={(event) => {
            event.stopPropagation();
            onCompare(row);
          }}
          data-testid="importing.row.compare"
        >
          {messages.t('importing.likeness.compare')}
        </button>
      ) : null}
    </div>
  );
}

function stateWords({ kind, article, file }: Row, messages: Messages): string {
  const { t } = messages;
  if (kind === 'near') {
    const likeness = article?.likeness ?? (file.outcome?.kind === 'imported' ? file.outcome.likeness : null);
    if (likeness?.kind === 'contained') return t('importing.state.contained');
    return t('importing.state.near', { share: shareWords(likeness?.share ?? 1, messages) });
  }
  if (file.isSettled && (kind === 'duplicate' || kind === 'failed')) return t('importing.state.settled');
  return t(`importing.state.${kind}`);
}
