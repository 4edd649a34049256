import type { Reliability } from './grades';
import type { ArticleId, CaseFileId, ImportBatchId, Instant, Sha256 } from './ids';
import type { Direction } from './offsets';
import type { PartialDate } from './partial-date';

/** Encodings the importer detects; names as the WHATWG Encoding Standard spells them. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'iso-8859-6',
  'windows-1252',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What the analyst may correct about an article; its text is not part of it. */
export interface ArticleMetadata {
  readonly title: string;
  /** Who published. Empty when unknown. */
  readonly outlet: string;
  readonly author: string;
  readonly url: string;
  readonly publishedOn: PartialDate | null;
  readonly reliability: Reliability | null;
}

/** An imported text as the library lists it; the text itself is in {@link ArticleBody}. */
export interface Article extends ArticleMetadata {
  readonly id: ArticleId;
  readonly caseFileId: CaseFileId;
  readonly importBatchId: ImportBatchId;
  readonly importedAt: Instant;
  readonly isRead: boolean;
  /** The name the file had, for display only; empty for pasted text. */
  readonly fileName: string;
  readonly encoding: Encoding;
  /** Hash of the original bytes: the key of the original in the vault. */
  readonly sourceSha256: Sha256;
  /** Hash of the canonical text as UTF-8: highlights quote it to show which text they were made on. */
  readonly textSha256: Sha256;
  /** Hash of the folded letters of the text: equal for the same report in other chrome or encoding. */
  readonly foldedSha256: Sha256;
  readonly wordCount: number;
  /** Directions the analyst set by hand, by block number; every other block follows its letters. */
  readonly directions: Readonly<Record<number, Direction>>;
}

/** The canonical text: decoded characters with CRLF and CR as LF, nothing else changed, never changed again. */
export interface ArticleBody {
  readonly articleId: ArticleId;
  readonly caseFileId: CaseFileId;
  readonly text: string;
}
