import type { BriefingInline, CellBlock, ListBlock } from '../../core/briefing/document';

/** The words of a block without any form; for measuring and describing. */
export function plainText(block: CellBlock): string {
  switch (block.kind) {
    case 'evidence':
      return block.quote;
    case 'list':
      return listText(block);
    case 'heading':
    case 'paragraph':
    case 'quote':
      return inlineText(block.content);
  }
}

function listText(list: ListBlock): string {
  return list.items
    .map((item) => `${inlineText(item.content)} ${item.children ? listText(item.children) : ''}`)
    .join(' ');
}

function inlineText(content: readonly BriefingInline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'link') return inlineText(inline.content);
      return ' ';
    })
    .join('');
}
