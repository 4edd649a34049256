import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { classNames } from './class-names';
import styles from './virtual-list.module.css';
import { nextRow, useRowInView, useScrolledView, useTypeahead, visibleRows } from './virtual-rows';

export interface VirtualListProps<T extends { readonly id: string }> {
  label: string;
  items: readonly T[];
  /** Pixels; every row has the same height. */
  rowHeight: number;
  renderRow: (item: T) => ReactNode;
  /** The row's words, for typing ahead. */
  textOf: (item: T) => string;
  selectedId?: string | null;
  onSelect?: (id: string) => void;
  onAction?: (id: string) => void;
  testId?: string;
}

/**
 * A list that draws only the rows in view: 100,000 rows cost as much as 20. Arrow keys, Home, End, Page keys
 * and typing move the selection, Enter and a double click act. React Aria's own collection visits every item first,
 * which takes seconds at that size; hence our own. A one-column grid to assistive technology, since rows may hold buttons.
 */
export function VirtualList<T extends { readonly id: string }>(props: VirtualListProps<T>) {
  const { items, rowHeight, selectedId = null, onSelect, onAction } = props;
  const boxRef = useRef<HTMLDivElement>(null);
  const [view, measure] = useScrolledView(boxRef);
  const baseId = useId();
  const typeahead = useTypeahead(items, props.textOf);
  const selectedIndex = selectedId === null ? -1 : items.findIndex((item) => item.id === selectedId);

  useRowInView(boxRef, selectedIndex, rowHeight);

  const select = (index: number) => {
    const item = items[index];
    if (item && item.id !== selectedId) onSelect?.(item.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== boxRef.current) return;
    if (event.key === 'Enter' && selectedId !== null) {
      event.preventDefault();
      onAction?.(selectedId);
      return;
    }
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const next = nextRow(event.key, selectedIndex, items.length, page) ?? typeahead(event.key, selectedIndex);
    if (next === null) return;
    event.preventDefault();
    select(next);
  };

  const rows = visibleRows(view, rowHeight, items.length);
  const isSelectedDrawn = selectedIndex >= rows.first && selectedIndex < rows.end;
  return (
    <div
      ref={boxRef}
      className={styles.list}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={items.length}
      aria-activedescendant={isSelectedDrawn ? `${baseId}-${selectedIndex}` : undefined}
      data-testid={props.testId}
      onKeyDown={onKeyDown}
      onScroll={measure}
    >
      <div role="rowgroup" className={styles.canvas} style={{ blockSize: items.length * rowHeight }}>
        {items.slice(rows.first, rows.end).map((item, offset) => {
          const index = rows.first + offset;
          return (
            <div
              key={item.id}
              id={`${baseId}-${index}`}
              role="row"
              aria-selected={index === selectedIndex}
              aria-rowindex={index + 1}
              data-row-id={item.id}
              data-testid={props.testId ? `${props.testId}.row` : undefined}
              className={classNames(styles.row, index === selectedIndex && styles.selected)}
              style={{ blockSize: rowHeight, insetBlockStart: index * rowHeight }}
              onClick={() => select(index)}
              onDoubleClick={() => onAction?.(item.id)}
            >
              <div role="gridcell" className={styles.cell}>
                {props.renderRow(item)}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
