import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive/archive-limits';
import { type ArchiveEntry, opensLikeZip, readCentralDirectory } from './archive/central-directory';
import { isOfficePackage } from './archive/office-package';
import { dataRange, unpackEntry } from './archive/unpack-entry';
import type { ArchiveMember, FormatFailure, SourceFile } from './document';

const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** True for a zip archive of files; office files are zip archives too, and documents all the same. */
export function isArchive(file: SourceFile): boolean {
  return isNamedZip(file.fileName) && opensLikeZip(file.bytes) && !isOfficePackage(file.bytes);
}

/**
 * The files of an archive in its order, those of archives within it as `inner.zip/name`. What cannot be unpacked is a
 * member with its reason; a reason of the archive as a whole is one member without a name. Never throws, and never
 * unpacks more than the limits allow: they are checked on the archive's own list first and again while unpacking.
 */
export function unpackArchive(
  file: SourceFile,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): readonly ArchiveMember[] {
  return [...archiveMembers(file, limits)];
}

/** The same one by one, so that only one member has to be in memory. */
export function* archiveMembers(
  file: SourceFile,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Generator<ArchiveMember> {
  yield* membersOf(file.bytes, '', { limits, entries: 0, bytes: 0 });
}

/** What has been spent of the limits so far; archives within draw on the same. */
interface Spent {
  readonly limits: ArchiveLimits;
  entries: number;
  bytes: number;
}

function* membersOf(bytes: Uint8Array, within: string, spent: Spent): Generator<ArchiveMember> {
  const { limits } = spent;
  const listed = readCentralDirectory(bytes, limits.entries - spent.entries);
  if (!listed.ok) {
    yield { ok: false, name: within, code: listed.error === 'damaged' ? 'damaged' : 'bomb' };
    return;
  }
  spent.entries += listed.value.length;
  const entries = listed.value.filter(({ name, isFolder }) => !isFolder && !CLUTTER.test(name));
  if (isBomb(bytes, entries, spent)) {
    yield { ok: false, name: within, code: 'bomb' };
    return;
  }
  for (const entry of entries) yield* memberOf(bytes, entry, within, spent);
}

function* memberOf(
  bytes: Uint8Array,
  entry: ArchiveEntry,
  within: string,
  spent: Spent,
): Generator<ArchiveMember> {
  const name = within === '' ? entry.name : `${within}/${entry.name}`;
  const isNested = isNamedZip(entry.name);
  const refusal = refusalOf(entry, isNested && within !== '', spent.limits);
  if (refusal) {
    yield { ok: false, name, code: refusal };
    return;
  }
  const unpacked = unpackEntry(bytes, entry);
  if (!unpacked.ok) {
    yield { ok: false, name, code: unpacked.error };
    return;
  }
  spent.bytes += entry.size;
  if (isNested && isArchive({ fileName: entry.name, bytes: unpacked.value })) {
    yield* membersOf(unpacked.value, name, spent);
  } else yield { ok: true, name, bytes: unpacked.value };
}

function refusalOf(
  entry: ArchiveEntry,
  isTooDeep: boolean,
  limits: ArchiveLimits,
): FormatFailure | undefined {
  if (entry.isEncrypted) return 'encrypted';
  if (entry.isLink) return 'not-text-type';
  if (isTooDeep) return 'bomb';
  if (entry.size > limits.memberBytes) return 'too-large';
  return undefined;
}

/** What no honest archive is: far larger than its bytes can tell, or with members that share their bytes. */
function isBomb(
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  { limits, bytes: before }: Spent,
): boolean {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (before + total > limits.totalBytes) return true;
  if (total > limits.freeBytes && total > bytes.length * limits.ratio) return true;
  return isOverlapping(bytes, entries);
}

function isOverlapping(bytes: Uint8Array, entries: readonly ArchiveEntry[]): boolean {
  const ranges = entries
    .flatMap((entry) => {
      const range = dataRange(bytes, entry);
      return range ? [{ start: entry.start, end: range.end }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return ranges.some(({ start }, index) => start < (ranges[index - 1]?.end ?? 0));
}

const isNamedZip = (fileName: string): boolean => fileName.toLowerCase().endsWith('.zip');
