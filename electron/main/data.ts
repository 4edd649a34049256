import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type DataFolder, defaultDataRoot, type Machine, makeDataFolder } from '../services/data-folder';
import { errorCode } from '../services/file-failure';
import { acquireFolderLock, type FolderLock, isPidAlive, type LockContent } from '../services/folder-lock';
import { nodeFileSystem } from '../services/node-file-system';
import { openServices, type Services } from '../services/services';

const machine = (): Machine => ({ platform: process.platform, home: homedir(), env: process.env });

/** The data folder of this start: `--data=<folder>`, else the system's usual place. */
export function dataRootFrom(argv: readonly string[]): string {
  const flag = argv.find((text) => text.startsWith('--data='))?.slice('--data='.length);
  return resolve(flag || defaultDataRoot(machine()));
}

/** Makes Electron's profile, since it refuses a path that is not there yet; null where the folder cannot be made. */
export function makeProfile(dataRoot: string): string | null {
  const profile = join(dataRoot, 'profile', 'electron');
  try {
    mkdirSync(join(profile, 'crashes'), { recursive: true, mode: 0o700 });
    return profile;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return null;
  }
}

export interface HeldData {
  readonly folder: DataFolder;
  readonly services: Services;
  /** Closes the services and gives the lock back. */
  release(): Promise<void>;
}

/** Electron's single instance lock is taken already: another Electron in the file is a dead one. */
const isHolderAlive = (holder: LockContent) =>
  Promise.resolve(holder.published['shell'] !== 'electron' && isPidAlive(holder.pid));

async function open(folder: DataFolder, lock: FolderLock): Promise<HeldData | 'failed'> {
  const services = await openServices(nodeFileSystem, folder, machine());
  if (!services.ok) {
    await lock.release();
    return 'failed';
  }
  return {
    folder,
    services: services.value,
    async release() {
      await services.value.close();
      await lock.release();
    },
  };
}

/** Takes the data folder for this process; `held` while the browser shell works on it. */
export async function holdData(root: string): Promise<HeldData | 'held' | 'failed'> {
  const made = await makeDataFolder(nodeFileSystem, root);
  if (!made.ok) return 'failed';
  const published = { shell: 'electron' };
  const lock = await acquireFolderLock(nodeFileSystem, made.value.lock, {
    published,
    isAlive: isHolderAlive,
  });
  if (lock.ok) return open(made.value, lock.value);
  return lock.error.code === 'held' ? 'held' : 'failed';
}
