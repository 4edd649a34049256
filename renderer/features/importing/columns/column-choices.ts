import { COLUMN_FIELDS, type ColumnField, type ColumnMap } from '../../../core/model';

/** Gives a column to a field (or to none): a field has one column, a column one field. */
export function assignColumn(map: ColumnMap, column: number, field: ColumnField | null): ColumnMap {
  const next: Partial<Record<ColumnField, number>> = {};
  for (const each of COLUMN_FIELDS) {
    const at = map[each];
    if (at !== undefined && at !== column && each !== field) next[each] = at;
  }
  return field === null ? next : { ...next, [field]: column };
}

/** The field a column fills; null when it is not imported. */
export const fieldOfColumn = (map: ColumnMap, column: number): ColumnField | null =>
  COLUMN_FIELDS.find((field) => map[field] === column) ?? null;

/** True when both give every field the same column. */
export const isSameMap = (a: ColumnMap, b: ColumnMap): boolean =>
  COLUMN_FIELDS.every((field) => a[field] === b[field]);
