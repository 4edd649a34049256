import type { Credibility } from './grades';
import type { ArticleId, CaseFileId, HighlightId, Instant, Sha256, TagId } from './ids';
import type { TextRange } from './offsets';

/** Where a passage lies and what it said: enough to find it again, or to say honestly that it is gone. */
export interface PassageAnchor extends TextRange {
  /** The passage verbatim. */
  readonly quote: string;
  /** Up to 32 UTF-16 code units before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  readonly textSha256: Sha256;
}

/** A passage of an article with tags, a margin note and a credibility grade. */
export interface Highlight extends PassageAnchor {
  readonly id: HighlightId;
  readonly caseFileId: CaseFileId;
  readonly articleId: ArticleId;
  readonly tagIds: readonly TagId[];
  /** The analyst's margin note; empty when there is none. */
  readonly note: string;
  readonly credibility: Credibility | null;
  readonly createdAt: Instant;
}
