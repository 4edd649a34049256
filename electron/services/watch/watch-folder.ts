import { fail, ok, type Result } from '../../../renderer/core/model/result';
import type { Machine } from '../data-folder';
import { attempt, type FileFailure } from '../file-failure';
import type { FileSystem } from '../file-system';
import type { Intake } from '../intake';
import { type FoundFile, walkDropped } from '../intake-walk';
import { SerialQueue } from '../serial-queue';
import { userFolders } from '../user-folders';
import {
  NO_WATCH,
  readWatchMemory,
  type WatchMemory,
  type WatchPlaceKind,
  writeWatchMemory,
} from './watch-memory';

export interface WatchPlace {
  /** Also its id: there is one of each kind. */
  readonly kind: WatchPlaceKind;
  readonly path: string;
}

export interface WatchStatus {
  readonly folder: WatchPlace | null;
  /** Why the folder could not be looked through the last time. */
  readonly problem: FileFailure | null;
  /** Files that are whole and were neither imported nor set aside. */
  readonly newFiles: number;
}

export interface WatchOptions {
  readonly memoryFile: string;
  readonly inboxFolder: string;
  readonly machine: Machine;
  readonly intake: Intake;
  /** Milliseconds between two looks; a slow folder is looked at less often. */
  readonly pauseMs?: number;
}

const PAUSE_MS = 4000;
/** A look that took long (a network drive, a full stick) is followed by so many times its length of rest. */
const REST = 20;

/**
 * Looks through one folder of the user's for files that came since, by asking the disk now and then: change events of
 * systems get lost on sticks and network drives. A file counts once it is the same in two looks, since until then it
 * may be half copied.
 */
