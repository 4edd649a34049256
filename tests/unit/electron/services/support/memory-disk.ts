import { dirname, join } from 'node:path';
import type {
  FileInfo,
  FileSystem,
  FolderEntry,
  OpenFile,
} from '../../../../../electron/services/file-system';

/** An error as the system makes it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: made up`), { code });

interface MemoryFile {
  /** What programs see. */
  bytes: Uint8Array;
  /** What a power cut leaves for certain. */
  synced: Uint8Array;
  modifiedMs: number;
}

type Entry = MemoryFile | 'folder';

/** Picks a whole number from 0 to `max`, both included. */
export type Pick = (max: number) => number;

/** How a system treats what was written but never synced. */
function afterPowerCut(file: MemoryFile, pick: Pick): Uint8Array {
  const { bytes, synced } = file;
  const longer = Math.max(bytes.byteLength, synced.byteLength);
  const kept = pick(longer);
  const isZeroed = pick(1) === 1;
  switch (pick(2)) {
    case 0:
      return synced.slice();
    case 1:
      return bytes.slice();
    default: {
      // The new length reached the disk, but only some of the new bytes did.
      if (bytes.byteLength <= synced.byteLength) return synced.slice();
      const end = Math.max(kept, synced.byteLength);
      const torn = isZeroed ? new Uint8Array(bytes.byteLength) : new Uint8Array(end);
      torn.set(bytes.subarray(0, Math.min(end, torn.byteLength)));
      return torn;
    }
  }
}

/** A disk in memory that tells apart what is written and what is synced, so that its power can be cut. */
export class MemoryDisk implements FileSystem {
  #seen = new Map<string, Entry>();
  #synced = new Map<string, Entry>();
  #clock = 1_000_000;

  constructor() {
    this.#seen.set('/', 'folder');
    this.#synced.set('/', 'folder');
  }

  /** All files with their bytes, by path. */
  files(): Map<string, Uint8Array> {
    const files = new Map<string, Uint8Array>();
    for (const [path, entry] of this.#seen) if (entry !== 'folder') files.set(path, entry.bytes.slice());
    return files;
  }

  /** Puts a synced file there, whatever was there before. */
  plant(path: string, bytes: Uint8Array): void {
    const file = { bytes: bytes.slice(), synced: bytes.slice(), modifiedMs: this.#tick() };
    this.#seen.set(path, file);
    this.#synced.set(path, file);
  }

  /** Forgets what was not synced, wholly or partly, folder by folder. */
  cutPower(pick: Pick): void {
    const folders = new Set([...this.#seen.keys(), ...this.#synced.keys()].map((path) => dirname(path)));
    const left = new Map<string, Entry>([['/', 'folder']]);
    for (const folder of folders) {
      const names = pick(1) === 0 ? this.#synced : this.#seen;
      for (const [path, entry] of names) if (dirname(path) === folder) left.set(path, entry);
    }
    for (const entry of left.values()) {
      if (entry === 'folder') continue;
      entry.bytes = afterPowerCut(entry, pick);
      entry.synced = entry.bytes.slice();
    }
    this.#seen = left;
    this.#synced = new Map(left);
  }

  async open(path: string, mode: string): Promise<OpenFile> {
    const found = this.#seen.get(path);
    if (mode === 'create') {
      if (found !== undefined) throw systemError('EEXIST');
      if (this.#seen.get(dirname(path)) !== 'folder') throw systemError('ENOENT');
      const file: MemoryFile = {
        bytes: new Uint8Array(),
        synced: new Uint8Array(),
        modifiedMs: this.#tick(),
      };
      this.#seen.set(path, file);
      return this.#openFile(file);
    }
    if (found === undefined) throw systemError('ENOENT');
    if (found === 'folder') throw systemError('EISDIR');
    return this.#openFile(found);
  }

  async info(path: string): Promise<FileInfo> {
    const entry = this.#seen.get(path);
    if (entry === undefined) throw systemError('ENOENT');
    return infoOf(entry);
  }

  async list(folder: string): Promise<readonly FolderEntry[]> {
    if (this.#seen.get(folder) !== 'folder') throw systemError('ENOENT');
    const inside = [...this.#seen].filter(([path]) => path !== '/' && dirname(path) === folder);
    return inside.map(([path, entry]) => ({
      name: path.slice(join(folder, '/').length),
      kind: entry === 'folder' ? 'folder' : 'file',
    }));
  }

  async makeFolder(path: string): Promise<void> {
    if (this.#seen.has(path)) return;
    await this.makeFolder(dirname(path));
    this.#seen.set(path, 'folder');
  }

  async rename(from: string, to: string): Promise<void> {
    const entry = this.#seen.get(from);
    if (entry === undefined) throw systemError('ENOENT');
    for (const [path, moved] of [...this.#seen]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      this.#seen.delete(path);
      this.#seen.set(to + path.slice(from.length), moved);
    }
  }

  async remove(path: string): Promise<void> {
    if (!this.#seen.delete(path)) throw systemError('ENOENT');
  }

  async syncFolder(folder: string): Promise<void> {
    const inside = (path: string): boolean => dirname(path) === folder;
    for (const path of [...this.#synced.keys()].filter(inside)) if (path !== '/') this.#synced.delete(path);
    for (const [path, entry] of this.#seen) if (inside(path)) this.#synced.set(path, entry);
  }

  async checkWritable(folder: string): Promise<void> {
    await this.info(folder);
  }

  #tick(): number {
    this.#clock += 1;
    return this.#clock;
  }

  #openFile(file: MemoryFile): OpenFile {
    const sync = async (): Promise<void> => {
      file.synced = file.bytes.slice();
    };
    return {
      info: async () => infoOf(file),
      read: async (into, position) => {
        const piece = file.bytes.subarray(position, position + into.byteLength);
        into.set(piece);
        return piece.byteLength;
      },
      write: async (bytes, position) => {
        const grown = new Uint8Array(Math.max(file.bytes.byteLength, position + bytes.byteLength));
        grown.set(file.bytes);
        grown.set(bytes, position);
        file.bytes = grown;
        file.modifiedMs = this.#tick();
        return bytes.byteLength;
      },
      sync,
      syncData: sync,
      truncate: async (length) => {
        const cut = new Uint8Array(length);
        cut.set(file.bytes.subarray(0, length));
        file.bytes = cut;
      },
      close: async () => undefined,
    };
  }
}

const infoOf = (entry: Entry): FileInfo => ({
  kind: entry === 'folder' ? 'folder' : 'file',
  size: entry === 'folder' ? 0 : entry.bytes.byteLength,
  modifiedMs: entry === 'folder' ? 0 : entry.modifiedMs,
  isReadOnly: false,
});
