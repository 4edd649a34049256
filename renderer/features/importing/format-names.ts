import type { Encoding, SourceFormat } from '../../core/model';
import { encodingName } from './encoding-names';

/** Formats as people call them; the same in every language. Text has none: its encoding tells more. */
const FORMAT_NAMES: Readonly<Record<SourceFormat, string | null>> = {
  text: null,
  markdown: null,
  html: 'HTML',
  mhtml: 'MHTML',
  docx: 'Word',
  odt: 'ODT',
  rtf: 'RTF',
  eml: 'EML',
  csv: 'CSV',
  tsv: 'TSV',
  jsonl: 'JSONL',
  pdf: 'PDF',
};

/** How a file was read: its encoding where it could have been another, else its format. */
export function readingName(format: SourceFormat, encoding: Encoding): string {
  const name = FORMAT_NAMES[format];
  if (name === null) return encodingName(encoding);
  return hasChoiceOfEncoding(format) ? `${name} · ${encodingName(encoding)}` : name;
}

const FIXED: ReadonlySet<SourceFormat> = new Set<SourceFormat>(['docx', 'odt', 'pdf', 'rtf']);

/** False for formats that fix their encoding themselves. */
export const hasChoiceOfEncoding = (format: SourceFormat): boolean => !FIXED.has(format);
