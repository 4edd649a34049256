import type { FileChild } from 'docx';
import type { BriefingBlock } from '../../core/briefing/document';
import type { BuildContext } from './build-context';
import { inlineContent } from './inline-content';
import { listParagraphs } from './lists';
import { styledParagraph } from './paragraphs';
import { evidenceQuotation, typedQuotation } from './quotations';
import { STYLE } from './style-ids';
import { tableBlock } from './tables';

/** A block of the briefing as paragraphs and tables. */
export function blockChildren(context: BuildContext, block: BriefingBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const direction = block.direction ?? 'rtl';
      return [
        styledParagraph(
          STYLE.heading[block.level],
          direction,
          inlineContent(context, block.content, direction),
        ),
      ];
    }
    case 'paragraph': {
      const direction = block.direction ?? 'rtl';
      return [styledParagraph(STYLE.body, direction, inlineContent(context, block.content, direction))];
    }
    case 'quote':
      return [typedQuotation(context, block, 'page')];
    case 'evidence':
      return evidenceQuotation(context, block, 'page');
    case 'list':
      return listParagraphs(context, block);
    case 'table':
      return tableBlock(context, block);
  }
}
