import type {
  BriefingBlock,
  BriefingDocument,
  CellBlock,
  CitationInline,
  TextInline,
} from '../briefing/document';
import type { Highlight } from '../model';
import type { SampleBlock, SampleInline } from './sample-manifest';

/** Finds the highlight a block names by its key; a key that no highlight has is a slip in the sample's file. */
export type FindHighlight = (key: string) => Highlight;

/** The sample's briefing as a neutral document, its keys replaced by highlights. */
export function sampleDocument(blocks: readonly SampleBlock[], find: FindHighlight): BriefingDocument {
  return { version: 1, blocks: blocks.map((block) => toBlock(block, find)) };
}

function toBlock(block: SampleBlock, find: FindHighlight): BriefingBlock {
  switch (block.kind) {
    case 'evidence': {
      const highlight = find(block.highlight);
      return { kind: 'evidence', highlightId: highlight.id, quote: highlight.quote };
    }
    case 'heading':
      return { kind: 'heading', level: block.level, content: toInlines(block.content, find) };
    case 'paragraph':
    case 'quote':
      return {
        kind: block.kind,
        content: toInlines(block.content, find),
        ...(block.direction ? { direction: block.direction } : {}),
      };
    case 'list':
      return {
        kind: 'list',
        ordered: block.ordered,
        items: block.items.map((item) => ({ content: toInlines(item.content, find) })),
      };
    case 'table':
      return {
        kind: 'table',
        rows: block.rows.map((row) =>
          row.map((cell) => ({
            header: cell.header,
            blocks: cell.blocks.map(
              (paragraph): CellBlock => ({ kind: 'paragraph', content: toInlines(paragraph.content, find) }),
            ),
          })),
        ),
      };
  }
}

function toInlines(
  inlines: readonly SampleInline[],
  find: FindHighlight,
): readonly (TextInline | CitationInline)[] {
  return inlines.map((inline): TextInline | CitationInline => {
    if (inline.kind === 'citation') {
      const highlight = find(inline.highlight);
      return { kind: 'citation', highlightId: highlight.id, quote: highlight.quote };
    }
    return { kind: 'text', text: inline.text, ...(inline.bold ? { bold: true as const } : {}) };
  });
}
