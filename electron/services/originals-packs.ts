import { join } from 'node:path';
import type { Result } from '../../renderer/core/model/result';
import { writeAtomically } from './atomic-write';
import { attempt, type FileFailure } from './file-failure';
import type { FileSystem } from './file-system';
import { encodePack, type NamedBytes, type PackedPlace, readPacked, readPackIndex } from './originals-pack';

const FOLDER = 'packs';

/** The packs of a vault, and what lies in which. */
export class OriginalsPacks {
  readonly #fs: FileSystem;
  readonly #vault: string;
  readonly #folder: string;
  #opening: Promise<Map<string, PackedPlace>> | undefined;

  constructor(fs: FileSystem, vault: string) {
    this.#fs = fs;
    this.#vault = vault;
    this.#folder = join(vault, FOLDER);
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.#open()).has(sha256);
  }

  /** Writes one pack and syncs it with its name: all of it is kept, or nothing. */
  async put(files: readonly NamedBytes[]): Promise<Result<void, FileFailure>> {
    const places = await this.#open();
    const { name, bytes } = await encodePack(files);
    const path = join(this.#folder, name);
    const made = await attempt(() => this.#fs.makeFolder(this.#folder));
    const named = made.ok ? await attempt(() => this.#fs.syncFolder(this.#vault)) : made;
    if (!named.ok) return named;
    const written = await writeAtomically(this.#fs, path, bytes, { tempFolder: this.#vault });
    if (!written.ok) return written;
    const index = await attempt(() => readPackIndex(this.#fs, path));
    if (!index.ok) return index;
    for (const [sha256, place] of index.value ?? []) places.set(sha256, place);
    return written;
  }

  /** The bytes, not yet checked against their name; undefined when no pack has them, null when they are damaged. */
  async read(sha256: string): Promise<Uint8Array | null | undefined> {
    const place = (await this.#open()).get(sha256);
    return place && readPacked(this.#fs, place);
  }

  /** The indexes of all packs, read on first use. A damaged one is left out: its files are stored anew when they come. */
  #open(): Promise<Map<string, PackedPlace>> {
    this.#opening ??= this.#readAll();
    return this.#opening;
  }

  async #readAll(): Promise<Map<string, PackedPlace>> {
    const places = new Map<string, PackedPlace>();
    const listed = await attempt(() => this.#fs.list(this.#folder));
    if (!listed.ok) return places;
    // Their names may be from a start that ended before it had synced them; those that cannot be are not counted on.
    const synced = await attempt(() => this.#fs.syncFolder(this.#folder));
    if (!synced.ok) return places;
    for (const { name, kind } of listed.value) {
      if (kind !== 'file' || typeof name !== 'string' || !name.endsWith('.pack')) continue;
      const index = await attempt(() => readPackIndex(this.#fs, join(this.#folder, name)));
      if (index.ok) for (const [sha256, place] of index.value ?? []) places.set(sha256, place);
    }
    return places;
  }
}
