import type { Archive } from '../exporting/archive/archive-format';
import type { ArchiveStamp } from '../exporting/archive/make-archive';

/** What the archive worker is asked. Making is answered with `makeArchive`'s result, parsing with `parseArchive`'s. */
export type ArchiveRequest =
  | { readonly kind: 'make'; readonly archive: Archive; readonly stamp: ArchiveStamp }
  | { readonly kind: 'parse'; readonly bytes: Uint8Array };
