import { isAbsolute, join, resolve } from 'node:path';
import type { Machine } from './data-folder';
import { readWhole } from './file-bytes';
import { attempt } from './file-failure';
import type { FileSystem } from './file-system';

export type UserFolderKind = 'documents' | 'desktop' | 'downloads';

const ENGLISH: Readonly<Record<UserFolderKind, string>> = {
  documents: 'Documents',
  desktop: 'Desktop',
  downloads: 'Downloads',
};

const ASSIGNMENT = /^\s*XDG_(DOCUMENTS|DESKTOP|DOWNLOAD)_DIR="(\$HOME\/)?((?:[^"\\]|\\.)*)"/gm;
const KIND_OF: ReadonlyMap<string, UserFolderKind> = new Map([
  ['DOCUMENTS', 'documents'],
  ['DESKTOP', 'desktop'],
  ['DOWNLOAD', 'downloads'],
]);

/** Reads `user-dirs.dirs`: a Linux desktop set up in Arabic has `~/المستندات`, not `~/Documents`. */
function parseUserDirs(text: string, home: string): Map<UserFolderKind, string> {
  const folders = new Map<UserFolderKind, string>();
  for (const [, name = '', isInHome, raw = ''] of text.matchAll(ASSIGNMENT)) {
    const kind = KIND_OF.get(name);
    const value = raw.replace(/\\(.)/g, '$1');
    const path = isInHome === undefined ? value : join(home, value);
    // The home folder itself stands for "there is none".
    if (kind !== undefined && isAbsolute(path) && resolve(path) !== resolve(home)) folders.set(kind, path);
  }
  return folders;
}

/** Where the user keeps files, by the system's own account of it; the folders may not exist. */
export async function userFolders(
  fs: FileSystem,
  { platform, home, env }: Machine,
): Promise<Readonly<Record<UserFolderKind, string>>> {
  const usual = {
    documents: join(home, ENGLISH.documents),
    desktop: join(home, ENGLISH.desktop),
    downloads: join(home, ENGLISH.downloads),
  };
  if (platform !== 'linux') return usual;
  const config = env['XDG_CONFIG_HOME'] ?? '';
  const file = join(isAbsolute(config) ? config : join(home, '.config'), 'user-dirs.dirs');
  const bytes = await attempt(() => readWhole(fs, file));
  if (!bytes.ok) return usual;
  return { ...usual, ...Object.fromEntries(parseUserDirs(Buffer.from(bytes.value).toString('utf8'), home)) };
}
