import { fail, ok, type Result } from '../../core/model';
import type { FormatFailure, ReadChoices } from '../document';
import { demoted, makeParts, type Paragraph, withOneTitle } from '../parts-builder';
import type { ReadParts } from '../read-parts';
import type { StatedField } from '../stated-field';
import { mainContent } from './main-content';
import { decodePage } from './page-charset';
import { PageElements } from './page-elements';
import { pageFields, pageHeading } from './page-fields';
import { parsePage } from './parse-html';

/**
 * Reads a web page as the text of its article with what the page states of it. The title is the first block. Nothing
 * of the page runs or is loaded: it is parsed into a tree of plain objects and never given to a browser.
 */
export function readHtml(
  bytes: Uint8Array,
  _fileName: string,
  choices: Pick<ReadChoices, 'encoding'>,
): Result<ReadParts, FormatFailure> {
  const decoded = decodePage(bytes, choices);
  if (!decoded.ok) return decoded;
  const parts = readPage(decoded.value.text);
  const { encoding, confidence, unreadable } = decoded.value;
  return parts.ok ? ok({ ...parts.value, encoding, confidence, unreadable }) : parts;
}

/** The same for a page that is characters already: pasted markup, a part of a mail. */
export function readPage(
  html: string,
  stated: readonly StatedField[] = [],
): Result<ReadParts, FormatFailure> {
  try {
    const document = parsePage(html);
    const page = new PageElements(document.documentElement);
    const fields = pageFields(page, document.documentElement, html, plainText);
    for (const { field, value, evidence, confidence } of stated) {
      if (evidence.kind === 'document') fields.add(field, value, evidence.name, confidence);
    }
    const title = pageHeading(page) ?? fields.best('title')?.value;
    const content = mainContent(document, page);
    return content.length > 0 ? ok(makeParts(withTitle(content, title), fields.all())) : fail('empty');
  } catch {
    // The parser and Readability are not ours: a tree they cannot take is a damaged page, whatever they throw.
    return fail('damaged');
  }
}

/** Markup and entities inside a value of JSON-LD. */
function plainText(value: string): string {
  return /[&<]/.test(value) ? parsePage(`<body>${value}`).body.textContent : value;
}

/** The title is the first block: the page's own heading where there is one, else what the page states. */
function withTitle(paragraphs: readonly Paragraph[], title: string | undefined): readonly Paragraph[] {
  if (title === undefined) return withOneTitle(paragraphs);
  const body = paragraphs.filter(
    ({ text, role }, index) => !(isSame(text, title) && (role === 'title' || index < 3)),
  );
  return [{ text: title, role: 'title' }, ...body.map(demoted)];
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}
