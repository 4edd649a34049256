import type { ColumnField, ColumnMap } from '../../core/model';
import { fieldOfName } from './column-names';
import { isDateLike } from './date-cell';

/** A column of articles is long: shorter means are titles, names, notes. */
const TEXT_MEAN = 80;
/** Share of the filled cells that must look like a date or an address. */
const MOST = 0.7;
const ADDRESS = /^https?:\/\/\S+$/i;

/**
 * Which column is what: by its header, in Arabic or English, and where headers say nothing by the shape of its cells.
 * Without `text` in the answer, the analyst has to say.
 */
export function proposeColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
): ColumnMap {
  const byName = columnsByName(headers);
  const taken = new Set(Object.values(byName));
  const free = headers.map((_, column) => column).filter((column) => !taken.has(column));
  const found: Partial<Record<ColumnField, number>> = { ...byName };
  const take = (field: ColumnField, column: number | undefined): void => {
    if (found[field] !== undefined || column === undefined) return;
    found[field] = column;
    free.splice(free.indexOf(column), 1);
  };
  take('text', longest(free, sample));
  take(
    'url',
    free.find((column) => isMostly(column, sample, (cell) => ADDRESS.test(cell))),
  );
  take(
    'publishedOn',
    free.find((column) => isMostly(column, sample, isDateLike)),
  );
  return found;
}

/** True when a row names fields rather than holds an article: it is the header. */
export function looksLikeHeader(row: readonly string[]): boolean {
  if (row.some((cell) => cell.length > TEXT_MEAN || ADDRESS.test(cell.trim()))) return false;
  return row.some((cell) => fieldOfName(cell) !== undefined) || row.every((cell) => isName(cell.trim()));
}

const isName = (cell: string): boolean => cell !== '' && !/^[\d٠-٩۰-۹]/u.test(cell);

function columnsByName(headers: readonly string[]): Partial<Record<ColumnField, number>> {
  const best: Partial<Record<ColumnField, { column: number; rank: number }>> = {};
  headers.forEach((header, column) => {
    const named = fieldOfName(header);
    const known = named && best[named.field];
    if (named && (!known || named.rank < known.rank)) best[named.field] = { column, rank: named.rank };
  });
  return Object.fromEntries(Object.entries(best).map(([field, { column }]) => [field, column]));
}

const filled = (column: number, sample: readonly (readonly string[])[]): readonly string[] =>
  sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');

function longest(columns: readonly number[], sample: readonly (readonly string[])[]): number | undefined {
  const means = columns.map((column) => {
    const cells = filled(column, sample).filter((cell) => !ADDRESS.test(cell));
    const total = cells.reduce((sum, cell) => sum + cell.length, 0);
    return { column, mean: cells.length === 0 ? 0 : total / cells.length };
  });
  const [best] = means.sort((a, b) => b.mean - a.mean);
  return best && best.mean >= TEXT_MEAN ? best.column : undefined;
}

function isMostly(
  column: number,
  sample: readonly (readonly string[])[],
  is: (cell: string) => boolean,
): boolean {
  const cells = filled(column, sample);
  return cells.length > 0 && cells.filter(is).length >= cells.length * MOST;
}
