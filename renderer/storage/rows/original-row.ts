import * as v from 'valibot';
import {
  COLUMN_FIELDS,
  type ColumnMap,
  instant,
  MOJIBAKE_REPAIRS,
  type OriginalFile,
  SOURCE_FORMATS,
} from '../../core/model';
import { whole } from './row-parts';

/** How an article's original was read, inside its row. */
export const originalRowSchema = v.strictObject({
  format: v.picklist(SOURCE_FORMATS),
  size: whole,
  modifiedAt: v.nullable(v.string()),
  container: v.string(),
  row: v.nullable(whole),
  columns: v.nullable(v.record(v.picklist(COLUMN_FIELDS), whole)),
  repair: v.nullable(v.picklist(MOJIBAKE_REPAIRS)),
  importerVersion: whole,
});
export type OriginalRow = v.InferOutput<typeof originalRowSchema>;

export const hydrateOriginal = (row: OriginalRow): OriginalFile => ({
  format: row.format,
  size: row.size,
  modifiedAt: row.modifiedAt === null ? null : instant(row.modifiedAt),
  container: row.container,
  row: row.row,
  columns: row.columns,
  repair: row.repair,
  importerVersion: row.importerVersion,
});

export const dehydrateOriginal = (original: OriginalFile): OriginalRow => ({
  ...hydrateOriginal({ ...original, columns: null }),
  columns: original.columns && columnsOf(original.columns),
});

/** The mapped columns, always in the same order: rows are compared by their text. */
function columnsOf(map: ColumnMap): NonNullable<OriginalRow['columns']> {
  const columns: NonNullable<OriginalRow['columns']> = {};
  for (const field of COLUMN_FIELDS) {
    const column = map[field];
    if (column !== undefined) columns[field] = column;
  }
  return columns;
}
