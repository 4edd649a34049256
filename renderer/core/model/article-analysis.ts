import type { DateMention } from '../dates/date-mention';
import type { BlockMark } from './block-role';
import type { ArticleId, CaseFileId } from './ids';
import type { ProposedField } from './proposed-field';

/** Where a proposed value was found. */
export type FieldEvidence =
  /** A line of the canonical text, counted from 1 over all lines, blank ones too; the offsets of what was read in it. */
  | { readonly kind: 'line'; readonly line: number; readonly start: number; readonly end: number }
  /** A named field of the file format: `og:title`, `JSON-LD datePublished`, `From`, a column's header. */
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'file-name' }
  /** Reckoned from the date expressions of the text (a weekday fits one year only). */
  | { readonly kind: 'dates' }
  /** The letters of the text: its language. */
  | { readonly kind: 'letters' }
  /** Remembered of the outlet. */
  | { readonly kind: 'outlet' };

/** A value for a field as its text (dates as `PartialDate`), with where it was found and how sure: 0 … 1. */
export interface FieldProposal {
  readonly field: ProposedField;
  readonly value: string;
  readonly evidence: FieldEvidence;
  readonly confidence: number;
  /** True when it was sure enough to be filled in; the others are offered only. */
  readonly isFilled: boolean;
}

/** What import made of a text: the role of every block, in order, the date expressions, the proposals. */
export interface ArticleAnalysis {
  readonly articleId: ArticleId;
  readonly caseFileId: CaseFileId;
  /** Version of the importer that made it, from {@link IMPORTER_VERSION}. */
  readonly importerVersion: number;
  readonly blocks: readonly BlockMark[];
  readonly dates: readonly DateMention[];
  readonly fields: readonly FieldProposal[];
}

/** Raised whenever the same file would be read in another way than before. */
export const IMPORTER_VERSION = 1;
