import { useCallback, useMemo, useState } from 'react';
import type { ImportFile } from '../../core/importing/import-run';
import type { ArticleId, CaseFileId } from '../../core/model';
import { useStore } from '../../storage/use-store';
import { hasChoiceOfEncoding } from './format-names';
import { useImport } from './import-context';
import type { RowDialog } from './review/review-pane';
import { filterRows, type Row, type RowFilter } from './rows/row-kind';
import {
  afterStep,
  currentOf,
  NO_SELECTION,
  neighbour,
  type RowSelection,
  type SelectionStep,
} from './rows/row-selection';
import { useRows } from './rows/use-rows';
import { useReport } from './use-report';
import { useReviewCommands } from './use-review-commands';

/** A dialog about a row. */
export interface OpenDialog {
  readonly kind: RowDialog;
  readonly row: Row;
}

/** Everything the import screen shows and does about its rows. */
export interface ReviewState {
  readonly rows: readonly Row[];
  readonly shown: readonly Row[];
  readonly picked: readonly Row[];
  readonly filter: RowFilter;
  readonly setFilter: (filter: RowFilter) => void;
  readonly selection: RowSelection;
  readonly current: Row | null;
  readonly step: (step: SelectionStep) => void;
  readonly go: (step: 1 | -1) => void;
  readonly accept: () => void;
  readonly open: (row: Row) => void;
  readonly compare: (row: Row) => void;
  readonly dialog: OpenDialog | null;
  readonly openDialog: (kind: RowDialog | null) => void;
}

/** The rows with filter, selection and keys. */
export function useReview(
  caseFileId: CaseFileId,
  files: readonly ImportFile[],
  onOpenArticle: (id: ArticleId) => void,
): ReviewState {
  const rows = useRows(caseFileId, files);
  const [filter, setFilter] = useState<RowFilter>('all');
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const [selection, setSelection] = useState(NO_SELECTION);
  const currentId = useCurrent(selection, ids);
  const current = shown.find(({ id }) => id === currentId) ?? null;
  const [dialog, setDialog] = useState<{ kind: RowDialog; rowId: string } | null>(null);
  const step = useCallback(
    (taken: SelectionStep) => setSelection((before) => afterStep(before, taken, ids)),
    [ids],
  );
  const go = (by: 1 | -1) => {
    const next = neighbour(ids, currentId, by);
    if (next !== null) step({ kind: 'go', id: next });
  };
  const accept = useAccept(current, () => go(1));
  const open = (row: Row) => {
    const { outcome } = row.file;
    const id = row.article?.id ?? (outcome?.kind === 'duplicate' ? outcome.articleId : null);
    if (id !== null) onOpenArticle(id);
  };
  const compare = useCallback(
    (row: Row) => {
      step({ kind: 'go', id: row.id });
      setDialog({ kind: 'compare', rowId: row.id });
    },
    [step],
  );
  const openDialog = (kind: RowDialog | null) =>
    setDialog(kind && current ? { kind, rowId: current.id } : null);
  useReviewCommands({
    go,
    accept,
    open: () => current && open(current),
    pick: () => current && step({ kind: 'toggle', id: current.id }),
    pickAll: () => step({ kind: 'all' }),
    changeEncoding: () => current && canChangeEncoding(current) && openDialog('encoding'),
  });
  const dialogRow = dialog ? rows.find(({ id }) => id === dialog.rowId) : undefined;
  return {
    rows,
    shown,
    picked: useMemo(() => rows.filter(({ id }) => selection.picked.has(id)), [rows, selection.picked]),
    filter,
    setFilter,
    selection,
    current,
    step,
    go,
    accept,
    open,
    compare,
    dialog: dialog && dialogRow ? { kind: dialog.kind, row: dialogRow } : null,
    openDialog,
  };
}

/** The current row; when it leaves the filter, the one that took its place. */
function useCurrent(selection: RowSelection, ids: readonly string[]): string | null {
  const [find] = useState(() => {
    let before: readonly string[] = [];
    let last: string | null = null;
    return (chosen: RowSelection, shown: readonly string[]) => {
      // What stood in for a row that went is the one the keys go on from.
      const current = chosen.current !== null && shown.includes(chosen.current) ? chosen.current : last;
      last = currentOf({ ...chosen, current: current ?? chosen.current }, shown, before);
      before = shown;
      return last;
    };
  });
  return useMemo(() => find(selection, ids), [find, selection, ids]);
}

const canChangeEncoding = ({ article, file }: Row): boolean =>
  article
    ? hasChoiceOfEncoding(article.original.format)
    : file.outcome?.kind === 'failed' && file.outcome.code === 'undecodable' && file.sourceSha256 !== null;

/** Accepts an article, or lays a row without one aside, and goes on. */
function useAccept(current: Row | null, goOn: () => void): () => void {
  const { articles } = useStore();
  const { settle } = useImport();
  const report = useReport();
  return () => {
    if (!current) return;
    const { article, kind, id } = current;
    if (article && article.reviewReasons.length > 0) {
      void articles.accept([article.id]).then(report);
    } else if (kind === 'duplicate' || kind === 'failed') settle([id], true);
    goOn();
  };
}
