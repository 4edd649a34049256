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
import { OriginalsPacks } from './originals-packs';

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

/** From so many new files on a batch becomes a pack; a larger file lies alone, so that reading it unpacks nothing else. */
const FEWEST_PACKED = 4;
const LARGEST_PACKED_BYTES = 128 * 1024;

/**
 * The imported files as they came, by the SHA-256 of their bytes, each once: the many small ones of a batch in one file
 * under `originals/packs`, every other one alone as `originals/ab/cdef….gz`.
 */
export class OriginalsVault {
  readonly #fs: FileSystem;
  readonly #folder: string;
  readonly #packs: OriginalsPacks;

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
    this.#packs = new OriginalsPacks(fs, folder);
  }

  /** Removes what a killed process left half-written. */
  sweep(): Promise<void> {
    return sweepTempFiles(this.#fs, this.#folder, 0);
  }

  /** Stores files and syncs them; one answer per file, in order. */
  async put(files: readonly Uint8Array[]): Promise<readonly Result<StoredOriginal, FileFailure>[]> {
    const named = files.map((bytes) => ({
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }));
    const outcomes = new Map<string, Result<void, FileFailure>>();
    const fresh: Named[] = [];
    for (const file of new Map(named.map((each) => [each.sha256, each])).values()) {
      if (await this.#packs.has(file.sha256)) outcomes.set(file.sha256, ok(undefined));
      else fresh.push(file);
    }
    const small = fresh.filter(({ bytes }) => bytes.byteLength <= LARGEST_PACKED_BYTES);
    const packed = small.length >= FEWEST_PACKED ? await this.#withoutSingles(small) : [];
    const isPacked = new Set(packed);
    if (packed.length > 0) {
      const stored = await this.#packs.put(packed);
      for (const { sha256 } of packed) outcomes.set(sha256, stored);
    }
    await this.#putSingles(
      fresh.filter((file) => !isPacked.has(file)),
      outcomes,
    );
    return named.map(({ sha256, bytes }) => {
      const outcome = outcomes.get(sha256) ?? fail('io' as const);
      return outcome.ok ? ok({ sha256, size: bytes.byteLength }) : outcome;
    });
  }

  /** The raw bytes, checked against their name. */
  async read(sha256: string): Promise<Result<Uint8Array, OriginalFailure>> {
    const packed = await attempt(() => this.#packs.read(sha256));
    if (packed.ok && packed.value && isNamed(packed.value, sha256)) return ok(packed.value);
    const single = await this.#readSingle(sha256);
    // Damaged or unreadable in its pack, and nowhere else: that is what there is to say of it.
    if (single.ok || single.error !== 'missing') return single;
    if (!packed.ok) return fail('io');
    return packed.value === undefined ? single : fail('damaged');
  }

  /** Which of these do not lie alone already, from the time before packs or from smaller batches. */
  async #withoutSingles(files: readonly Named[]): Promise<readonly Named[]> {
    const shards = new Map<string, ReadonlySet<unknown>>();
    for (const name of new Set(files.map(({ sha256 }) => shardOf(sha256)))) {
      const listed = await attempt(() => this.#fs.list(join(this.#folder, name)));
      shards.set(name, new Set(listed.ok ? listed.value.map((entry) => entry.name) : []));
    }
    return files.filter(({ sha256 }) => !shards.get(shardOf(sha256))?.has(`${sha256.slice(2)}.gz`));
  }

  /** Stores each file alone, and syncs each folder once. */
  async #putSingles(
    files: readonly Named[],
    outcomes: Map<string, Result<void, FileFailure>>,
  ): Promise<void> {
    if (files.length === 0) return;
    const shards = await this.#makeShards(files.map(({ sha256 }) => shardOf(sha256)));
    await inParallel(MAX_AT_ONCE, files, async ({ sha256, bytes }) => {
      const shard = shards.get(shardOf(sha256)) ?? fail('io' as const);
      outcomes.set(sha256, shard.ok ? await this.#store(sha256, bytes) : shard);
    });
    for (const [name, made] of shards) {
      // Also for files that were there already: their names may be from a start that ended before this.
      const synced = made.ok ? await attempt(() => this.#fs.syncFolder(join(this.#folder, name))) : made;
      if (synced.ok) continue;
      for (const { sha256 } of files) if (shardOf(sha256) === name) outcomes.set(sha256, synced);
    }
  }

  async #readSingle(sha256: string): Promise<Result<Uint8Array, OriginalFailure>> {
    let packed: Uint8Array;
    try {
      packed = await readWhole(this.#fs, this.#pathOf(sha256));
    } catch (error) {
      const failure = failureOf(error);
      return fail(failure === 'gone' ? 'missing' : 'io');
    }
    const bytes = await unpack(packed);
    return bytes !== null && isNamed(bytes, sha256) ? ok(bytes) : fail('damaged');
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

interface Named {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

const isNamed = (bytes: Uint8Array, sha256: string): boolean =>
  createHash('sha256').update(bytes).digest('hex') === sha256;

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
