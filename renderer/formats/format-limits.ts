import type { SourceFormat } from '../core/model';

const MB = 1024 * 1024;
/** A million Arabic words: more than any article, less than what would freeze a window. */
const ARTICLE = 12 * MB;
/** What the shells hand over at most. */
const FILE = 64 * MB;

/** The largest file of a format, in bytes; pictures and styles count where a format holds them. */
export const MOST_BYTES: Readonly<Record<SourceFormat, number>> = {
  text: ARTICLE,
  markdown: ARTICLE,
  html: 2 * ARTICLE,
  mhtml: FILE,
  docx: FILE,
  odt: FILE,
  rtf: FILE,
  eml: FILE,
  csv: FILE,
  tsv: FILE,
  jsonl: FILE,
  pdf: FILE,
};

/** Characters of one article, whatever it was taken from. */
export const MOST_CHARACTERS = ARTICLE;

/** A reader that waits longer than this waits for something that will not come. */
export const MOST_MILLISECONDS = 60_000;
