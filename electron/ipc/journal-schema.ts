import * as v from 'valibot';

/** Number of the journal format this program writes; `JournalStatus.format` above it means: made by a newer program. */
export const JOURNAL_FORMAT = 1;

/** Rows per table after a change; the sentinel that start-up compares with the store. */
export const countsSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)));

/**
 * One acknowledged change: everything one command wrote. `payload` is the JSON of the row images, made by the
 * renderer's storage and opaque to main (docs/data-format.md); JSON keeps lone surrogates that UTF-8 cannot.
 */
export const journalRecordSchema = v.strictObject({
  /** 1, 2, 3 … without a gap within a store. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** ISO instant; order is by `seq`, never by this. */
  at: v.string(),
  /** Name of the command, for humans reading the journal. */
  label: v.pipe(v.string(), v.maxLength(200)),
  counts: countsSchema,
  payload: v.string(),
});
export type JournalRecord = v.InferOutput<typeof journalRecordSchema>;

/** A record as the window sends it: a large payload may come as its deflated (raw) UTF-8, which main unpacks. */
export const sentRecordSchema = v.strictObject({
  ...journalRecordSchema.entries,
  payload: v.union([v.string(), v.custom<Uint8Array>((value) => value instanceof Uint8Array)]),
});
export type SentRecord = v.InferOutput<typeof sentRecordSchema>;

/** What main knows of the store: compared with the renderer's own memory at every start. */
export const journalStatusSchema = v.strictObject({
  /** null while main has never been told of a store. */
  storeId: v.nullable(v.string()),
  /** Format of the newest journal file; a newer program's format is refused before anything is written. */
  format: v.number(),
  lastSeq: v.number(),
  counts: countsSchema,
  /** Bytes on disk, for progress. */
  bytes: v.number(),
  /** A torn or damaged tail that was set aside at this start, if any: file name and size in bytes. */
  tornTail: v.nullable(v.strictObject({ file: v.string(), bytes: v.number() })),
  /**
   * Damage found inside the journal at this start: records after `lastSeq` that were once acknowledged may be missing
   * from main's copy. The damaged files are kept aside; absent when there is none.
   */
  damage: v.optional(
    v.array(
      v.strictObject({
        /** Name under which the damaged file is kept, inside the journal folder. */
        file: v.string(),
        bytes: v.number(),
        /** Whole records in it that cannot be used because something before them is missing. */
        unusableRecords: v.number(),
      }),
    ),
  ),
});
export type JournalStatus = v.InferOutput<typeof journalStatusSchema>;
