import { canonicalText } from '../core/importing/decode';
import type { BlockRole, FieldProposal } from '../core/model';
import { splitBlocks } from '../core/text/blocks';
import type { ReadParts } from './read-parts';

/** A paragraph of a document with the role its format states; `null` leaves the role to the heuristics. */
export interface Paragraph {
  readonly text: string;
  readonly role: BlockRole | null;
}

/**
 * Joins paragraphs by line feeds and numbers the roles as `splitBlocks` will number the blocks: a paragraph with line
 * breaks of its own is several blocks of one role, one without anything to read is none.
 */
export function makeParts(
  paragraphs: readonly Paragraph[],
  fields: readonly Omit<FieldProposal, 'isFilled'>[],
): ReadParts {
  const lines: string[] = [];
  const roles = new Map<number, BlockRole>();
  let next = 0;
  for (const paragraph of paragraphs) {
    const text = canonicalText(paragraph.text);
    const count = splitBlocks(text).length;
    if (count === 0) continue;
    lines.push(text);
    if (paragraph.role !== null) {
      for (let index = next; index < next + count; index += 1) roles.set(index, paragraph.role);
    }
    next += count;
  }
  return { text: lines.join('\n'), roles, fields };
}

/** The first title is the title; a further heading of the first level is one within the text. */
export function withOneTitle(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const first = paragraphs.findIndex(({ role }) => role === 'title');
  return paragraphs.map((paragraph, index) => (index === first ? paragraph : demoted(paragraph)));
}

/** A title that is not the document's: a heading within the text. */
export function demoted(paragraph: Paragraph): Paragraph {
  return paragraph.role === 'title' ? { text: paragraph.text, role: 'subheading' } : paragraph;
}
