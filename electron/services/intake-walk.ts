import { basename, sep } from 'node:path';
import { attempt, type FileFailure } from './file-failure';
import type { FileInfo, FilePath, FileSystem, FolderEntry } from './file-system';
import { inParallel } from './in-parallel';

/** Larger files are no press articles; reading one would stop the window. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Files of one drop. */
export const MAX_ENTRIES = 20_000;
const MAX_DEPTH = 64;
const STATS_AT_ONCE = 16;

export type ListProblem = 'not-regular' | 'denied' | 'too-large' | 'io';

export interface FoundFile {
  readonly path: FilePath;
  /** With `/`, for display. */
  readonly relativePath: string;
  readonly size: number;
  readonly modifiedMs: number;
  readonly problem: ListProblem | null;
}

export interface Walk {
  readonly files: FoundFile[];
  readonly isTruncated: boolean;
}

interface Visit {
  readonly path: FilePath;
  readonly relativePath: string;
  readonly depth: number;
}

/** What systems leave behind in folders without being asked. */
const CLUTTER = new Set(['thumbs.db', 'desktop.ini', 'icon\r', '__macosx']);

const isSkipped = (name: string): boolean => name.startsWith('.') || CLUTTER.has(name.toLowerCase());

/** Names from old Arabic archives are often Windows-1256 bytes; shown so, and opened by their bytes. */
const displayName = (name: FilePath): string =>
  typeof name === 'string' ? name : new TextDecoder('windows-1256').decode(name);

/** The last name of what was dropped; a whole drive has only its path. */
function rootName(path: FilePath): string {
  const shown = displayName(path);
  return basename(shown) || shown;
}

function join(folder: FilePath, name: FilePath): FilePath {
  if (typeof folder === 'string' && typeof name === 'string') {
    return folder.endsWith(sep) ? folder + name : folder + sep + name;
  }
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)]);
}

const problemOf = (failure: FileFailure): ListProblem => (failure === 'denied' ? 'denied' : 'io');

function describe({ path, relativePath }: Visit, { kind, size, modifiedMs }: FileInfo): FoundFile {
  const isRegular = kind === 'file';
  const problem = isRegular ? (size > MAX_FILE_BYTES ? 'too-large' : null) : 'not-regular';
  return { path, relativePath, size: isRegular ? size : 0, modifiedMs, problem };
}

const unreadable = ({ path, relativePath }: Visit, failure: FileFailure): FoundFile => ({
  path,
  relativePath,
  size: 0,
  modifiedMs: 0,
  problem: problemOf(failure),
});

/** Lists regular files below what was dropped, in a stable order; links are named as a problem, never followed. */
export async function walkDropped(fs: FileSystem, paths: readonly FilePath[]): Promise<Walk> {
  const walk = { files: [] as FoundFile[], isTruncated: false };
  for (const path of paths) {
    const root: Visit = { path, relativePath: rootName(path), depth: 0 };
    const info = await attempt(() => fs.info(path));
    if (walk.files.length >= MAX_ENTRIES) walk.isTruncated = true;
    else if (!info.ok) walk.files.push(unreadable(root, info.error));
    else if (info.value.kind === 'folder') await walkFolder(fs, root, walk);
    else walk.files.push(describe(root, info.value));
  }
  return walk;
}

function visitsOf(
  folder: Visit,
  entries: readonly FolderEntry[],
): (Visit & { readonly isFolder: boolean })[] {
  return entries
    .map(({ name, kind }) => ({ name, shown: displayName(name), isFolder: kind === 'folder' }))
    .filter(({ shown }) => !isSkipped(shown))
    .sort((a, b) => (a.shown < b.shown ? -1 : 1))
    .map(({ name, shown, isFolder }) => ({
      path: join(folder.path, name),
      relativePath: `${folder.relativePath}/${shown}`,
      depth: folder.depth + 1,
      isFolder,
    }));
}

async function walkFolder(
  fs: FileSystem,
  folder: Visit,
  walk: { files: FoundFile[]; isTruncated: boolean },
): Promise<void> {
  if (folder.depth > MAX_DEPTH) {
    walk.isTruncated = true;
    return;
  }
  const listed = await attempt(() => fs.list(folder.path));
  if (!listed.ok) {
    walk.files.push(unreadable(folder, listed.error));
    return;
  }
  const visits = visitsOf(folder, listed.value);
  const wanted = visits.filter(({ isFolder }) => !isFolder);
  const taken = wanted.slice(0, MAX_ENTRIES - walk.files.length);
  if (taken.length < wanted.length) walk.isTruncated = true;
  const found = await inParallel(STATS_AT_ONCE, taken, async (visit) => {
    const info = await attempt(() => fs.info(visit.path));
    return info.ok ? describe(visit, info.value) : unreadable(visit, info.error);
  });
  walk.files.push(...found);
  for (const visit of visits) {
    if (!visit.isFolder) continue;
    if (walk.files.length >= MAX_ENTRIES) {
      walk.isTruncated = true;
      return;
    }
    await walkFolder(fs, visit, walk);
  }
}
