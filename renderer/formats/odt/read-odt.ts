import { fail, ok, type Result } from '../../core/model';
import type { FormatFailure } from '../document';
import { officeParts } from '../office-parts';
import { decodeXml, firstNamed, parseXml } from '../parse-xml';
import { makeParts, withOneTitle } from '../parts-builder';
import type { ReadParts } from '../read-parts';
import { StatedFields } from '../stated-field';
import { walkOpenDocument } from './walk-open-document';

const WANTED = /^(?:content\.xml|meta\.xml|META-INF\/manifest\.xml)$/;

/** Reads an OpenDocument text: paragraphs in order, headings, lists, tables row by row, notes at the end. */
export function readOdt(bytes: Uint8Array): Result<ReadParts, FormatFailure> {
  const parts = officeParts(bytes, (name) => WANTED.test(name));
  if (!parts.ok) return parts;
  const manifest = parts.value.get('META-INF/manifest.xml');
  if (manifest && decodeXml(manifest).includes('encryption-data')) return fail('encrypted');
  const content = parts.value.get('content.xml');
  if (!content) return fail('damaged');
  const root = parseXml(content);
  if (!root.ok) return root;
  const paragraphs = withOneTitle(walkOpenDocument(root.value));
  if (paragraphs.length === 0) return fail('empty');
  return ok(makeParts(paragraphs, metaFields(parts.value.get('meta.xml')).all()));
}

/** What the program wrote of its user: often of another document, or of the machine. */
function metaFields(part: Uint8Array | undefined): StatedFields {
  const fields = new StatedFields();
  const root = part ? parseXml(part) : undefined;
  if (!root?.ok) return fields;
  const stated = (name: string): string | undefined => firstNamed(root.value, name)?.textContent;
  fields.add('title', stated('dc:title'), 'dc:title', 0.35);
  fields.add('author', stated('meta:initial-creator') ?? stated('dc:creator'), 'meta:initial-creator', 0.25);
  fields.add('language', stated('dc:language'), 'dc:language', 0.4);
  fields.add('publishedOn', stated('meta:creation-date'), 'meta:creation-date', 0.2);
  return fields;
}
