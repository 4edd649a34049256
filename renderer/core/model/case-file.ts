import type { CaseFileId, Instant } from './ids';

/** One investigation; holds its articles, highlights, tags and briefings. */
export interface CaseFile {
  readonly id: CaseFileId;
  readonly name: string;
  readonly createdAt: Instant;
  /** The sample offered at first run; one click removes it. */
  readonly isSample: boolean;
}
