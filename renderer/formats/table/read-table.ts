import type { TableSketch } from '../../core/importing/table-sketch';
import { COLUMN_FIELDS, type ColumnMap, fail, ok, type Result } from '../../core/model';
import type { FormatFailure, ReadChoices } from '../document';
import type { ReadParts } from '../read-parts';
import { type StatedField, StatedFields } from '../stated-field';
import { decodeDetected } from '../text/decode-bytes';
import { dateOfCell } from './date-cell';
import { proposeColumns } from './propose-columns';
import { readDelimited } from './read-delimited';
import { readJsonRows } from './read-json-rows';
import type { TableRows } from './table-rows';

export type TableFormat = 'csv' | 'tsv' | 'jsonl';

/** One article a row that has text; the others are `sketch.rowCount` less the number of articles. */
export interface TableReading {
  readonly sketch: TableSketch;
  /** Null when no column is known to hold the text. */
  readonly articles: readonly { readonly row: number; readonly parts: ReadParts }[] | null;
}

const SKETCH_ROWS = 5;
const SKETCH_CELL = 200;
/** Rows looked at to tell what a column holds. */
const SHAPE_ROWS = 50;
const MOST_ROWS = 200_000;

/** How sure a column makes a field: one that the analyst mapped is certain. */
const CHOSEN = 1;
const PROPOSED = 0.95;

/** Reads a table file: every row an article, by the columns that were chosen or that it shows itself. */
export function readTable(
  bytes: Uint8Array,
  format: TableFormat,
  choices: ReadChoices,
): Result<TableReading, FormatFailure> {
  const decoded = decodeDetected(bytes, choices);
  if (!decoded.ok) return decoded;
  const { text, encoding, confidence } = decoded.value;
  const table = format === 'jsonl' ? readJsonRows(text) : ok(readDelimited(text, format));
  if (!table.ok) return table;
  const { headers, rows } = table.value;
  if (rows.length === 0) return fail('empty');
  if (rows.length > MOST_ROWS) return fail('too-large');
  const proposed = proposeColumns(headers, rows.slice(0, SHAPE_ROWS));
  const sketch: TableSketch = {
    headers: headers.map(cut),
    sample: rows.slice(0, SKETCH_ROWS).map((row) => headers.map((_, column) => cut(row[column] ?? ''))),
    rowCount: rows.length,
    proposed,
  };
  const columns = choices.columns ?? proposed;
  if (columns.text === undefined) return ok({ sketch, articles: null });
  const confidenceOfFields = choices.columns ? CHOSEN : PROPOSED;
  const articles = partsOfRows(table.value, columns, confidenceOfFields).map(({ row, parts }) => ({
    row,
    parts: { ...parts, encoding, confidence },
  }));
  return articles.length === 0 ? fail('empty') : ok({ sketch, articles });
}

function partsOfRows(
  { headers, rows }: TableRows,
  columns: ColumnMap,
  confidence: number,
): readonly { readonly row: number; readonly parts: ReadParts }[] {
  return rows.flatMap((cells, row) => {
    const text = cells[columns.text ?? -1] ?? '';
    if (text.trim() === '') return [];
    return [
      { row, parts: { text, roles: new Map(), fields: fieldsOfRow(headers, cells, columns, confidence) } },
    ];
  });
}

function fieldsOfRow(
  headers: readonly string[],
  cells: readonly string[],
  columns: ColumnMap,
  confidence: number,
): readonly StatedField[] {
  const fields = new StatedFields();
  for (const field of COLUMN_FIELDS) {
    const column = columns[field];
    if (field === 'text' || column === undefined) continue;
    const isDate = field === 'publishedOn' || field === 'updatedOn';
    const cell = cells[column] ?? '';
    fields.add(field, isDate ? dateOfCell(cell) : cell, headers[column] || String(column + 1), confidence);
  }
  return fields.all();
}

/** Cut between characters, never through one. */
const cut = (cell: string): string =>
  cell.length <= SKETCH_CELL ? cell : cell.slice(0, SKETCH_CELL).replace(/[\ud800-\udbff]$/, '');
