import { strToU8, type Zippable, zipSync } from 'fflate';
import { type CaseFileContents, fail, type Instant, ok, type Result } from '../../core/model';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_LIMITS,
  ARCHIVE_MIN_READER,
  ARCHIVE_VERSION,
  type Archive,
  type ArchiveManifest,
  type ArchiveProblem,
  MANIFEST_PATH,
  originalPath,
  TABLES,
  type TableName,
  tablePath,
} from './archive-format';
import { sha256Of } from './sha256-of';

export interface ArchiveStamp {
  /** Version of the program that makes the archive. */
  readonly program: string;
  readonly now: Instant;
}

/**
 * A case file as the bytes of a `.hashiya` file (docs/data-format.md). The same archive and stamp always make the same
 * bytes but for the zip's local times. Refused only when it is larger than an import would take.
 */
export async function makeArchive(
  archive: Archive,
  stamp: ArchiveStamp,
  report: (fraction: number) => void = () => undefined,
): Promise<Result<Uint8Array, Extract<ArchiveProblem, { code: 'too-large' }>>> {
  const files = new Map<string, Uint8Array>();
  const rows = tablesOf(archive.contents);
  // JSON escapes half surrogate pairs, which UTF-8 cannot hold: texts come back exactly.
  for (const table of TABLES) files.set(tablePath(table), strToU8(JSON.stringify(rows[table])));
  for (const [hash, bytes] of archive.originals) files.set(originalPath(hash), bytes);
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (total > ARCHIVE_LIMITS.totalBytes || files.size >= ARCHIVE_LIMITS.entries)
    return fail({ code: 'too-large' });

  const entries: { path: string; size: number; sha256: string }[] = [];
  for (const [path, bytes] of files) {
    entries.push({ path, size: bytes.length, sha256: await sha256Of(bytes) });
    report((0.4 * entries.length) / files.size);
  }
  const manifest: ArchiveManifest = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    minReader: ARCHIVE_MIN_READER,
    program: stamp.program,
    created: stamp.now,
    counts: { ...countsOf(rows), originals: archive.originals.size },
    missingOriginals: [...archive.missingOriginals],
    entries,
  };
  const zipped = zip(
    new Map([[MANIFEST_PATH, strToU8(JSON.stringify(manifest, null, 2))], ...files]),
    stamp.now,
  );
  report(1);
  return ok(zipped);
}

/** The rows of each table of a case file. */
export function tablesOf(contents: CaseFileContents): Readonly<Record<TableName, readonly unknown[]>> {
  return {
    caseFiles: [contents.caseFile],
    articles: contents.articles,
    bodies: contents.bodies,
    analyses: contents.analyses,
    outlets: contents.outlets,
    reportGroups: contents.reportGroups,
    highlights: contents.highlights,
    tags: contents.tags,
    briefings: contents.briefings,
  };
}

function countsOf(rows: Readonly<Record<TableName, readonly unknown[]>>): Record<TableName, number> {
  return {
    caseFiles: rows.caseFiles.length,
    articles: rows.articles.length,
    bodies: rows.bodies.length,
    analyses: rows.analyses.length,
    outlets: rows.outlets.length,
    reportGroups: rows.reportGroups.length,
    highlights: rows.highlights.length,
    tags: rows.tags.length,
    briefings: rows.briefings.length,
  };
}

function zip(files: ReadonlyMap<string, Uint8Array>, now: Instant): Uint8Array {
  const mtime = new Date(now);
  const zippable: Zippable = {};
  for (const [path, bytes] of files) {
    zippable[path] = [bytes, { level: 6, mtime, os: 3, attrs: 0o644 << 16 }];
  }
  return zipSync(zippable);
}
