import { isUtf8 } from 'node:buffer';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, lstat, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './file-failure';
import type { FileInfo, FileKind, FileSystem, OpenFile, OpenMode } from './file-system';

/** Only its owner reads what an analyst keeps. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

// Windows has neither flag: there, pipes have no names in folders, and links are told apart before opening.
const flag = (name: 'O_NOFOLLOW' | 'O_NONBLOCK'): number =>
  (constants as Partial<Record<string, number>>)[name] ?? 0;

const OPEN_FLAGS: Readonly<Record<OpenMode, number>> = {
  read: constants.O_RDONLY,
  'read-foreign': constants.O_RDONLY | flag('O_NOFOLLOW') | flag('O_NONBLOCK'),
  update: constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
};

interface Kinded {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: Kinded): FileKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

const infoOf = (stats: Stats): FileInfo => ({
  kind: kindOf(stats),
  size: stats.size,
  modifiedMs: stats.mtimeMs,
  isReadOnly: (stats.mode & 0o222) === 0,
});

const openFile = (handle: FileHandle): OpenFile => ({
  info: async () => infoOf(await handle.stat()),
  read: async (into, position) => (await handle.read(into, 0, into.byteLength, position)).bytesRead,
  write: async (bytes, position) => (await handle.write(bytes, 0, bytes.byteLength, position)).bytesWritten,
  sync: () => handle.sync(),
  syncData: () => handle.datasync(),
  truncate: (length) => handle.truncate(length),
  close: () => handle.close(),
});

/** Some systems cannot sync a folder at all; there its names are as safe as they can be. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

/**
 * Makes a folder and what is missing above it. Step by step, since Node's own recursive way never ends where a folder
 * that is there says `ENOENT` to a new name, as `/proc` and lost network drives do.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, FOLDER_MODE);
  } catch (error) {
    const above = dirname(path);
    if (errorCode(error) === 'ENOENT' && above !== path && !(await isFolder(above))) {
      await makeFolder(above);
      await makeFolder(path);
    } else if (!(await isFolder(path))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return false;
  }
}

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  open: async (path, mode) => openFile(await open(path, OPEN_FLAGS[mode], FILE_MODE)),
  info: async (path) => infoOf(await lstat(path)),
  list: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
    return entries.map((entry) => ({
      name: isUtf8(entry.name) ? entry.name.toString('utf8') : entry.name,
      kind: kindOf(entry),
    }));
  },
  makeFolder,
  rename,
  remove: unlink,
  syncFolder,
  checkWritable: (folder) => access(folder, constants.W_OK | constants.X_OK),
};
