import type { HighlightId } from '../model/ids';
import type { Direction } from '../model/offsets';

/**
 * The neutral briefing document: what a briefing *is*, free of any editor's or file format's shape.
 * The editor converts it to its own nodes and back; the exporters read only this.
 * It is JSON as it stands, so it is stored, journalled and archived unchanged.
 */
export interface BriefingDocument {
  readonly version: 1;
  readonly blocks: readonly BriefingBlock[];
}

/** A piece of running text. `bold` is absent rather than false. */
export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: true;
}

/** A line break inside a paragraph. */
export interface BreakInline {
  readonly kind: 'break';
}

/** `url` is http, https or mailto; anything else is dropped on the way in. */
export interface LinkInline {
  readonly kind: 'link';
  readonly url: string;
  readonly content: readonly (TextInline | BreakInline)[];
}

/** A footnote mark that cites a highlight without quoting it. */
export interface CitationInline {
  readonly kind: 'citation';
  readonly highlightId: HighlightId;
  /** What the highlight said when it was cited, kept for the day it is deleted. */
  readonly quote: string;
}

export type BriefingInline = TextInline | BreakInline | LinkInline | CitationInline;

/** `direction` is absent where the document's own direction (right to left) holds. */
interface Directed {
  readonly direction?: Direction;
}

export interface HeadingBlock extends Directed {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly content: readonly BriefingInline[];
}

export interface ParagraphBlock extends Directed {
  readonly kind: 'paragraph';
  readonly content: readonly BriefingInline[];
}

/** A quotation the analyst typed; it has no source of its own. */
export interface QuoteBlock extends Directed {
  readonly kind: 'quote';
  readonly content: readonly BriefingInline[];
}

/** A live quotation of a highlight, with a footnote. `quote` is the kept text, shown when the highlight is gone. */
export interface EvidenceBlock extends Directed {
  readonly kind: 'evidence';
  readonly highlightId: HighlightId;
  readonly quote: string;
}

export interface ListItem extends Directed {
  readonly content: readonly BriefingInline[];
  /** A list nested under the item. */
  readonly children?: ListBlock;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** Blocks that may stand in a table cell. */
export type CellBlock = HeadingBlock | ParagraphBlock | QuoteBlock | EvidenceBlock | ListBlock;

export interface TableCell {
  readonly header: boolean;
  readonly blocks: readonly CellBlock[];
}

/** Every row has the same number of cells, at least one. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
}

export type BriefingBlock =
  | HeadingBlock
  | ParagraphBlock
  | QuoteBlock
  | EvidenceBlock
  | ListBlock
  | TableBlock;

export const EMPTY_DOCUMENT: BriefingDocument = { version: 1, blocks: [] };
