import { type KeyboardEvent, type MouseEvent, useCallback, useId, useMemo, useRef } from 'react';
import { useMessages } from '../../../i18n/messages';
import { nextRow, useRowInView, useScrolledView, visibleRows } from '../../../ui/virtual-rows';
import type { Row } from '../rows/row-kind';
import type { RowSelection, SelectionStep } from '../rows/row-selection';
import { ResultRow } from './result-row';
import styles from './result-table.module.css';
import { TableHead } from './table-head';

const ROW_HEIGHT = 58;

interface ResultTableProps {
  readonly rows: readonly Row[];
  readonly current: string | null;
  readonly picked: RowSelection['picked'];
  readonly onStep: (step: SelectionStep) => void;
  /** A double click. */
  readonly onAct: (row: Row) => void;
  readonly onCompare: (row: Row) => void;
}

/**
 * The results as a grid that draws only the rows in view: ten thousand cost as much as twenty. Arrow keys move the current
 * row, with Shift they pick a range; Space picks one, Ctrl+A all.
 */
export function ResultTable(props: ResultTableProps) {
  const { rows, current, picked, onStep } = props;
  const { t } = useMessages();
  const boxRef = useRef<HTMLDivElement>(null);
  const [view, measure] = useScrolledView(boxRef);
  const baseId = useId();
  const places = useMemo(() => new Map(rows.map(({ id }, place) => [id, place])), [rows]);
  const place = current === null ? -1 : (places.get(current) ?? -1);
  useRowInView(boxRef, place, ROW_HEIGHT);
  const onKeyDown = useGridKeys({
    ...props,
    place,
    page: Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 1),
  });
  const onPick = useCallback(
    (id: string, isRange: boolean) => onStep({ kind: isRange ? 'range' : 'toggle', id }),
    [onStep],
  );
  const onPress = useCallback((id: string, event: MouseEvent) => onStep(stepOfClick(id, event)), [onStep]);
  const drawn = visibleRows(view, ROW_HEIGHT, rows.length);
  const isDrawn = place >= drawn.first && place < drawn.end;
  return (
    <div className={styles.table}>
      <TableHead
        isAllPicked={rows.length > 0 && rows.every(({ id }) => picked.has(id))}
        isSomePicked={picked.size > 0}
        onPickAll={(isOn) => onStep({ kind: isOn ? 'all' : 'none' })}
      />
      <div
        ref={boxRef}
        className={styles.list}
        role="grid"
        tabIndex={0}
        aria-label={t('importing.results')}
        aria-multiselectable
        aria-rowcount={rows.length}
        aria-colcount={6}
        aria-activedescendant={isDrawn ? `${baseId}-${place}` : undefined}
        data-testid="importing.results"
        onKeyDown={onKeyDown}
        onScroll={measure}
      >
        <div role="rowgroup" className={styles.canvas} style={{ blockSize: rows.length * ROW_HEIGHT }}>
          {rows.slice(drawn.first, drawn.end).map((row, offset) => (
            <ResultRow
              key={row.id}
              row={row}
              elementId={`${baseId}-${drawn.first + offset}`}
              place={drawn.first + offset}
              height={ROW_HEIGHT}
              isCurrent={row.id === current}
              isPicked={picked.has(row.id)}
              onPick={onPick}
              onPress={onPress}
              onAct={props.onAct}
              onCompare={props.onCompare}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function stepOfClick(id: string, event: MouseEvent): SelectionStep {
  if (event.shiftKey) return { kind: 'range', id };
  return { kind: event.ctrlKey || event.metaKey ? 'toggle' : 'go', id };
}

/** Enter belongs to the commands of the review: it accepts wherever the focus has no use of its own for it. */
function useGridKeys(props: ResultTableProps & { readonly place: number; readonly page: number }) {
  const { rows, place, picked, onStep } = props;
  const acted = (event: KeyboardEvent): boolean => {
    const here = rows[place];
    if (event.key === ' ' && here) onStep({ kind: 'toggle', id: here.id });
    else if (event.key === 'Escape' && picked.size > 0) onStep({ kind: 'none' });
    else return false;
    return true;
  };
  const moved = (event: KeyboardEvent): boolean => {
    const next = nextRow(event.key, place, rows.length, props.page);
    const row = next === null ? undefined : rows[next];
    if (row) onStep({ kind: event.shiftKey ? 'range' : 'go', id: row.id });
    return row !== undefined;
  };
  return (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    if (acted(event) || moved(event)) event.preventDefault();
  };
}
