/** A file of the journal's unbroken chain, as it is known in memory. */
export interface JournalFile {
  readonly name: string;
  readonly firstSeq: number;
  /** Records in it that count. */
  count: number;
  /** Bytes of header and whole frames. */
  goodBytes: number;
  /** Bytes on disk. */
  size: number;
  /** Places of its frames 0, 256, 512 … */
  readonly marks: number[];
}

/** `journal-000001.hjl` */
export const journalFileName = (number: number): string => `journal-${String(number).padStart(6, '0')}.hjl`;
