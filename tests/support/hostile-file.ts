import type { ReviewReason } from '../../renderer/core/model';
import type { FormatFailure } from '../../renderer/formats/document';

/** A file nobody should have to handle, and what must become of it. */
export interface HostileFile {
  readonly what: string;
  readonly fileName: string;
  readonly make: () => Uint8Array;
  /**
   * `imported`: as an article that wants no look for its bytes; a reason: as an article that wants one; the others are
   * rows that say why not.
   */
  readonly becomes: 'imported' | ReviewReason | 'needs-columns' | FormatFailure;
  /** What its text must still hold. */
  readonly keeps?: string;
}
