import { fail, ok, type Result } from '../../core/model';
import type { TableRows } from './table-rows';

/** More lines that are no object than this share, and the file is not what its name says. */
const MOST_BROKEN = 0.5;
const MOST_COLUMNS = 200;

/** One object a line, or one array of objects; keys are the columns, in order of first appearance. */
export function readJsonRows(text: string): Result<TableRows & { readonly broken: number }, 'damaged'> {
  const values = text.trimStart().startsWith('[') ? fromArray(text) : fromLines(text);
  const objects = values.map((value) => (isObject(value) ? cellsOf(value) : undefined));
  const broken = objects.filter((cells) => cells === undefined).length;
  if (objects.length === 0 || broken > objects.length * MOST_BROKEN) return fail('damaged');
  const columns = new Map<string, number>();
  for (const cells of objects) {
    for (const key of cells?.keys() ?? []) {
      if (!columns.has(key) && columns.size < MOST_COLUMNS) columns.set(key, columns.size);
    }
  }
  const headers = [...columns.keys()];
  return ok({
    headers,
    // A broken line keeps its place as an empty row, so that the numbers of the others are those of the file.
    rows: objects.map((cells) => headers.map((header) => cells?.get(header) ?? '')),
    broken,
  });
}

function fromArray(text: string): readonly unknown[] {
  const value = parsed(text);
  return Array.isArray(value) ? value : fromLines(text);
}

function fromLines(text: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parsed);
}

/** What is no JSON is counted by the caller. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values as text; of an object within, its own keys as `outer.inner`; of a list, what it lists. */
function cellsOf(value: object, prefix = ''): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [key, item] of Object.entries(value)) {
    if (isObject(item) && prefix === '') {
      for (const [inner, cell] of cellsOf(item, `${key}.`)) cells.set(inner, cell);
    } else cells.set(prefix + key, cellOf(item));
  }
  return cells;
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join('، ');
  return '';
}
