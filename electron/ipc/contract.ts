import * as v from 'valibot';
import { journalRecordSchema, journalStatusSchema, sentRecordSchema } from './journal-schema';
import { settingsSchema } from './settings';

const request = <A extends v.GenericSchema<unknown[]>, R extends v.GenericSchema>(args: A, reply: R) => ({
  args,
  reply,
});
const noArgs = v.strictTuple([]);
/** Any `Uint8Array`, whatever buffer lies under it: `v.instance` would ask for one kind. */
const bytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array);
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const okOnly = v.strictObject({ ok: v.literal(true) });
const failed = <const C extends readonly [string, ...string[]]>(codes: C) =>
  v.strictObject({ ok: v.literal(false), code: v.picklist(codes) });

const storeId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

/** Something chosen in a dialog of the shell; the renderer holds tokens, never paths. */
const chosen = v.variant('kind', [
  v.strictObject({ kind: v.literal('chosen'), token: v.string() }),
  v.strictObject({ kind: v.literal('cancelled') }),
  /** This shell has no dialog of its own: the window asks in its own way. */
  v.strictObject({ kind: v.literal('unavailable') }),
]);

const watchPlace = v.strictObject({
  kind: v.picklist(['inbox', 'documents', 'desktop', 'downloads', 'chosen']),
  /** For display only. */
  path: v.string(),
});

/**
 * THE contract: every question the window may ask the main side, with the shape of its arguments and its answer.
 * All types are inferred from it; both shells register exactly these channels and validate both directions.
 */
