import { laterFieldsOf } from '../../core/model';
import type { TableName } from './archive-format';

/** A row as today's format has it: articles of the first one lack the fields that came later. */
export function asCurrentRow(version: number, table: TableName, row: unknown): unknown {
  if (version >= 2 || table !== 'articles' || !isArticle(row)) return row;
  return { ...laterFieldsOf(row.fileName), ...row };
}

const isArticle = (row: unknown): row is { readonly fileName: string } =>
  typeof row === 'object' && row !== null && 'fileName' in row && typeof row.fileName === 'string';
