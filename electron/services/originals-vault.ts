import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { fail, ok, type Result } from '../../renderer/core/model/result';
import { sweepTempFiles, writeAtomically } from './atomic-write';
import { readWhole } from './file-bytes';
import { attempt, errorCode, type FileFailure, failureOf } from './file-failure';
import type { FileSystem } from './file-system';
import { inParallel } from './in-parallel';

const gzipLater = promisify(gzip);
const gunzipLater = promisify(gunzip);

/** Newspaper text gains little above this level, and imports wait for it. */
const GZIP_LEVEL = 4;
const MAX_AT_ONCE = 6;
/** Far above the import limit: only a tampered file inflates beyond it. */
const MAX_ORIGINAL_BYTES = 512 * 1024 * 1024;

export interface StoredOriginal {
  /** SHA-256 of the raw bytes, lower-case hex; also where the file lies. */
  readonly sha256: string;
  readonly size: number;
}

export type OriginalFailure = 'missing' | 'damaged' | 'io';

/** The imported files as they came, under `originals/ab/cdef….gz` by the SHA-256 of their bytes, each once. */
export class OriginalsVault {
  readonly #fs: FileSystem;
  readonly #folder: string;

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
  }

  /** Removes what a killed process left half-written. */
  sweep(): Promise<void> {
    return sweepTempFiles(this.#fs, this.#folder, 0);
  }

  /** Stores files and syncs them, each folder once; one answer per file, in order. */
  async put(files: readonly Uint8Array[]): Promise<readonly Result<StoredOriginal, FileFailure>[]> {
    const named = files.map((bytes) => ({
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }));
    const unique = [...new Map(named.map((file) => [file.sha256, file.bytes]))];
    const shards = await this.#makeShards(unique.map(([sha256]) => shardOf(sha256)));
    const stored = await inParallel(MAX_AT_ONCE, unique, async ([sha256, bytes]) => {
      const shard = shards.get(shardOf(sha256)) ?? fail('io' as const);
      return [sha256, shard.ok ? await this.#store(sha256, bytes) : shard] as const;
    });
    const outcomes = new Map(stored);
    for (const [name, made] of shards) {
      // Also for files that were there already: their names may be from a start that ended before this.
      const synced = made.ok ? await attempt(() => this.#fs.syncFolder(join(this.#folder, name))) : made;
      if (synced.ok) continue;
      for (const [sha256] of unique) if (shardOf(sha256) === name) outcomes.set(sha256, synced);
    }
    return named.map(({ sha256, bytes }) => {
      const outcome = outcomes.get(sha256) ?? fail('io' as const);
      return outcome.ok ? ok({ sha256, size: bytes.byteLength }) : outcome;
    });
  }

  /** The raw bytes, checked against their name. */
  async read(sha256: string): Promise<Result<Uint8Array, OriginalFailure>> {
    let packed: Uint8Array;
    try {
      packed = await readWhole(this.#fs, this.#pathOf(sha256));
    } catch (error) {
      const failure = failureOf(error);
      return fail(failure === 'gone' ? 'missing' : 'io');
    }
    const bytes = await unpack(packed);
    if (bytes === null) return fail('damaged');
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? ok(bytes) : fail('damaged');
  }

  /** Makes the folders of a batch; a new one's own name is synced too. */
  async #makeShards(names: readonly string[]): Promise<Map<string, Result<void, FileFailure>>> {
    const shards = new Map<string, Result<void, FileFailure>>();
    for (const name of new Set(names)) {
      shards.set(name, await attempt(() => this.#fs.makeFolder(join(this.#folder, name))));
    }
    const synced = await attempt(() => this.#fs.syncFolder(this.#folder));
    if (!synced.ok) for (const name of shards.keys()) shards.set(name, synced);
    return shards;
  }

  async #store(sha256: string, bytes: Uint8Array): Promise<Result<void, FileFailure>> {
    const path = this.#pathOf(sha256);
    const found = await attempt(() => this.#fs.info(path));
    if (found.ok && found.value.kind === 'file') return ok(undefined);
    const packed = await gzipLater(bytes, { level: GZIP_LEVEL });
    return writeAtomically(this.#fs, path, packed, { tempFolder: this.#folder, syncsFolder: false });
  }

  #pathOf(sha256: string): string {
    return join(this.#folder, shardOf(sha256), `${sha256.slice(2)}.gz`);
  }
}

const shardOf = (sha256: string): string => sha256.slice(0, 2);

async function unpack(packed: Uint8Array): Promise<Uint8Array | null> {
  try {
    // A copy of its own: a slice of Node's shared pool would take its neighbours along over the wire.
    return new Uint8Array(await gunzipLater(packed, { maxOutputLength: MAX_ORIGINAL_BYTES }));
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return null;
  }
}
