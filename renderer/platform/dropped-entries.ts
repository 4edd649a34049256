import { browserFile, unreadableFile } from './browser-file';
import type { IntakeFile } from './workbench';

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const openFile = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** All entries of a folder: the browser hands them out in batches and ends with an empty one. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

/** Files opened at once: each costs a way to the browser and back, which many share. */
const AT_ONCE = 64;

/**
 * Every file below the entries, folders depth first in order of name. Opens each file for its size but reads none;
 * what cannot be opened stays in the list with its reason.
 */
export async function collectEntries(entries: readonly FileSystemEntry[]): Promise<readonly IntakeFile[]> {
  const found: IntakeFile[] = [];
  const visit = async (level: readonly FileSystemEntry[]): Promise<void> => {
    for (let at = 0; at < level.length; ) {
      const files = level.slice(at, at + AT_ONCE).filter(isFile);
      const isFilesOnly = files.length === Math.min(AT_ONCE, level.length - at);
      if (isFilesOnly) found.push(...(await Promise.all(files.map(openedFile))));
      else await visitOne(level[at]);
      at += isFilesOnly ? files.length : 1;
    }
  };
  const visitOne = async (entry: FileSystemEntry | undefined): Promise<void> => {
    if (entry === undefined) return;
    if (isFile(entry)) found.push(await openedFile(entry));
    else if (isFolder(entry)) await visitFolder(entry);
  };
  const visitFolder = async (folder: FileSystemDirectoryEntry): Promise<void> => {
    try {
      await visit([...(await entriesOf(folder))].sort((a, b) => (a.name < b.name ? -1 : 1)));
    } catch (error) {
      found.push(unreadableFile(folder.name, pathOf(folder), error));
    }
  };
  await visit(entries);
  return found;
}

const pathOf = (entry: FileSystemEntry): string => entry.fullPath.replace(/^\/+/, '');

async function openedFile(entry: FileSystemFileEntry): Promise<IntakeFile> {
  const reopen = () => openFile(entry);
  try {
    return browserFile(await reopen(), pathOf(entry), reopen);
  } catch (error) {
    return unreadableFile(entry.name, pathOf(entry), error);
  }
}
