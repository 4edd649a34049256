import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../../renderer/core/model/result';
import { readFully, withFile } from './file-bytes';
import { errorCode, failureOf } from './file-failure';
import type { FileInfo, FilePath, FileSystem, OpenFile } from './file-system';
import { type FoundFile, type ListProblem, MAX_FILE_BYTES, walkDropped } from './intake-walk';

export interface IntakeEntry {
  readonly entryId: string;
  readonly relativePath: string;
  readonly size: number;
  readonly problem: ListProblem | null;
}

export interface IntakeListing {
  readonly entries: readonly IntakeEntry[];
  readonly isTruncated: boolean;
}

export type ReadProblem =
  | 'unknown-token'
  | 'vanished'
  | 'changed'
  | 'too-large'
  | 'denied'
  | 'not-regular'
  | 'io';

interface Drop {
  readonly paths: readonly FilePath[];
  entries: ReadonlyMap<string, FoundFile>;
}

/** Older drops are forgotten: a window that works for weeks must not remember every folder it ever saw. */
const REMEMBERED_DROPS = 32;

/** Files the user dropped or chose. The window learns tokens that cannot be guessed; paths stay here. */
export class Intake {
  readonly #fs: FileSystem;
  readonly #drops = new Map<string, Drop>();

  constructor(fs: FileSystem) {
    this.#fs = fs;
  }

  /** Remembers paths that came from the system's own drop or dialog, never from the window. */
  register(paths: readonly FilePath[]): string {
    const token = randomUUID();
    this.#drops.set(token, { paths: [...paths], entries: new Map() });
    for (const oldest of this.#drops.keys()) {
      if (this.#drops.size <= REMEMBERED_DROPS) break;
      this.#drops.delete(oldest);
    }
    return token;
  }

  /** The files behind a token; listing again forgets the entries of the time before. */
  async list(token: string): Promise<Result<IntakeListing, 'unknown-token'>> {
    const drop = this.#drops.get(token);
    if (drop === undefined) return fail('unknown-token');
    const { files, isTruncated } = await walkDropped(this.#fs, drop.paths);
    drop.entries = new Map(files.map((file) => [randomUUID(), file]));
    const entries = [...drop.entries].map(([entryId, { relativePath, size, problem }]) => ({
      entryId,
      relativePath,
      size,
      problem,
    }));
    return ok({ entries, isTruncated });
  }

  /** The bytes of a listed file, as long as it is still the file that was listed. */
  async read(entryId: string): Promise<Result<Uint8Array, ReadProblem>> {
    const found = this.#find(entryId);
    if (found === null) return fail('unknown-token');
    if (found.problem !== null) return fail(found.problem);
    try {
      return await withFile(this.#fs.open(found.path, 'read-foreign'), (file) => readUnchanged(file, found));
    } catch (error) {
      return fail(problemOf(error));
    }
  }

  #find(entryId: string): FoundFile | null {
    for (const { entries } of this.#drops.values()) {
      const found = entries.get(entryId);
      if (found !== undefined) return found;
    }
    return null;
  }
}

const isSame = (info: FileInfo, listed: FoundFile): boolean =>
  info.size === listed.size && info.modifiedMs === listed.modifiedMs;

async function readUnchanged(file: OpenFile, listed: FoundFile): Promise<Result<Uint8Array, ReadProblem>> {
  // Asked of what was opened, not of the name: between the two the name may have come to mean a pipe.
  const before = await file.info();
  if (before.kind !== 'file') return fail('not-regular');
  if (before.size > MAX_FILE_BYTES) return fail('too-large');
  if (!isSame(before, listed)) return fail('changed');
  const bytes = new Uint8Array(before.size);
  const filled = await readFully(file, bytes, 0);
  const isWhole = filled === bytes.byteLength && isSame(await file.info(), listed);
  return isWhole ? ok(bytes) : fail('changed');
}

function problemOf(error: unknown): ReadProblem {
  const code = errorCode(error);
  // A link in the place of the file, a socket, a folder.
  if (['ELOOP', 'EMLINK', 'ENXIO', 'EISDIR', 'ENODEV'].includes(code)) return 'not-regular';
  switch (failureOf(error)) {
    case 'gone':
      return 'vanished';
    case 'denied':
      return 'denied';
    case 'disk-full':
    case 'read-only':
    case 'locked':
    case 'io':
      return 'io';
  }
}
