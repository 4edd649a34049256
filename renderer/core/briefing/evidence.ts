import type { Article, Highlight, HighlightId } from '../model';
import type { BriefingBlock, BriefingDocument, BriefingInline } from './document';

/** What a reference in a briefing stands on: the highlight and its article as they are now. */
export interface Evidence {
  readonly highlight: Highlight;
  readonly article: Article;
  /** The words of the highlight as they are quoted: without residue of the page. */
  readonly quotation: string;
}

/** Evidence by highlight id; a highlight that is missing here is an orphan in the briefing. */
export type EvidenceLookup = ReadonlyMap<HighlightId, Evidence>;

/** A reference in document order: its footnote number is its place in the list, from 1. */
export interface EvidenceReference {
  readonly highlightId: HighlightId;
  readonly quote: string;
  readonly kind: 'evidence' | 'citation';
}

/** Every evidence block and citation in document order, table cells row by row; one footnote each. */
export function listReferences(document: BriefingDocument): readonly EvidenceReference[] {
  return document.blocks.flatMap(referencesOfBlock);
}

function referencesOfBlock(block: BriefingBlock): readonly EvidenceReference[] {
  switch (block.kind) {
    case 'evidence':
      return [{ highlightId: block.highlightId, quote: block.quote, kind: 'evidence' }];
    case 'heading':
    case 'paragraph':
    case 'quote':
      return referencesOfInlines(block.content);
    case 'list':
      return block.items.flatMap((item) => [
        ...referencesOfInlines(item.content),
        ...(item.children ? referencesOfBlock(item.children) : []),
      ]);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(referencesOfBlock)));
  }
}

function referencesOfInlines(inlines: readonly BriefingInline[]): readonly EvidenceReference[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'citation'
      ? [{ highlightId: inline.highlightId, quote: inline.quote, kind: 'citation' as const }]
      : [],
  );
}
