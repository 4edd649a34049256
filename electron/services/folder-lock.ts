import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../renderer/core/model/result';
import { writeAtomically } from './atomic-write';
import { readWhole, withFile, writeFully } from './file-bytes';
import { attempt, errorCode, type FileFailure, failureOf } from './file-failure';
import type { FileSystem, OpenFile } from './file-system';

const contentSchema = v.object({
  /** Unlike a pid, never used twice. */
  holderId: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What the shell tells a second start, e.g. where to find the first: strings and numbers by name. */
  published: v.record(v.string(), v.union([v.string(), v.number()])),
});

/** What a lock file says about its holder. */
export type LockContent = v.InferOutput<typeof contentSchema>;
export type Published = LockContent['published'];

/** One program at a time works on a data folder. */
export interface FolderLock {
  /** Replaces what a second start will be told. */
  publish(published: Published): Promise<Result<void, FileFailure>>;
  /** Lets go; a lock that has meanwhile passed to another holder is left alone. */
  release(): Promise<void>;
}

export type LockFailure =
  | { readonly code: 'held'; readonly holder: LockContent }
  | { readonly code: 'failed'; readonly failure: FileFailure };

export interface LockOptions {
  readonly published?: Published;
  readonly pid?: number;
  /** Whether the program that wrote this is still there and is ours: asks more than the pid, which may be reused. */
  readonly isAlive?: (holder: LockContent) => Promise<boolean>;
  readonly isPidAlive?: (pid: number) => boolean;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** A lock is written right after it is made; one that stays unreadable this often is a leftover of a crash. */
const READ_TRIES = 10;
const READ_PAUSE = 50;
const TAKE_TRIES = 20;
/** A turn takes milliseconds; one this old belongs to a start that was killed in the middle of it. */
const TURN_AGE = 10_000;

/** True when a process of this number runs, whoever it belongs to. */
export function isPidAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

const encode = (content: LockContent): Uint8Array => Buffer.from(`${JSON.stringify(content)}\n`);

function decode(bytes: Uint8Array): LockContent | null {
  try {
    const parsed = v.safeParse(contentSchema, JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Takes the lock at `path`. The file of a dead holder is taken over; that of a living one is answered with what it
 * published.
 */
export async function acquireFolderLock(
  fs: FileSystem,
  path: string,
  options: LockOptions = {},
): Promise<Result<FolderLock, LockFailure>> {
  const own: LockContent = {
    holderId: randomBytes(16).toString('hex'),
    pid: options.pid ?? process.pid,
    published: options.published ?? {},
  };
  const taken = await attempt(async (): Promise<Result<FolderLock, LockFailure>> => {
    for (let tries = 0; tries < TAKE_TRIES; tries += 1) {
      const created = await create(fs, path, own);
      if (!created.ok) return fail({ code: 'failed', failure: created.error });
      if (created.value) return ok(lockAt(fs, path, own));
      const found = await readHolder(fs, path, options);
      if (found === 'gone') continue;
      if (found !== null && (await isHeld(found, own, options))) return fail({ code: 'held', holder: found });
      await removeStale(fs, path, found, options);
    }
    return fail({ code: 'failed', failure: 'locked' });
  });
  return taken.ok ? taken.value : fail({ code: 'failed', failure: taken.error });
}

async function create(fs: FileSystem, path: string, own: LockContent): Promise<Result<boolean, FileFailure>> {
  let file: OpenFile;
  try {
    file = await fs.open(path, 'create');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return ok(false);
    return fail(failureOf(error));
  }
  const written = await attempt(() =>
    withFile(Promise.resolve(file), () => writeFully(file, encode(own), 0)),
  );
  // An empty lock left behind by a full disk would only slow the next start down.
  if (!written.ok) await attempt(() => fs.remove(path));
  return written.ok ? ok(true) : written;
}

async function readOnce(fs: FileSystem, path: string): Promise<LockContent | null | 'gone'> {
  try {
    return decode(await readWhole(fs, path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone';
    throw error;
  }
}

async function readHolder(
  fs: FileSystem,
  path: string,
  { pause = sleep }: LockOptions,
): Promise<LockContent | null | 'gone'> {
  for (let tries = 1; ; tries += 1) {
    const found = await readOnce(fs, path);
    if (found !== null || tries === READ_TRIES) return found;
    await pause(READ_PAUSE);
  }
}

async function isHeld(holder: LockContent, own: LockContent, options: LockOptions): Promise<boolean> {
  // Our own number in a file we did not write: an earlier process had it.
  if (holder.pid === own.pid && options.isAlive === undefined) return false;
  if (!(options.isPidAlive ?? isPidAlive)(holder.pid)) return false;
  return options.isAlive === undefined || options.isAlive(holder);
}

/**
 * Removes a dead holder's file. Another start may be doing the same, and by now the file may be its new lock: only one
 * at a time may look again and remove.
 */
async function removeStale(
  fs: FileSystem,
  path: string,
  stale: LockContent | null,
  { pause = sleep }: LockOptions,
): Promise<void> {
  const turn = `${path}.takeover`;
  const taken = await takeTurn(fs, turn);
  if (!taken) {
    await pause(READ_PAUSE);
    return;
  }
  try {
    const found = await readOnce(fs, path);
    if (found !== 'gone' && found?.holderId === stale?.holderId) await fs.remove(path);
  } finally {
    await attempt(() => fs.remove(turn));
  }
}

async function takeTurn(fs: FileSystem, turn: string): Promise<boolean> {
  try {
    await (await fs.open(turn, 'create')).close();
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const left = await attempt(() => fs.info(turn));
    if (left.ok && Date.now() - left.value.modifiedMs > TURN_AGE) await attempt(() => fs.remove(turn));
    return false;
  }
}

function lockAt(fs: FileSystem, path: string, own: LockContent): FolderLock {
  return {
    publish: (published) => writeAtomically(fs, path, encode({ ...own, published })),
    release: async () => {
      await attempt(async () => {
        const found = await readOnce(fs, path);
        if (found !== null && found !== 'gone' && found.holderId === own.holderId) await fs.remove(path);
      });
    },
  };
}
