import Papa from 'papaparse';
import { looksLikeHeader } from './propose-columns';
import type { TableRows } from './table-rows';

const DELIMITERS = [',', '\t', ';', '|'];
/** A sign no text has, where quotes are to be letters like all others. */
const NO_QUOTES = '\u0000';

/** Reads comma or tab separated text: any of the usual delimiters, quoted cells with line breaks, quotes left open. */
export function readDelimited(text: string, format: 'csv' | 'tsv'): TableRows {
  const preferred = format === 'tsv' && text.includes('\t') ? '\t' : '';
  const quoted = parse(text, preferred, '"');
  const table = quoted.isBroken ? better(quoted, parse(text, preferred, NO_QUOTES)) : quoted;
  const [first, ...rest] = table.rows;
  if (!first) return { headers: [], rows: [] };
  const isHeader = looksLikeHeader(first);
  const headers = isHeader ? first.map((cell) => cell.trim()) : first.map(() => '');
  const rows = isHeader ? rest : table.rows;
  // A single column has no delimiter: whatever splits its cells belongs to them.
  return { headers, rows: headers.length === 1 ? rows.map((row) => [row.join(table.delimiter)]) : rows };
}

interface Parsed {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  /** A quote was opened and not closed as it should be. */
  readonly isBroken: boolean;
}

function parse(text: string, delimiter: string, quoteChar: string): Parsed {
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
  });
  return { rows: data, delimiter: meta.delimiter, isBroken: errors.some(({ type }) => type === 'Quotes') };
}

/** The reading with more rows as wide as the first one. */
function better(one: Parsed, other: Parsed): Parsed {
  return regularRows(other) > regularRows(one) ? other : one;
}

function regularRows({ rows }: Parsed): number {
  const width = rows[0]?.length ?? 0;
  return rows.filter((row) => row.length === width).length;
}
