import { ChevronDown, Table } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { TABLE_OPERATIONS } from '../../editor/briefing/tables';
import { useMessages } from '../../i18n/messages';
import { IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { formatShortcut } from '../../ui/commands';
import { MenuButton } from '../../ui/menu';
import { AnchoredPopover } from '../../ui/popover';
import { useBriefingScope } from './briefing-scope';
import { OPENING_SHORTCUTS } from './editing-actions';
import styles from './table-menu.module.css';
import { useWatched } from './use-watched';

interface TableMenuProps {
  readonly isPickerOpen: boolean;
  readonly onPickerChange: (isOpen: boolean) => void;
}

/** Inserts a table of a chosen size; inside a table, changes it. */
export function TableMenu(props: TableMenuProps) {
  const { t } = useMessages();
  const { editing } = useBriefingScope();
  const { table } = useWatched(editing.status);
  const anchorRef = useRef<HTMLSpanElement>(null);
  if (table)
    return (
      <MenuButton
        label={t('briefings.table.change')}
        size="small"
        testId="briefings.tool.tableMenu"
        items={TABLE_OPERATIONS.map((operation) => ({
          id: operation,
          label: t(
            operation === 'toggle-header' && table.hasHeaderRow
              ? 'briefings.table.noHeader'
              : `briefings.table.${operation}`,
          ),
          isDanger: operation === 'delete-table',
        }))}
        onAction={(id) => {
          const operation = TABLE_OPERATIONS.find((each) => each === id);
          if (operation) editing.changeTable(operation);
        }}
      >
        <Table size={18} aria-hidden />
        <ChevronDown size={14} aria-hidden />
      </MenuButton>
    );
  return (
    <span ref={anchorRef}>
      <IconButton
        label={`${t('briefings.table.insert')} (\u2068${formatShortcut(OPENING_SHORTCUTS.table)}\u2069)`}
        icon={<Table size={18} aria-hidden />}
        size="small"
        data-testid="briefings.tool.table"
        onPress={() => props.onPickerChange(true)}
      />
      <AnchoredPopover
        anchor={props.isPickerOpen ? (anchorRef.current?.getBoundingClientRect() ?? null) : null}
        isOpen={props.isPickerOpen}
        onClose={() => props.onPickerChange(false)}
        label={t('briefings.table.insert')}
      >
        <SizePicker
          onPick={(rows, columns) => {
            props.onPickerChange(false);
            editing.insertTable(rows, columns);
          }}
        />
      </AnchoredPopover>
    </span>
  );
}

const MOST_ROWS = 8;
const MOST_COLUMNS = 6;

/** A grid to point at: rows downwards, columns in the reading direction; arrow keys and Enter do the same. */
function SizePicker({ onPick }: { readonly onPick: (rows: number, columns: number) => void }) {
  const { t, direction } = useMessages();
  const [size, setSize] = useState({ rows: 3, columns: 3 });
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const { rows, columns } = size;
    if (event.code === 'ArrowDown') setSize({ rows: Math.min(rows + 1, MOST_ROWS), columns });
    else if (event.code === 'ArrowUp') setSize({ rows: Math.max(rows - 1, 1), columns });
    else if (event.code === forward) setSize({ rows, columns: Math.min(columns + 1, MOST_COLUMNS) });
    else if (event.code === backward) setSize({ rows, columns: Math.max(columns - 1, 1) });
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picker}>
      <button
        type="button"
        className={styles.grid}
        autoFocus
        aria-label={t('briefings.table.sizeOf', size)}
        data-testid="briefings.tablePicker"
        onKeyDown={onKeyDown}
        onClick={(event) => {
          // A quick press comes before the hovered size is drawn; Enter presses the button itself.
          const pressed =
            event.target instanceof Element ? [...event.currentTarget.children].indexOf(event.target) : -1;
          if (pressed < 0) onPick(size.rows, size.columns);
          else onPick(Math.floor(pressed / MOST_COLUMNS) + 1, (pressed % MOST_COLUMNS) + 1);
        }}
      >
        {Array.from({ length: MOST_ROWS * MOST_COLUMNS }, (_, index) => {
          const row = Math.floor(index / MOST_COLUMNS) + 1;
          const column = (index % MOST_COLUMNS) + 1;
          return (
            <span
              key={index}
              className={classNames(styles.cell, row <= size.rows && column <= size.columns && styles.chosen)}
              data-testid={`briefings.tablePicker.${row}x${column}`}
              onPointerEnter={() => setSize({ rows: row, columns: column })}
            />
          );
        })}
      </button>
      <p className={styles.size} aria-live="polite">
        {t('briefings.table.size', size)}
      </p>
    </div>
  );
}
