import { controlShare } from '../core/importing/binary';
import { fail, ok, type Result, type SourceFormat } from '../core/model';
import type { ExtractedDocument, FormatFailure, ReadChoices, ReadOutcome, SourceFile } from './document';
import { MOST_BYTES, MOST_CHARACTERS, MOST_MILLISECONDS } from './format-limits';
import { formatOf } from './format-of';
import type { ReadParts } from './read-parts';
import { type ArticleFormat, READERS } from './readers';
import { readTable, type TableFormat } from './table/read-table';
import { toDocument } from './to-document';

/**
 * Reads a file of any format into its articles. A file without a name is pasted text. Never throws and never rejects:
 * a file that no reader can manage is `damaged`.
 */
export async function readFile(file: SourceFile, choices: ReadChoices): Promise<ReadOutcome> {
  try {
    return await readKnown(file, choices);
  } catch {
    // A reader met what its format does not allow, or more of it than the machine has room for.
    return { kind: 'failed', code: 'damaged' };
  }
}

async function readKnown(file: SourceFile, choices: ReadChoices): Promise<ReadOutcome> {
  const isPasted = file.fileName === '';
  const format: Result<SourceFormat, FormatFailure> = isPasted ? ok('text') : formatOf(file);
  if (!format.ok) return failed(file, format.error);
  if (file.bytes.length > MOST_BYTES[format.value]) return failed(file, 'too-large');
  const chosen = isPasted ? { ...choices, encoding: choices.encoding ?? 'utf-8' } : choices;
  return isTable(format.value)
    ? readRows(file, format.value, chosen)
    : readArticle(file, format.value, chosen);
}

const isTable = (format: SourceFormat): format is TableFormat =>
  format === 'csv' || format === 'tsv' || format === 'jsonl';

async function readArticle(
  file: SourceFile,
  format: ArticleFormat,
  choices: ReadChoices,
): Promise<ReadOutcome> {
  const read = await READERS[format]();
  const parts = await withinTime(read(file.bytes, file.fileName, choices));
  if (!parts.ok) return failed(file, parts.error);
  const document = bounded(toDocument(parts.value, choices, null));
  return document.ok
    ? { kind: 'documents', format, documents: [document.value], table: null }
    : failed(file, document.error);
}

function readRows(file: SourceFile, format: TableFormat, choices: ReadChoices): ReadOutcome {
  const reading = readTable(file.bytes, format, choices);
  if (!reading.ok) return failed(file, reading.error);
  const { articles, sketch } = reading.value;
  if (articles === null) return { kind: 'needs-columns', format, table: sketch };
  const documents = articles.flatMap(({ row, parts }) => {
    const document = bounded(toDocument(parts, choices, row));
    return document.ok ? [document.value] : [];
  });
  return documents.length === 0
    ? failed(file, 'empty')
    : { kind: 'documents', format, documents, table: sketch };
}

function bounded(document: ExtractedDocument | undefined): Result<ExtractedDocument, FormatFailure> {
  if (!document) return fail('empty');
  return document.text.length > MOST_CHARACTERS ? fail('too-large') : ok(document);
}

function failed(file: SourceFile, code: FormatFailure): ReadOutcome {
  return code === 'binary'
    ? { kind: 'failed', code, controlShare: controlShare(file.bytes) }
    : { kind: 'failed', code };
}

type Parts = Result<ReadParts, FormatFailure>;

/** Readers that wait for a decoder of the platform must not wait for ever. */
async function withinTime(reading: Parts | Promise<Parts>): Promise<Parts> {
  // A timer for each of ten thousand text files would cost more than reading them.
  if (!(reading instanceof Promise)) return reading;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Parts>((resolve) => {
    timer = setTimeout(() => {
      resolve(fail('damaged'));
    }, MOST_MILLISECONDS);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}
