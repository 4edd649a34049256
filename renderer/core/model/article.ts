import type { Encoding } from './encoding';
import type { Reliability } from './grades';
import type { ArticleId, CaseFileId, ImportBatchId, Instant, ReportGroupId, Sha256 } from './ids';
import type { Likeness } from './likeness';
import type { Direction } from './offsets';
import type { OriginalFile } from './original-file';
import type { PartialDate } from './partial-date';

/** What the analyst may correct about an article; its text is not part of it. Empty text: unknown. */
export interface ArticleMetadata {
  readonly title: string;
  readonly subtitle: string;
  /** Who published. */
  readonly outlet: string;
  /** Who reported first, when an outlet carries an agency's report. */
  readonly agency: string;
  readonly author: string;
  /** Where it was written: the place of a byline such as `واس - الرياض`. */
  readonly place: string;
  /** The part of the outlet it appeared in. */
  readonly section: string;
  /** ISO 639 code such as `ar`. */
  readonly language: string;
  readonly url: string;
  readonly publishedOn: PartialDate | null;
  readonly updatedOn: PartialDate | null;
  readonly reliability: Reliability | null;
}

/** An article of which nothing is known. */
export const NO_METADATA: ArticleMetadata = {
  title: '',
  subtitle: '',
  outlet: '',
  agency: '',
  author: '',
  place: '',
  section: '',
  language: '',
  url: '',
  publishedOn: null,
  updatedOn: null,
  reliability: null,
};

/** Why an article wants a look; none: accepted, or nothing was doubtful. */
export const REVIEW_REASONS = [
  'no-title',
  'no-outlet',
  'no-date',
  'unsure-encoding',
  'unreadable-characters',
  'mojibake',
  'unsure-residue',
  'likeness',
  'date-conflict',
  'control-characters',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** An imported text as the library lists it; the text itself is in {@link ArticleBody}. */
export interface Article extends ArticleMetadata {
  readonly id: ArticleId;
  readonly caseFileId: CaseFileId;
  readonly importBatchId: ImportBatchId;
  readonly importedAt: Instant;
  readonly isRead: boolean;
  /** The name the file had, for display only; empty for pasted text. */
  readonly fileName: string;
  /** How the characters were decoded; of formats that fix it themselves, what they fix. */
  readonly encoding: Encoding;
  readonly original: OriginalFile;
  /** Hash of the original bytes: the key of the original in the vault. */
  readonly sourceSha256: Sha256;
  /** Hash of the canonical text as UTF-8: highlights quote it to show which text they were made on. */
  readonly textSha256: Sha256;
  /** Hash of the folded letters of the text: equal for the same report in other chrome or encoding. */
  readonly foldedSha256: Sha256;
  /** Words of the article without residue. */
  readonly wordCount: number;
  /** Directions the analyst set by hand, by block number; every other block follows its letters. */
  readonly directions: Readonly<Record<number, Direction>>;
  readonly reviewReasons: readonly ReviewReason[];
  /** The same report as other articles of this group; null while it stands alone. */
  readonly reportGroupId: ReportGroupId | null;
  /** An undecided suggestion that another article carries the same report. */
  readonly likeness: Likeness | null;
}

/** The canonical text: decoded characters with CRLF and CR as LF, nothing else changed, never changed again. */
export interface ArticleBody {
  readonly articleId: ArticleId;
  readonly caseFileId: CaseFileId;
  readonly text: string;
}

/** The parts of an article that only later work fills, for a new one. */
export const FRESH_ARTICLE = {
  isRead: false,
  directions: {},
  reviewReasons: [],
  reportGroupId: null,
  likeness: null,
} as const satisfies Partial<Article>;
