import type { Result, SourceFormat } from '../core/model';
import type { FormatFailure, ReadChoices } from './document';
import { readMarkdown } from './markdown/read-markdown';
import type { ReadParts } from './read-parts';
import { readText } from './text/read-text';

type Parts = Result<ReadParts, FormatFailure>;

/** Reads one file of a format; may answer at once or later. */
export type FormatReader = (
  bytes: Uint8Array,
  fileName: string,
  choices: ReadChoices,
) => Parts | Promise<Parts>;

/** The formats of one article a file; tables have a reader of their own. */
export type ArticleFormat = Exclude<SourceFormat, 'csv' | 'tsv' | 'jsonl'>;

/** Loads the reader of a format; large ones only when the first file of their format comes. */
export const READERS: Readonly<Record<ArticleFormat, () => Promise<FormatReader>>> = {
  text: () => Promise.resolve(readText),
  markdown: () => Promise.resolve(readMarkdown),
  html: async () => (await import('./html/read-html')).readHtml,
  mhtml: async () => (await import('./mhtml/read-mhtml')).readMhtml,
  docx: async () => (await import('./docx/read-docx')).readDocx,
  odt: async () => (await import('./odt/read-odt')).readOdt,
  rtf: async () => (await import('./rtf/read-rtf')).readRtf,
  eml: async () => (await import('./eml/read-eml')).readEml,
  pdf: async () => (await import('./pdf/read-pdf')).readPdf,
};