export const requests = {
  'app.describe': request(
    noArgs,
    v.strictObject({
      version: v.string(),
      shell: v.picklist(['electron', 'browser', 'memory']),
      platform: v.string(),
      /** BCP 47 tag of the system's language, empty when it says nothing. */
      systemLocale: v.string(),
      /** For display only: where the data lies. */
      dataFolder: v.string(),
    }),
  ),

  'settings.read': request(noArgs, settingsSchema),
  'settings.write': request(
    v.strictTuple([v.partial(settingsSchema)]),
    v.variant('ok', [
      v.strictObject({ ok: v.literal(true), settings: settingsSchema }),
      failed(['disk-full', 'denied', 'io']),
    ]),
  ),

  'journal.status': request(noArgs, journalStatusSchema),
  /**
   * Starts the journal of a store that main has never seen; `exists` when main knows of one already. With `set-aside`
   * the known journal is first moved out of the way, whole and undeleted: for a healthy store whose journal is damaged.
   */
  'journal.begin': request(
    v.strictTuple([storeId, v.nullish(v.picklist(['set-aside']))]),
    v.variant('ok', [okOnly, failed(['exists', 'newer-format', 'disk-full', 'denied', 'io'])]),
  ),
  /** Appends in order and syncs to disk before answering. Records main already has are acknowledged again. */
  'journal.append': request(
    v.strictTuple([storeId, v.array(sentRecordSchema)]),
    v.variant('ok', [
      v.strictObject({ ok: v.literal(true), lastSeq: v.number() }),
      failed(['gap', 'foreign-store', 'newer-format', 'disk-full', 'denied', 'io']),
    ]),
  ),
  /** The records after `seq`, as many as fit in about `maxBytes` of payload, at least one while any is left. */
  'journal.read': request(
    v.strictTuple([v.strictObject({ after: v.number(), maxBytes: v.number() })]),
    v.strictObject({ records: v.array(journalRecordSchema), isLast: v.boolean() }),
  ),

  /** Stores original files in the vault, synced, before the rows that name them. One answer per file, in order. */
  'originals.put': request(
    v.strictTuple([v.array(bytes)]),
    v.array(
      v.variant('ok', [
        v.strictObject({ ok: v.literal(true), sha256, size: v.number() }),
        failed(['disk-full', 'denied', 'io']),
      ]),
    ),
  ),
  'originals.read': request(
    v.strictTuple([sha256]),
    v.variant('ok', [v.strictObject({ ok: v.literal(true), bytes }), failed(['missing', 'damaged', 'io'])]),
  ),

  /** Folders an export may be written to, the best first. */
  'exports.places': request(
    noArgs,
    v.array(
      v.strictObject({
        id: v.string(),
        kind: v.picklist(['exports', 'documents', 'desktop', 'downloads', 'chosen']),
        path: v.string(),
      }),
    ),
  ),
  /** The shell's own "save as" dialog; the answer's token is a place for `exports.write`. */
  'exports.choose': request(
    v.strictTuple([v.strictObject({ suggestedName: v.string() })]),
    v.variant('kind', [
      v.strictObject({ kind: v.literal('chosen'), placeId: v.string(), fileName: v.string() }),
      v.strictObject({ kind: v.literal('cancelled') }),
      v.strictObject({ kind: v.literal('unavailable') }),
    ]),
  ),
  /** Writes a whole file or nothing: temp file, fsync, rename, fsync of the folder. */
  'exports.write': request(
    v.strictTuple([
      v.strictObject({ placeId: v.string(), fileName: v.string(), bytes, replace: v.boolean() }),
    ]),
    v.variant('ok', [
      v.strictObject({ ok: v.literal(true), path: v.string(), token: v.string() }),
      v.strictObject({
        ok: v.literal(false),
        code: v.picklist(['exists', 'locked', 'read-only', 'denied', 'disk-full', 'bad-name', 'gone', 'io']),
        path: v.string(),
      }),
    ]),
  ),
  /** Opens the folder of a written file in the system's file manager. */
  'exports.reveal': request(v.strictTuple([v.string()]), v.variant('ok', [okOnly, failed(['unavailable'])])),

  'intake.choose': request(v.strictTuple([v.picklist(['files', 'folder'])]), chosen),
  /** Files behind a token, folders walked recursively, links not followed. */
  'intake.list': request(
    v.strictTuple([v.string()]),
    v.variant('ok', [
      v.strictObject({
        ok: v.literal(true),
        entries: v.array(
          v.strictObject({
            entryId: v.string(),
            /** Path below what was chosen, with `/`; for display. */
            relativePath: v.string(),
            size: v.number(),
            problem: v.nullable(v.picklist(['not-regular', 'denied', 'too-large', 'io'])),
          }),
        ),
        /** True when the folder held more files than the limit. */
        isTruncated: v.boolean(),
      }),
      failed(['unknown-token']),
    ]),
  ),
  'intake.read': request(
    v.strictTuple([v.string()]),
    v.variant('ok', [
      v.strictObject({ ok: v.literal(true), bytes }),
      failed(['unknown-token', 'vanished', 'changed', 'too-large', 'denied', 'not-regular', 'io']),
    ]),
  ),

  /** The watched folder, what is new in it, and the folders that could be watched instead. */
  'watch.status': request(
    noArgs,
    v.strictObject({
      folder: v.nullable(watchPlace),
      problem: v.nullable(v.picklist(['denied', 'gone', 'io'])),
      newFiles: v.number(),
      places: v.array(watchPlace),
    }),
  ),
  /** Watches a folder of the system's usual ones, or nothing. */
  'watch.set': request(
    v.strictTuple([v.nullable(v.picklist(['inbox', 'documents', 'desktop', 'downloads']))]),
    v.variant('ok', [okOnly, failed(['disk-full', 'denied', 'gone', 'io'])]),
  ),
  /** Asks for a folder in the shell's own dialog and watches it. */
  'watch.choose': request(
    noArgs,
    v.variant('kind', [
      v.strictObject({ kind: v.literal('chosen') }),
      v.strictObject({ kind: v.literal('cancelled') }),
      v.strictObject({ kind: v.literal('unavailable') }),
      v.strictObject({
        kind: v.literal('failed'),
        code: v.picklist(['disk-full', 'denied', 'gone', 'io']),
      }),
    ]),
  ),
  /** An intake token for the new files; null when there are none. */
  'watch.take': request(noArgs, v.strictObject({ token: v.nullable(v.string()) })),
  /** The files of a token are imported, or (null) those that are new now are not wanted. */
  'watch.done': request(
    v.strictTuple([v.nullable(v.string())]),
    v.variant('ok', [okOnly, failed(['disk-full', 'denied', 'io'])]),
  ),

  /** The window's answer to the `app.flush` event: everything it had is acknowledged. */
  'app.flushed': request(noArgs, okOnly),
} as const;

export type Channel = keyof typeof requests;
export type Args<C extends Channel> = v.InferOutput<(typeof requests)[C]['args']>;
export type Reply<C extends Channel> = v.InferOutput<(typeof requests)[C]['reply']>;

/** Main must fill every key; each handler gets validated arguments. */
export type Handlers = { readonly [C in Channel]: (...args: Args<C>) => Promise<Reply<C>> };

/** Every channel name, for registering and for allow-listing. */
export const CHANNELS = Object.keys(requests) as readonly Channel[];

/** Events main sends unasked. */
export const EVENTS = ['app.flush', 'watch.changed'] as const;
export type EventName = (typeof EVENTS)[number];

/** What the preload puts on `window.workbench`; the browser shell's adapter has the same shape. */
export interface WorkbenchBridge {
  invoke<C extends Channel>(channel: C, ...args: Args<C>): Promise<Reply<C>>;
  /** Calls `listener` on each event; the answer unsubscribes. */
  on(event: EventName, listener: () => void): () => void;
  /** Registers dropped files whose paths only the preload may learn; the answer is an intake token, or null. */
  registerDropped(files: readonly unknown[]): Promise<string | null>;
}
