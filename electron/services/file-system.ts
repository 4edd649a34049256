/** A path as the system knows it: bytes where the name is not valid UTF-8. */
export type FilePath = string | Buffer;

export type FileKind = 'file' | 'folder' | 'link' | 'other';

export interface FileInfo {
  readonly kind: FileKind;
  readonly size: number;
  readonly modifiedMs: number;
  /** Nobody may write it, by its own permission bits (or the read-only attribute of Windows). */
  readonly isReadOnly: boolean;
}

export interface FolderEntry {
  readonly name: FilePath;
  readonly kind: FileKind;
}

/**
 * - `read`: an existing file of ours.
 * - `read-foreign`: a file of the user's; never follows a link, never blocks on a pipe.
 * - `update`: read and write an existing file of ours.
 * - `create`: a new file, readable by its owner only; fails when the name is taken.
 */
export type OpenMode = 'read' | 'read-foreign' | 'update' | 'create';

export interface OpenFile {
  info(): Promise<FileInfo>;
  /** Bytes read, 0 at the end of the file; may be fewer than asked. */
  read(into: Uint8Array, position: number): Promise<number>;
  /** Bytes written; may be fewer than given. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** Content and metadata are on the disk. */
  sync(): Promise<void>;
  /** Content and length are on the disk. */
  syncData(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Everything the services ask of a disk, and nothing more, so that tests can make any single call fail.
 * Every method rejects with an error that carries the system's `code`.
 */
export interface FileSystem {
  open(path: FilePath, mode: OpenMode): Promise<OpenFile>;
  /** About the name itself: a link is a link. */
  info(path: FilePath): Promise<FileInfo>;
  list(folder: FilePath): Promise<readonly FolderEntry[]>;
  /** Makes the folder and those above it, for their owner only; one that exists is fine. */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Names in the folder are on the disk; does nothing where the system cannot do that. */
  syncFolder(path: string): Promise<void>;
  /** Rejects when files cannot be made in the folder. */
  checkWritable(folder: string): Promise<void>;
}
