import { strFromU8 } from 'fflate';
import * as v from 'valibot';
import { type CaseFileContents, fail, ok, type Result, type Sha256 } from '../../core/model';
import {
  ARCHIVE_LIMITS,
  ARCHIVE_VERSION,
  type Archive,
  type ArchiveDamage,
  type ArchiveLimits,
  type ArchiveManifest,
  type ArchiveProblem,
  MANIFEST_PATH,
  manifestHeadSchema,
  manifestSchema,
  ORIGINAL_PATH,
  type TableName,
  tablePath,
  tablesOfFormat,
} from './archive-format';
import { findBrokenReference } from './check-references';
import { asCurrentRow } from './first-format-rows';
import { inflateEntries } from './inflate-entries';
import { ROW_SCHEMAS } from './row-schemas';
import { sha256Of } from './sha256-of';

type Entries = ReadonlyMap<string, Uint8Array>;
type Parsed<T> = Result<T, ArchiveProblem>;

const damaged = (damage: ArchiveDamage, where: string) => fail({ code: 'damaged', damage, where } as const);

/**
 * Reads a `.hashiya` file. Whole or not at all: every checksum, count, row and reference is checked before any of it
 * counts. Pure but for the hashing; the bytes are not kept.
 */
export async function parseArchive(
  bytes: Uint8Array,
  report: (fraction: number) => void = () => undefined,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Parsed<Archive>> {
  // A zip begins with the head of a file or, when empty, with the end of the directory.
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return fail({ code: 'not-an-archive' });
  const inflated = inflateEntries(bytes, limits, (fraction) => {
    report(fraction * 0.5);
  });
  if (!inflated.ok) return inflated;
  const manifest = parseManifest(inflated.value.get(MANIFEST_PATH));
  if (!manifest.ok) return manifest;
  const listed = await checkEntries(inflated.value, manifest.value, (fraction) => {
    report(0.5 + fraction * 0.3);
  });
  if (!listed.ok) return listed;
  const contents = parseTables(inflated.value, manifest.value);
  if (!contents.ok) return contents;
  const archive = withOriginals(inflated.value, manifest.value, contents.value);
  report(1);
  return archive;
}

/** The head is read first and loosely: a newer program may have changed the rest. */
function parseManifest(bytes: Uint8Array | undefined): Parsed<ArchiveManifest> {
  const json = bytes ? parseJson(bytes) : undefined;
  const head = v.safeParse(manifestHeadSchema, json);
  if (!head.success) return fail({ code: 'not-an-archive' });
  if (head.output.minReader > ARCHIVE_VERSION) return fail({ code: 'newer', program: head.output.program });
  const manifest = v.safeParse(manifestSchema, json);
  return manifest.success ? ok(manifest.output) : damaged('json', MANIFEST_PATH);
}

/** Exactly the listed entries, each with its listed size and checksum. */
async function checkEntries(
  entries: Entries,
  manifest: ArchiveManifest,
  report: (fraction: number) => void,
): Promise<Parsed<null>> {
  const listed = new Set([MANIFEST_PATH, ...manifest.entries.map(({ path }) => path)]);
  if (listed.size !== manifest.entries.length + 1) return damaged('json', MANIFEST_PATH);
  for (const path of entries.keys()) if (!listed.has(path)) return damaged('unlisted-entry', path);
  for (const [index, { path, size, sha256 }] of manifest.entries.entries()) {
    const bytes = entries.get(path);
    if (!bytes) return damaged('missing-entry', path);
    if (bytes.length !== size || (await sha256Of(bytes)) !== sha256) return damaged('checksum', path);
    report(index / manifest.entries.length);
  }
  return ok(null);
}

function parseTables(entries: Entries, manifest: ArchiveManifest): Parsed<CaseFileContents> {
  const tables = new Map<TableName, readonly unknown[]>();
  for (const table of tablesOfFormat(manifest.version)) {
    const rows = parseTable(entries, manifest, table);
    if (!rows.ok) return rows;
    tables.set(table, rows.value);
  }
  const rowsOf = (table: TableName) => tables.get(table) ?? [];
  const [caseFile, ...others] = rowsOf('caseFiles');
  if (!caseFile || others.length > 0) return damaged('count', tablePath('caseFiles'));
  // Each row has passed its schema, which has exactly the fields of the domain's type; ids and hashes are only branded.
  return ok({
    caseFile,
    articles: rowsOf('articles'),
    bodies: rowsOf('bodies'),
    analyses: rowsOf('analyses'),
    outlets: rowsOf('outlets'),
    reportGroups: rowsOf('reportGroups'),
    highlights: rowsOf('highlights'),
    tags: rowsOf('tags'),
    briefings: rowsOf('briefings'),
  } as unknown as CaseFileContents);
}

function parseTable(
  entries: Entries,
  manifest: ArchiveManifest,
  table: TableName,
): Parsed<readonly unknown[]> {
  const path = tablePath(table);
  const bytes = entries.get(path);
  if (!bytes) return damaged('missing-entry', path);
  const stored = parseJson(bytes);
  if (!Array.isArray(stored)) return damaged('json', path);
  if (stored.length !== manifest.counts[table]) return damaged('count', path);
  const rows = stored.map((row: unknown) => asCurrentRow(manifest.version, table, row));
  for (const [index, row] of rows.entries()) {
    if (!v.is(ROW_SCHEMAS[table], row)) return damaged('row', `${path}[${index}]`);
  }
  return ok(rows);
}

function withOriginals(
  entries: Entries,
  manifest: ArchiveManifest,
  contents: CaseFileContents,
): Parsed<Archive> {
  const originals = new Map<Sha256, Uint8Array>();
  for (const [path, bytes] of entries) {
    const hash = ORIGINAL_PATH.exec(path)?.[1];
    if (hash !== undefined) originals.set(hash as Sha256, bytes);
    else if (
      path !== MANIFEST_PATH &&
      !tablesOfFormat(manifest.version).some((table) => tablePath(table) === path)
    ) {
      return damaged('unlisted-entry', path);
    }
  }
  if (originals.size !== manifest.counts.originals) return damaged('count', 'originals');
  // An original is named by its hash: one whose name lies would be stored under another name and never found.
  const misnamed = manifest.entries.find(
    ({ path, sha256 }) => (ORIGINAL_PATH.exec(path)?.[1] ?? sha256) !== sha256,
  );
  if (misnamed) return damaged('checksum', misnamed.path);
  const missingOriginals = manifest.missingOriginals as readonly string[] as readonly Sha256[];
  const broken = findBrokenReference(contents, new Set([...originals.keys(), ...missingOriginals]));
  return broken === undefined ? ok({ contents, originals, missingOriginals }) : damaged('reference', broken);
}

/** The value, or undefined when the bytes are no JSON; no archive has `undefined` in it. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}
