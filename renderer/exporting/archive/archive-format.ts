import * as v from 'valibot';
import type { CaseFileContents, Sha256 } from '../../core/model';

/** What a `.hashiya` file calls itself, in its manifest. */
export const ARCHIVE_FORMAT = 'hashiya-case-file';
/** Raised with every change of the format. */
export const ARCHIVE_VERSION = 2;
/** The oldest program version of the format that can read what this one writes. */
export const ARCHIVE_MIN_READER = 2;

export const MANIFEST_PATH = 'manifest.json';

/** The tables of an archive: one JSON file each. The case file itself is a table of one row. */
export const TABLES = [
  'caseFiles',
  'articles',
  'bodies',
  'analyses',
  'outlets',
  'reportGroups',
  'highlights',
  'tags',
  'briefings',
] as const;
export type TableName = (typeof TABLES)[number];

/** Tables that archives of the first format do not have. */
const LATER_TABLES: ReadonlySet<TableName> = new Set(['analyses', 'outlets', 'reportGroups']);

/** The tables of an archive of that format. */
export const tablesOfFormat = (version: number): readonly TableName[] =>
  version >= 2 ? TABLES : TABLES.filter((table) => !LATER_TABLES.has(table));

export const tablePath = (table: TableName): string => `tables/${table}.json`;
export const originalPath = (hash: Sha256): string => `originals/${hash}`;
export const ORIGINAL_PATH = /^originals\/([0-9a-f]{64})$/u;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** The head of the manifest: readable whatever else a newer program put into it. */
export const manifestHeadSchema = v.object({
  format: v.literal(ARCHIVE_FORMAT),
  version: count,
  minReader: count,
  program: v.string(),
});

/** The manifest: first entry of the zip. Everything else in the zip stands in `entries`, and nothing else may. */
export const manifestSchema = v.object({
  ...manifestHeadSchema.entries,
  created: v.string(),
  counts: v.object({
    ...(Object.fromEntries(
      TABLES.map((table) => [table, LATER_TABLES.has(table) ? v.optional(count, 0) : count]),
    ) as Record<TableName, typeof count>),
    originals: count,
  }),
  /** Originals the vault no longer had when the archive was made. */
  missingOriginals: v.array(sha256),
  entries: v.array(v.object({ path: v.string(), size: count, sha256 })),
});
export type ArchiveManifest = v.InferOutput<typeof manifestSchema>;

/** A case file as it travels: its rows and the files they were read from. */
export interface Archive {
  readonly contents: CaseFileContents;
  readonly originals: ReadonlyMap<Sha256, Uint8Array>;
  readonly missingOriginals: readonly Sha256[];
}

/** What exactly is wrong with a damaged archive. */
export type ArchiveDamage =
  /** The zip itself cannot be read to its end. */
  | 'zip'
  /** An entry's bytes are not those the manifest lists. */
  | 'checksum'
  /** The manifest lists an entry that is not there. */
  | 'missing-entry'
  /** Something is in the zip, or twice in it, that the manifest does not list. */
  | 'unlisted-entry'
  /** A table has more or fewer rows than the manifest says. */
  | 'count'
  /** Not JSON, or not the JSON that belongs there. */
  | 'json'
  /** A row lacks a field or has one of another kind. */
  | 'row'
  /** A row names another that is not there. */
  | 'reference';

/** Why an archive was refused. Nothing has been changed. */
export type ArchiveProblem =
  | { readonly code: 'not-an-archive' }
  /** Made by a newer program; `program` is its version. */
  | { readonly code: 'newer'; readonly program: string }
  | { readonly code: 'damaged'; readonly damage: ArchiveDamage; readonly where: string }
  /** Larger than any archive this program makes, or a zip that inflates without end. */
  | { readonly code: 'too-large' };

/** Bounds that are watched while inflating; far above any real case file. */
export interface ArchiveLimits {
  /** Bytes of all entries together. */
  readonly totalBytes: number;
  readonly entries: number;
  /** Inflated bytes per byte of the zip, once there is enough to judge by. */
  readonly ratio: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { totalBytes: 2 * 1024 ** 3, entries: 250_000, ratio: 300 };
