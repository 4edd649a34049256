import { type MouseEvent, memo } from 'react';
import { useMessages } from '../../../i18n/messages';
import { classNames } from '../../../ui/class-names';
import { readingName } from '../format-names';
import type { Row } from '../rows/row-kind';
import { DateCell } from './date-cell';
import styles from './result-table.module.css';
import { useRowName } from './row-name';
import { StateCell } from './state-cell';
import { TitleCell } from './title-cell';

interface ResultRowProps {
  readonly row: Row;
  readonly elementId: string;
  /** From 0. */
  readonly place: number;
  readonly height: number;
  readonly isCurrent: boolean;
  readonly isPicked: boolean;
  readonly onPick: (id: string, isRange: boolean) => void;
  readonly onPress: (id: string, event: MouseEvent) => void;
  readonly onAct: (row: Row) => void;
  readonly onCompare: (row: Row) => void;
}

/** One file, or one article of a file that holds several: what came of it. */
export const ResultRow = memo(function ResultRow(props: ResultRowProps) {
  const { row, isCurrent, isPicked } = props;
  const { t } = useMessages();
  const name = useRowName(row);
  return (
    <div
      id={props.elementId}
      role="row"
      aria-rowindex={props.place + 1}
      aria-selected={isPicked || isCurrent}
      className={classNames(styles.row, isCurrent && styles.current)}
      style={{ blockSize: props.height, insetBlockStart: props.place * props.height }}
      onClick={(event) => props.onPress(row.id, event)}
      onDoubleClick={() => props.onAct(row)}
      data-testid="importing.row"
      data-row-id={row.id}
      data-state={row.kind}
      data-current={isCurrent}
      data-picked={isPicked}
    >
      <div className={styles.cells} role="presentation">
        <div role="gridcell">
          <input
            type="checkbox"
            className={styles.check}
            // Space on the list does the same; a tab stop per row would make it endless.
            tabIndex={-1}
            aria-label={t('importing.row.select', { name })}
            checked={isPicked}
            onChange={ignore}
            onClick={(event) => {
              event.stopPropagation();
              props.onPick(row.id, event.shiftKey);
            }}
            data-testid="importing.row.pick"
          />
        </div>
        <TitleCell row={row} name={name} />
        <DateCell row={row} />
        <OutletCell row={row} />
        <ReadingCell row={row} />
        <StateCell row={row} onCompare={props.onCompare} />
      </div>
    </div>
  );
});

/** The click decides, since only it knows of Shift; a controlled box wants a change handler all the same. */
const ignore = (): void => undefined;

function OutletCell({ row }: { row: Row }) {
  const { outcome } = row.file;
  const outlet = row.article?.outlet ?? (outcome?.kind === 'imported' ? outcome.outlet : '');
  return (
    <div role="gridcell" className={classNames(styles.cell, styles.outlet, styles.plain)}>
      {outlet === '' ? <span className={styles.none}>—</span> : <bdi title={outlet}>{outlet}</bdi>}
    </div>
  );
}

function ReadingCell({ row }: { row: Row }) {
  const { outcome } = row.file;
  const format = row.article?.original.format ?? (outcome?.kind === 'imported' ? outcome.format : null);
  const encoding = row.article?.encoding ?? (outcome?.kind === 'imported' ? outcome.encoding : null);
  return (
    <div role="gridcell" className={classNames(styles.cell, styles.encoding, styles.plain)}>
      {format === null || encoding === null ? (
        <span className={styles.none}>—</span>
      ) : (
        <bdi dir="ltr">{readingName(format, encoding)}</bdi>
      )}
    </div>
  );
}
