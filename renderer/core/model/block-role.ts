/** What a block of an article is. `residue` is what the page around the article left in the text. */
export const BLOCK_ROLES = [
  'title',
  'subheading',
  'body',
  'list-item',
  'caption',
  'credit',
  'byline',
  'dateline',
  'source-line',
  'section-label',
  'residue',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** What kind of residue a block is; shown beside the folded line. */
export const RESIDUE_KINDS = [
  'repeated-line',
  'repeated-caption',
  'interface',
  'related-links',
  'comments',
  'donation',
  'legal',
  'contact',
  'navigation',
  'promotion',
  'symbol',
  'other',
] as const;
export type ResidueKind = (typeof RESIDUE_KINDS)[number];

/** Why a block has its role: a code with a sentence in the catalogues (`importing.reason.<code>`). */
export const BLOCK_REASONS = [
  /** Nothing speaks for another role. */
  'default',
  'headline-shape',
  'label-prefix',
  'short-line',
  'phrase',
  'repeated-in-file',
  'contains-other-line',
  /** `detail` is the number of articles. */
  'repeated-in-case-file',
  'after-related-links',
  'symbols-only',
  'interface-words',
  'address-line',
  'counter-line',
  'credit-at-end',
  'caption-place',
  'date-line',
  'agency-name',
  'outlet-name',
  'byline-words',
  'source-words',
  'list-sign',
  'heading-sign',
  /** The file format says so: an HTML heading, a Word style. */
  'format',
  'outlet-rule',
  'analyst',
] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** The role of one block with why, and how sure: 0 … 1. `residue` is set exactly when the role is residue. */
export interface BlockMark {
  readonly role: BlockRole;
  readonly residue: ResidueKind | null;
  readonly reason: BlockReason;
  /** What the reason is about: the phrase found, the line repeated (its number from 1), a count; often empty. */
  readonly detail: string;
  readonly confidence: number;
}
