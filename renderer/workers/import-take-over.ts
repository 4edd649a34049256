import type { ImportFailure, ImportFile } from '../core/importing/import-run';
import {
  type CaseFileId,
  type ImportBatchId,
  type Instant,
  instant,
  type Result,
  type Sha256,
} from '../core/model';
import { NO_CHOICES, type ReadChoices } from '../formats/document';
import { isForeignType, mayBeArchive, refusalOf } from './import-sniff';
import { type ImportSource, type ReadBytes, readTogether } from './import-source-file';
import type { WorkerLine } from './import-worker-line';

/** The largest file that is read: the browser and main agree on it. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Members of an archive that are kept together. */
const GROUP_FILES = 256;
const GROUP_BYTES = 4 * 1024 * 1024;

/** A source with its row to be. */
export interface Incoming {
  readonly source: ImportSource;
  readonly id: string;
  readonly place: number;
  /** How far the next row's place is. */
  readonly room: number;
  readonly importedAt: Instant;
}

/** A file in the vault whose row waits; without bytes it is read from there again. */
export interface Staged {
  readonly row: ImportFile;
  readonly room: number;
  readonly importedAt: Instant;
  readonly bytes: Uint8Array | null;
  readonly choices: ReadChoices;
  readonly keepsDuplicates: boolean;
  readonly isResumed: boolean;
}

/** What taking over needs of the world. */
export interface TakeOverParts {
  readonly caseFileId: CaseFileId;
  readonly batchId: ImportBatchId;
  readonly line: WorkerLine;
  /** Puts originals into the vault; one answer per file, in order. Rejects when the main side is gone. */
  putOriginals(files: readonly Uint8Array<ArrayBuffer>[]): Promise<readonly Result<Sha256, ImportFailure>[]>;
  /** Writes rows down, so that they are there after a restart. */
  keepRows(rows: readonly ImportFile[]): Promise<void>;
  readonly newId: () => string;
}

/** A group of files of which each is in the vault with a waiting row, or has its failure as outcome. */
export interface TakenOver {
  readonly staged: readonly Staged[];
  readonly failed: readonly ImportFile[];
  /** Files that turned up in archives: how many more there are than were counted, and their bytes. */
  readonly found: { readonly files: number; readonly bytes: number };
}

interface Read extends Incoming {
  readonly container: string;
  readonly bytes: ReadBytes;
}

/** Reads a group of sources, opens archives, keeps the originals and writes the rows. Never rejects. */
export async function takeOver(group: readonly Incoming[], parts: TakeOverParts): Promise<TakenOver> {
  const read = await readGroup(group);
  const opened = await Promise.all(read.map((each) => openArchive(each, parts)));
  const all = opened.flat();
  const staged: Staged[] = [];
  const failed: ImportFile[] = [];
  for (const some of groups(all)) {
    const kept = await keep(some, parts);
    staged.push(...kept.staged);
    failed.push(...kept.failed);
  }
  return {
    staged,
    failed,
    found: {
      files: all.length - group.length,
      bytes: sum(all.filter(({ container }) => container !== '')) - sum(archives(read, opened)),
    },
  };
}

const sum = (files: readonly Read[]): number => files.reduce((total, { source }) => total + source.size, 0);
const archives = (read: readonly Read[], opened: readonly (readonly Read[])[]): readonly Read[] =>
  read.filter((_, at) => opened[at]?.[0]?.container !== '');

/** What can be told from name and size is told without reading. */
async function readGroup(group: readonly Incoming[]): Promise<readonly Read[]> {
  const refused = group.map(({ source }) => refusedUnread(source));
  const wanted = group.flatMap(({ source }, at) => (refused[at] === null ? [source] : []));
  const found = await readTogether(wanted);
  let next = 0;
  return group.map((incoming, at): Read => {
    const refusal = refused[at] ?? null;
    if (refusal !== null) return { ...incoming, container: '', bytes: { ok: false, error: refusal } };
    const bytes = found[next] ?? { ok: false, error: 'io' };
    next += 1;
    return { ...incoming, container: '', bytes };
  });
}

function refusedUnread(source: ImportSource): ImportFailure | null {
  if (source.problem !== null) return source.problem;
  if (!source.pasted && isForeignType(source.name)) return 'not-text-type';
  return source.size > MAX_FILE_BYTES ? 'too-large' : null;
}

