import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { type DataFolder, defaultDataRoot, type Machine, makeDataFolder } from '../services/data-folder';
import { acquireFolderLock, type FolderLock, type LockContent } from '../services/folder-lock';
import { nodeFileSystem } from '../services/node-file-system';
import { openServices } from '../services/services';
import { addressOf, askToRaise, isHolderAlive } from './first-start';
import type { Launch } from './launch';
import { serve } from './serve';

const RAISED: Readonly<Record<string, string>> = {
  raised: 'its window was brought to the front',
  opened: 'its window was opened',
};

/** A second start on the same data folder: shows the first one's window and ends. */
async function yieldTo(holder: LockContent, { options, terminal }: Launch): Promise<number> {
  const first = addressOf(holder);
  const raised = first && options.hasWindow ? await askToRaise(first.origin, first.token) : '';
  const what = RAISED[raised] ?? `process ${holder.pid}`;
  terminal.say(`Hashiya is already running on this data folder; ${what}.`);
  if (first) terminal.address(first.address);
  return 0;
}

async function openAndServe(launch: Launch, folder: DataFolder, machine: Machine, lock: FolderLock) {
  const services = await openServices(nodeFileSystem, folder, machine);
  if (!services.ok) {
    launch.terminal.say(`The journal in ${folder.journal} cannot be read (${services.error}).`);
    return 1;
  }
  try {
    return await serve(launch, folder, services.value, lock);
  } finally {
    await services.value.close();
  }
}

/** One launch of the browser shell, from taking the data folder to giving it back; answers with the exit code. */
export async function runBrowserShell(launch: Launch): Promise<number> {
  const { options, terminal } = launch;
  const machine: Machine = { platform: process.platform, home: homedir(), env: process.env };
  const root = resolve(options.dataFolder ?? defaultDataRoot(machine));
  const made = await makeDataFolder(nodeFileSystem, root);
  if (!made.ok) {
    terminal.say(`The data folder ${root} cannot be made or written to (${made.error}).`);
    return 1;
  }
  const lock = await acquireFolderLock(nodeFileSystem, made.value.lock, { isAlive: isHolderAlive });
  if (!lock.ok) {
    if (lock.error.code === 'held') return yieldTo(lock.error.holder, launch);
    terminal.say(`The data folder ${root} cannot be locked (${lock.error.failure}).`);
    return 1;
  }
  try {
    return await openAndServe(launch, made.value, machine, lock.value);
  } finally {
    await lock.value.release();
  }
}
