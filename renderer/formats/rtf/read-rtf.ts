// No library for RTF is kept up and runs without Node, so the format is read here; only what text needs of it.
import { fail, ok, type Result } from '../../core/model';
import { byteString } from '../byte-string';
import type { FormatFailure, ReadChoices } from '../document';
import { makeParts, withOneTitle } from '../parts-builder';
import type { ReadParts } from '../read-parts';
import { StatedFields } from '../stated-field';
import { readRtfContent } from './rtf-reader';

/** Reads rich text: paragraphs in order, headings by their styles or levels, table rows as lines, notes at the end. */
export function readRtf(
  bytes: Uint8Array,
  _fileName: string,
  choices: Pick<ReadChoices, 'encoding'>,
): Result<ReadParts, FormatFailure> {
  if (bytes.length === 0) return fail('empty');
  if (!/^[\s\0]*\{\\rtf/.test(byteString(bytes.subarray(0, 100)))) return fail('damaged');
  const content = readRtfContent(bytes, choices.encoding);
  if (!content.ok) return content;
  const { paragraphs, title, author, created, encoding } = content.value;
  const parts = makeParts(withOneTitle(paragraphs), statedFields(title, author, created).all());
  if (parts.text === '') return fail('empty');
  return ok({ ...parts, encoding });
}

/** What the program wrote of its user: often of another document, or of the machine. */
function statedFields(title: string, author: string, created: string): StatedFields {
  const fields = new StatedFields();
  fields.add('title', title, '\\title', 0.35);
  fields.add('author', author, '\\author', 0.25);
  fields.add('publishedOn', created, '\\creatim', 0.2);
  return fields;
}
