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

/**
 * Every file below the entries, folders depth first in order of name. Opens each file for its size but reads none;
 * what cannot be opened stays in the list with its reason.
 */
export async function collectEntries(entries: readonly FileSystemEntry[]): Promise<readonly IntakeFile[]> {
  const found: IntakeFile[] = [];
  const visit = async (entry: FileSystemEntry): Promise<void> => {
    const path = entry.fullPath.replace(/^\/+/, '');
    try {
      if (isFile(entry)) {
        const reopen = () => openFile(entry);
        found.push(browserFile(await reopen(), path, reopen));
      } else if (isFolder(entry)) {
        const children = [...(await entriesOf(entry))].sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const child of children) await visit(child);
      }
    } catch (error) {
      found.push(unreadableFile(entry.name, path, error));
    }
  };
  for (const entry of entries) await visit(entry);
  return found;
}
