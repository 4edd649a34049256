import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { fail, ok, type Result } from '../../core/model';
import type { FormatFailure } from '../document';
import { parsePage } from '../html/parse-html';
import { walkText } from '../html/walk-text';
import { officeParts } from '../office-parts';
import { decodeXml, firstNamed, isHarmlessXml, parseXml } from '../parse-xml';
import { makeParts, withOneTitle } from '../parts-builder';
import type { ReadParts } from '../read-parts';
import { StatedFields } from '../stated-field';

/** All that text is made of: no pictures, no embedded files, no settings. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?)$/;
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];
const BACK_TO_NOTE = /^#(?:foot|end)note-ref-/;

/**
 * Reads a Word document: paragraphs in order, headings and lists by their styles, tables row by row, notes at the end.
 * The reader sees a copy of the package that holds its texts only, judged before: no entities, no bombs, no links.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<ReadParts, FormatFailure>> {
  const parts = officeParts(bytes, (name) => WANTED.test(name));
  if (!parts.ok) return parts;
  if (![...parts.value.values()].every((part) => isHarmlessXml(decodeXml(part)))) return fail('damaged');
  const html = await convert(zipSync(Object.fromEntries(parts.value), { level: 0 }));
  if (!html.ok) return html;
  const { body } = parsePage(`<body>${html.value}</body>`);
  const isBackLink = (element: Element): boolean => BACK_TO_NOTE.test(element.getAttribute('href') ?? '');
  const paragraphs = withOneTitle(walkText(body, { omits: isBackLink, keepsSpaces: true }));
  if (paragraphs.length === 0) return fail('empty');
  return ok(makeParts(paragraphs, coreFields(parts.value.get('docProps/core.xml')).all()));
}

async function convert(archive: Uint8Array<ArrayBuffer>): Promise<Result<string, 'damaged'>> {
  try {
    // The build for Node takes the one, the build for browsers the other.
    const input = { buffer: archive, arrayBuffer: archive.buffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return ok(value);
  } catch {
    // Not our reader: whatever it throws for a broken document, the document could not be read.
    return fail('damaged');
  }
}

/** What the program wrote of its user: often of another document, or of the machine. */
function coreFields(part: Uint8Array | undefined): StatedFields {
  const fields = new StatedFields();
  const root = part ? parseXml(part) : undefined;
  if (!root?.ok) return fields;
  const stated = (name: string): string | undefined => firstNamed(root.value, name)?.textContent;
  fields.add('title', stated('dc:title'), 'dc:title', 0.35);
  fields.add('author', stated('dc:creator'), 'dc:creator', 0.25);
  fields.add('language', stated('dc:language'), 'dc:language', 0.4);
  fields.add('publishedOn', stated('dcterms:created'), 'dcterms:created', 0.2);
  return fields;
}
