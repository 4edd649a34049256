import type { Instant } from './ids';
import { PROPOSED_FIELDS } from './proposed-field';

/** File formats an article can come from. */
export const SOURCE_FORMATS = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'docx',
  'odt',
  'rtf',
  'eml',
  'csv',
  'tsv',
  'jsonl',
  'pdf',
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Text that was read with a wrong encoding before it reached us, and how its characters were put right. */
export const MOJIBAKE_REPAIRS = [
  'utf-8-read-as-windows-1252',
  'utf-8-read-as-iso-8859-1',
  'utf-8-read-as-windows-1256',
  'windows-1256-read-as-windows-1252',
  'windows-1256-read-as-iso-8859-1',
] as const;
export type MojibakeRepair = (typeof MOJIBAKE_REPAIRS)[number];

/** Which column of a table file holds what; a column's place from 0. */
export type ColumnMap = Readonly<Partial<Record<ColumnField, number>>>;
export const COLUMN_FIELDS = ['text', ...PROPOSED_FIELDS] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** How the bytes of the original became the canonical text: with it and the vault the reading can be repeated. */
export interface OriginalFile {
  readonly format: SourceFormat;
  /** Bytes. 0 for articles imported before sizes were kept. */
  readonly size: number;
  /** When the file was last changed, if its origin said so. */
  readonly modifiedAt: Instant | null;
  /** Name of the archive the file lay in; empty when it lay in none. */
  readonly container: string;
  /** The row of a table file, from 0; null when the article is the whole file. */
  readonly row: number | null;
  readonly columns: ColumnMap | null;
  readonly repair: MojibakeRepair | null;
  readonly importerVersion: number;
}
