import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Direction } from '../../core/model';

/**
 * A paragraph of a style. The direction stands on every paragraph itself: a template whose Normal runs left to right
 * would turn the others around, and direction is no styling, so restyling still works.
 */
export function styledParagraph(
  style: string,
  direction: Direction,
  children: readonly ParagraphChild[],
  more: Pick<IParagraphOptions, 'numbering' | 'border' | 'keepNext' | 'alignment'> = {},
): Paragraph {
  return new Paragraph({ style, bidirectional: direction === 'rtl', ...more, children: [...children] });
}