export class WatchFolder {
  readonly #fs: FileSystem;
  readonly #options: WatchOptions;
  readonly #queue = new SerialQueue();
  readonly #listeners = new Set<() => void>();
  readonly #taken = new Map<string, ReadonlyMap<string, string>>();
  #memory: WatchMemory = NO_WATCH;
  #before: ReadonlyMap<string, string> = new Map();
  #ready: readonly FoundFile[] = [];
  #problem: FileFailure | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(fs: FileSystem, options: WatchOptions) {
    this.#fs = fs;
    this.#options = options;
  }

  /** Reads what is remembered and begins to look. */
  async open(): Promise<void> {
    this.#memory = await readWatchMemory(this.#fs, this.#options.memoryFile);
    this.#lookAgain(0);
  }

  /** Stops looking; waits for the look under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#queue.idle();
  }

  /** Calls `listener` whenever the status has changed; the answer unsubscribes. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  status(): WatchStatus {
    return { folder: this.#memory.folder, problem: this.#problem, newFiles: this.#ready.length };
  }

  /** Folders that can be watched without a dialog. */
  async places(): Promise<readonly WatchPlace[]> {
    const folders = await userFolders(this.#fs, this.#options.machine);
    const user = (['downloads', 'documents', 'desktop'] as const).map((kind) => ({
      kind,
      path: folders[kind],
    }));
    const existing: WatchPlace[] = [];
    for (const place of user) {
      const info = await attempt(() => this.#fs.info(place.path));
      if (info.ok && info.value.kind === 'folder') existing.push(place);
    }
    return [{ kind: 'inbox', path: this.#options.inboxFolder }, ...existing];
  }

  /** Watches one of {@link places}, or nothing. What lies in a folder already is not new; an inbox is made. */
  async setPlace(kind: WatchPlaceKind | null): Promise<Result<void, FileFailure>> {
    if (kind === null) return this.#watch(null);
    const place = (await this.places()).find((each) => each.kind === kind);
    if (!place) return fail('gone');
    if (kind === 'inbox') {
      const made = await attempt(() => this.#fs.makeFolder(place.path));
      if (!made.ok) return made;
    }
    return this.#watch(place);
  }

  /** Watches a folder the user picked in the system's dialog. */
  setChosen(path: string): Promise<Result<void, FileFailure>> {
    return this.#watch({ kind: 'chosen', path });
  }

  /** An intake token for the new files, to be told to {@link done} once they are imported; null when there are none. */
  take(): string | null {
    if (this.#ready.length === 0) return null;
    const token = this.#options.intake.register(this.#ready.map(({ path }) => path));
    this.#taken.set(token, marksOf(this.#ready));
    return token;
  }

  /** The files behind a token need no more offering. */
  done(token: string): Promise<Result<void, FileFailure>> {
    const marks = this.#taken.get(token) ?? new Map<string, string>();
    this.#taken.delete(token);
    return this.#markSeen(marks);
  }

  /** Sets the files that are new now aside: they are not offered again unless they change. */
  dismiss(): Promise<Result<void, FileFailure>> {
    return this.#markSeen(marksOf(this.#ready));
  }

  #watch(folder: WatchPlace | null): Promise<Result<void, FileFailure>> {
    return this.#queue.run(async () => {
      const found = folder ? await this.#look(folder.path) : ok([]);
      if (!found.ok) return found;
      // An inbox is ours: what somebody already put there is meant for us.
      const seen = folder?.kind === 'inbox' ? {} : Object.fromEntries(marksOf(found.value));
      const memory = { folder, seen };
      const written = await writeWatchMemory(this.#fs, this.#options.memoryFile, memory);
      if (!written.ok) return written;
      this.#memory = memory;
      this.#before = new Map();
      this.#ready = [];
      this.#problem = null;
      this.#tell();
      this.#lookAgain(0);
      return ok(undefined);
    });
  }

  #markSeen(marks: ReadonlyMap<string, string>): Promise<Result<void, FileFailure>> {
    return this.#queue.run(async () => {
      if (marks.size === 0) return ok(undefined);
      const memory = { ...this.#memory, seen: { ...this.#memory.seen, ...Object.fromEntries(marks) } };
      // Known from here on even when the disk takes nothing: offering them again after a restart does no harm.
      this.#memory = memory;
      this.#ready = this.#ready.filter((file) => marks.get(file.relativePath) !== markOf(file));
      this.#tell();
      return writeWatchMemory(this.#fs, this.#options.memoryFile, memory);
    });
  }

  #lookAgain(pauseMs: number): void {
    clearTimeout(this.#timer);
    if (this.#isClosed || this.#memory.folder === null) return;
    this.#timer = setTimeout(() => {
      void this.#queue.run(() => this.#turn());
    }, pauseMs);
    this.#timer.unref();
  }

  async #turn(): Promise<void> {
    const { folder, seen } = this.#memory;
    if (folder === null || this.#isClosed) return;
    const started = performance.now();
    const found = await this.#look(folder.path);
    const old = this.status();
    if (found.ok) {
      const marks = marksOf(found.value);
      this.#ready = found.value.filter((file) => {
        const mark = markOf(file);
        return this.#before.get(file.relativePath) === mark && seen[file.relativePath] !== mark;
      });
      this.#before = marks;
      this.#problem = null;
    } else {
      // A stick that was pulled out: nothing is new and nothing is forgotten.
      this.#ready = [];
      this.#problem = found.error;
    }
    if (old.newFiles !== this.#ready.length || old.problem !== this.#problem) this.#tell();
    const pause = this.#options.pauseMs ?? PAUSE_MS;
    this.#lookAgain(Math.max(pause, (performance.now() - started) * REST));
  }

  /** The readable files below the folder. */
  async #look(path: string): Promise<Result<readonly FoundFile[], FileFailure>> {
    const info = await attempt(() => this.#fs.info(path));
    if (!info.ok) return info;
    if (info.value.kind !== 'folder') return fail('gone');
    const listed = await attempt(() => this.#fs.list(path));
    if (!listed.ok) return listed;
    const { files } = await walkDropped(this.#fs, [path]);
    return ok(files.filter(({ problem }) => problem === null));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const markOf = ({ size, modifiedMs }: FoundFile): string => `${size}:${modifiedMs}`;

const marksOf = (files: readonly FoundFile[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file.relativePath, markOf(file)]));
