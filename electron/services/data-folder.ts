import { isAbsolute, join } from 'node:path';
import type { Result } from '../../renderer/core/model/result';
import { attempt, type FileFailure } from './file-failure';
import type { FileSystem } from './file-system';

/** Everything Hashiya keeps on a machine lies below one folder; docs/data-format.md describes each part. */
export interface DataFolder {
  readonly root: string;
  readonly settings: string;
  readonly journal: string;
  readonly originals: string;
  readonly exports: string;
  /** Files put here are offered for import when the user wants it watched; made only then. */
  readonly inbox: string;
  /** Which folder is watched for new files. */
  readonly watch: string;
  /** The browser engine's own profile with the working store; everything in it can be rebuilt. */
  readonly profile: string;
  readonly lock: string;
}

/** Names the parts of a data folder without touching the disk. */
export const dataFolderAt = (root: string): DataFolder => ({
  root,
  settings: join(root, 'settings.json'),
  journal: join(root, 'journal'),
  originals: join(root, 'originals'),
  exports: join(root, 'exports'),
  inbox: join(root, 'inbox'),
  watch: join(root, 'watch.json'),
  profile: join(root, 'profile'),
  lock: join(root, 'lock'),
});

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where the data lies when nobody chose another place: each system's usual one, by a fixed name. */
export function defaultDataRoot({ platform, home, env }: Machine): string {
  const fromEnv = (name: string): string | null => {
    const value = env[name] ?? '';
    // The XDG rules say that a relative path is to be ignored; a relative APPDATA would be as wrong.
    return isAbsolute(value) ? value : null;
  };
  if (platform === 'win32') return join(fromEnv('APPDATA') ?? join(home, 'AppData', 'Roaming'), 'Hashiya');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Hashiya');
  return join(fromEnv('XDG_DATA_HOME') ?? join(home, '.local', 'share'), 'Hashiya');
}

/** Makes what is missing of a data folder, for its owner only, and makes sure that the names stay. */
export async function makeDataFolder(fs: FileSystem, root: string): Promise<Result<DataFolder, FileFailure>> {
  const folder = dataFolderAt(root);
  return attempt(async () => {
    for (const path of [folder.root, folder.journal, folder.originals, folder.exports, folder.profile]) {
      await fs.makeFolder(path);
    }
    await fs.syncFolder(folder.root);
    return folder;
  });
}
