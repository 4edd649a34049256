/** How much an archive may unpack to; passed in so that tests can make small bombs. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of all members together, those of archives within included. */
  readonly totalBytes: number;
  /** Bytes of one member: more than any reader takes. */
  readonly memberBytes: number;
  /** Unpacked to packed; only looked at beyond `freeBytes`, since small texts pack well. */
  readonly ratio: number;
  readonly freeBytes: number;
}

const MB = 1024 * 1024;

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 20_000,
  totalBytes: 1024 * MB,
  memberBytes: 64 * MB,
  ratio: 200,
  freeBytes: 10 * MB,
};
