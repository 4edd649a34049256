import type { BlockMark } from '../../model/block-role';
import type { ArticleId, CaseFileId } from '../../model/ids';
import type { Fingerprint } from '../fingerprint';
import { lineHashesOf } from './line-hashes';
import { sampleOf } from './samples';
import { type Shingles, shinglesOf } from './shingles';
import { minHash } from './signature';

/** An article as fingerprints are made of it. */
export interface FingerprintInput {
  readonly articleId: ArticleId;
  readonly caseFileId: CaseFileId;
  readonly text: string;
  readonly blocks: readonly BlockMark[];
}

/** The fingerprint of an article; `shingles` where they are at hand already. */
export function fingerprintOf(
  input: FingerprintInput,
  shingles: Shingles = shinglesOf(input.text, input.blocks),
): Fingerprint {
  return {
    articleId: input.articleId,
    caseFileId: input.caseFileId,
    signature: minHash(shingles),
    samples: sampleOf(shingles),
    lineKeys: lineHashesOf(input.text),
    shingleCount: shingles.length,
  };
}
