import type { TableSketch } from '../../../core/importing/table-sketch';
import { COLUMN_FIELDS, type ColumnField, type ColumnMap } from '../../../core/model';
import { majorityDirection } from '../../../core/text/direction';
import { useMessages } from '../../../i18n/messages';
import { Select } from '../../../ui/select';
import { assignColumn, fieldOfColumn } from './column-choices';
import styles from './columns-form.module.css';

interface ColumnsFormProps {
  readonly table: TableSketch;
  readonly columns: ColumnMap;
  readonly onChange: (columns: ColumnMap) => void;
}

/** The first rows of a table under what each column holds. */
export function ColumnsForm({ table, columns, onChange }: ColumnsFormProps) {
  const { t, number } = useMessages();
  const nameOf = (column: number): string =>
    table.headers[column]?.trim() || t('importing.columns.unnamed', { number: number(column + 1) });
  const options: readonly { id: ColumnField | 'none'; label: string }[] = [
    { id: 'none', label: t('importing.columns.unused') },
    ...COLUMN_FIELDS.map((field) => ({
      id: field,
      label: t(field === 'text' ? 'importing.columns.field.text' : `importing.field.${field}`),
    })),
  ];
  const count = Math.max(table.headers.length, ...table.sample.map((row) => row.length));
  const places = Array.from({ length: count }, (_, column) => column);
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={t('importing.columns.sample')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {places.map((column) => (
              <th key={column} scope="col" data-used={fieldOfColumn(columns, column) !== null}>
                <bdi className={styles.header}>{nameOf(column)}</bdi>
                <Select
                  label={t('importing.columns.column', { name: nameOf(column) })}
                  isLabelHidden
                  options={options}
                  value={fieldOfColumn(columns, column) ?? 'none'}
                  onChange={(field) =>
                    onChange(assignColumn(columns, column, field === 'none' ? null : field))
                  }
                  testId={`importing.columns.${column}`}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.sample.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sample have no other identity
            <tr key={at}>
              {places.map((column) => (
                <td key={column} data-used={fieldOfColumn(columns, column) !== null}>
                  <div className={styles.cell} dir={majorityDirection(row[column] ?? '')}>
                    {row[column] ?? ''}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
