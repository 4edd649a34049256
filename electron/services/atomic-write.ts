import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail, ok, type Result } from '../../renderer/core/model/result';
import { writeFully } from './file-bytes';
import { attempt, errorCode, type FileFailure, failureOf } from './file-failure';
import type { FileSystem } from './file-system';

export interface AtomicWriteOptions {
  /** Where the temp file lies until it is whole; must be on the same disk. The target's own folder by default. */
  readonly tempFolder?: string;
  /** False when the caller syncs the folder once for many files. */
  readonly syncsFolder?: boolean;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
  readonly platform?: NodeJS.Platform;
}

/** Waits before each further try of a rename: on Windows a virus scanner or an indexer lets go within moments. */
const RENAME_PAUSES = [20, 60, 150, 350];

const TEMP_NAME = /^\.hashiya-[0-9a-f]{16}\.tmp$/;

/**
 * Writes a whole file or nothing: temp file, fsync, rename, fsync of the folder. Until the rename the old file is
 * untouched; after it the new one is whole. A failure of the very last step is told although the new file is visible,
 * because it might not outlive a power cut.
 */
export async function writeAtomically(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<Result<void, FileFailure>> {
  const folder = dirname(path);
  const temp = join(options.tempFolder ?? folder, `.hashiya-${randomBytes(8).toString('hex')}.tmp`);

  const written = await attempt(() => writeTemp(fs, temp, bytes));
  const moved = written.ok ? await renameWithRetries(fs, temp, path, options) : written;
  if (!moved.ok) {
    await removeIfThere(fs, temp);
    return moved;
  }
  return options.syncsFolder === false ? ok(undefined) : attempt(() => fs.syncFolder(folder));
}

async function writeTemp(fs: FileSystem, temp: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(temp, 'create');
  try {
    await writeFully(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameWithRetries(
  fs: FileSystem,
  from: string,
  to: string,
  { pause = sleep, platform = process.platform }: AtomicWriteOptions,
): Promise<Result<void, FileFailure>> {
  for (let tries = 0; ; tries += 1) {
    try {
      await fs.rename(from, to);
      return ok(undefined);
    } catch (error) {
      const code = errorCode(error);
      const wait = RENAME_PAUSES[tries];
      if ((code !== 'EBUSY' && code !== 'EPERM') || wait === undefined) {
        // Windows says EPERM when another program has the target open; elsewhere it means what it says.
        return fail(code === 'EPERM' && platform === 'win32' ? 'locked' : failureOf(error));
      }
      await pause(wait);
    }
  }
}

/** Removes a file if it can be removed; what stays behind is swept at the next start. */
async function removeIfThere(fs: FileSystem, path: string): Promise<void> {
  await attempt(() => fs.remove(path));
}

/** Removes temp files that a killed process left in a folder, if they have lain there for `olderThanMs`. */
export async function sweepTempFiles(fs: FileSystem, folder: string, olderThanMs: number): Promise<void> {
  await attempt(async () => {
    for (const entry of await fs.list(folder)) {
      if (entry.kind !== 'file' || typeof entry.name !== 'string' || !TEMP_NAME.test(entry.name)) continue;
      const path = join(folder, entry.name);
      const age = Date.now() - (await fs.info(path)).modifiedMs;
      if (age >= olderThanMs) await removeIfThere(fs, path);
    }
  });
}
