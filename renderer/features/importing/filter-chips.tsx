import { useMemo } from 'react';
import { useMessages } from '../../i18n/messages';
import { Chip } from '../../ui/chip';
import styles from './import-screen.module.css';
import { countRows, ROW_FILTERS, type Row, type RowFilter } from './rows/row-kind';

interface FilterChipsProps {
  readonly rows: readonly Row[];
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
}

/** Which rows to show, each kind with its count. */
export function FilterChips(props: FilterChipsProps) {
  const { number, t } = useMessages();
  const counts = useMemo(() => countRows(props.rows), [props.rows]);
  return (
    <div className={styles.filters} role="group" aria-label={t('importing.filter')}>
      {ROW_FILTERS.map((id) => (
        <Chip
          key={id}
          isSelected={props.filter === id}
          onPress={() => props.onChange(id)}
          testId={`importing.filter.${id}`}
        >
          {t(`importing.filter.${id}`)}
          <span data-testid={`importing.filter.${id}.count`} data-count={counts[id]}>
            {number(counts[id])}
          </span>
        </Chip>
      ))}
    </div>
  );
}