/** The files of an archive in its place; any other file as it is. */
async function openArchive(file: Read, { line, newId }: TakeOverParts): Promise<readonly Read[]> {
  const { bytes, source } = file;
  if (!bytes.ok || source.pasted || !mayBeArchive(source.name, bytes.value)) return [file];
  // A copy: the archive's bytes are handed over, and are still wanted when it turns out to be none.
  const copy = bytes.value.slice();
  const members = await line.ask({ kind: 'expand', fileName: source.name, bytes: copy });
  if (members === undefined) return [{ ...file, bytes: { ok: false, error: 'worker-lost' } }];
  if (members === null) return [file];
  if (members.length === 0) return [{ ...file, bytes: { ok: false, error: 'empty' } }];
  const room = file.room / members.length;
  return members.map((member, at): Read => {
    const name = member.name || source.name;
    const size = member.ok ? member.bytes.length : 0;
    return {
      id: at === 0 ? file.id : newId(),
      place: file.place + at * room,
      room,
      importedAt: instant(new Date(Date.parse(file.importedAt) - at).toISOString()),
      container: source.path || source.name,
      source: { ...source, name, path: name, size },
      bytes: member.ok ? { ok: true, value: member.bytes } : { ok: false, error: member.code },
    };
  });
}

async function keep(files: readonly Read[], parts: TakeOverParts): Promise<Omit<TakenOver, 'found'>> {
  const checked = files.map(({ bytes }): ReadBytes => {
    const refusal = bytes.ok ? refusalOf(bytes.value) : null;
    return refusal === null ? bytes : { ok: false, error: refusal };
  });
  const stored = await putAll(
    checked.flatMap((bytes) => (bytes.ok ? [bytes.value] : [])),
    parts,
  );
  let next = 0;
  const staged: Staged[] = [];
  const failed: ImportFile[] = [];
  for (const [at, file] of files.entries()) {
    const bytes = checked[at] ?? { ok: false, error: 'io' };
    let original: Result<Sha256, ImportFailure> = { ok: false, error: bytes.ok ? 'io' : bytes.error };
    if (bytes.ok) {
      original = stored[next] ?? original;
      next += 1;
    }
    const row = rowOf(file, original, parts);
    if (!bytes.ok || !original.ok) failed.push(row);
    else staged.push(stagedOf(file, row, bytes.value));
  }
  // Working data: without it the import goes on, it only cannot be continued after a restart.
  await parts.keepRows([...staged.map(({ row }) => row), ...failed]).catch(() => undefined);
  return { staged, failed };
}

const stagedOf = ({ room, importedAt, source }: Read, row: ImportFile, bytes: Uint8Array): Staged => ({
  row,
  room,
  importedAt,
  bytes,
  choices: source.pasted ? { ...NO_CHOICES, encoding: 'utf-8' } : NO_CHOICES,
  keepsDuplicates: false,
  isResumed: false,
});

function rowOf(file: Read, original: Result<Sha256, ImportFailure>, parts: TakeOverParts): ImportFile {
  const { source } = file;
  const { modifiedMs } = source;
  return {
    id: file.id,
    batchId: parts.batchId,
    caseFileId: parts.caseFileId,
    place: file.place,
    fileName: source.path || source.name,
    container: file.container,
    row: null,
    size: source.size,
    modifiedAt: modifiedMs === null ? null : instant(new Date(modifiedMs).toISOString()),
    sourceSha256: original.ok ? original.value : null,
    columns: null,
    pastedTitle: source.pasted?.title ?? null,
    outcome: original.ok ? null : { kind: 'failed', code: original.error },
    isSettled: false,
  };
}

async function putAll(
  files: readonly Uint8Array<ArrayBuffer>[],
  parts: TakeOverParts,
): Promise<readonly Result<Sha256, ImportFailure>[]> {
  if (files.length === 0) return [];
  try {
    return await parts.putOriginals(files);
  } catch {
    // The main side is gone: the shell says so itself, here it is the reason of these files.
    return files.map(() => ({ ok: false, error: 'disconnected' }));
  }
}

function* groups(files: readonly Read[]): Generator<readonly Read[]> {
  let group: Read[] = [];
  let bytes = 0;
  for (const file of files) {
    if (group.length === GROUP_FILES || (group.length > 0 && bytes + file.source.size > GROUP_BYTES)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(file);
    bytes += file.source.size;
  }
  if (group.length > 0) yield group;
}
