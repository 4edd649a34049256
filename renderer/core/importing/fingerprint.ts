import type { ArticleId, CaseFileId } from '../model';

/** What the search for duplicates and repeated lines needs of an article; derived from its text, never backed up. */
export interface Fingerprint {
  readonly articleId: ArticleId;
  readonly caseFileId: CaseFileId;
  /** MinHash signature of the folded shingles of the text without residue. */
  readonly signature: Uint32Array;
  /** Hashes of a fixed share of the shingles, ascending: containment is reckoned from them. */
  readonly samples: Uint32Array;
  /** Hashes of the match keys of short lines, ascending, each once. */
  readonly lineKeys: Uint32Array;
  readonly shingleCount: number;
}
