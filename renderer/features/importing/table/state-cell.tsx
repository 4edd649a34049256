import { Check, CircleAlert, Clock, Copy, Files, Table2, TriangleAlert, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Likeness } from '../../../core/model';
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
  const likeness = likenessOf(row);
  return (
    <div role="gridcell" className={cells.cell}>
      <span className={classNames(styles.state, styles[row.kind])} data-testid="importing.row.state">
        {ICONS[row.kind]}
        <span className={styles.word}>{stateWords(row, likeness, messages)}</span>
      </span>
      {row.kind === 'near' ? (
        <span className={cells.small}>
          {likeness ? `${shareWords(likeness.share, messages)} · ` : ''}
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
        </span>
      ) : null}
    </div>
  );
}

function stateWords({ kind, file }: Row, likeness: Likeness | null, { t }: Messages): string {
  if (kind === 'near' && likeness?.kind === 'contained') return t('importing.state.contained');
  if (file.isSettled && (kind === 'duplicate' || kind === 'failed')) return t('importing.state.settled');
  return t(`importing.state.${kind}`);
}

const likenessOf = ({ article, file }: Row): Likeness | null =>
  article ? article.likeness : file.outcome?.kind === 'imported' ? file.outcome.likeness : null;
