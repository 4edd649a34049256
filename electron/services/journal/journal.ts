import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../renderer/core/model/result';
import { JOURNAL_FORMAT, type JournalRecord, type JournalStatus } from '../../ipc/journal-schema';
import { sweepTempFiles } from '../atomic-write';
import { attempt, type FileFailure } from '../file-failure';
import type { FileSystem } from '../file-system';
import { freeName } from '../free-name';
import { SerialQueue } from '../serial-queue';
import { ActiveFile } from './active-file';
import { type Inspection, inspectJournal } from './inspect';
import { type JournalFile, journalFileName } from './journal-file';
import { encodeRecord, UnreadableRecord } from './payload';
import { readRecords } from './read-records';
import { type SetAside, setAside } from './set-aside';

export type BeginFailure = 'exists' | 'newer-format' | FileFailure;
export type JournalAppendFailure = 'gap' | 'foreign-store' | 'newer-format' | FileFailure;

export interface JournalOptions {
  /** A file that has grown beyond this is followed by a new one. */
  readonly rollBytes?: number;
}

const ROLL_BYTES = 64 * 1024 * 1024;
const NOTHING_ASIDE: SetAside = { tornTail: null, damage: [], blocked: null };

/** What a journal folder holds after it was looked at and put in order. */
interface Opened {
  readonly found: Inspection;
  readonly aside: SetAside;
  readonly counts: JournalStatus['counts'];
}

const EMPTY: Opened = {
  found: {
    storeId: null,
    format: JOURNAL_FORMAT,
    chain: [],
    lastSeq: 0,
    badTails: [],
    strays: [],
    nextNumber: 1,
    bytes: 0,
  },
  aside: NOTHING_ASIDE,
  counts: {},
};

/** The row counts that the newest record tells; none when no program can read that record. */
async function lastCounts(
  fs: FileSystem,
  folder: string,
  { chain, lastSeq }: Inspection,
): Promise<JournalStatus['counts']> {
  if (lastSeq === 0) return {};
  try {
    const [last] = await readRecords(fs, folder, chain, { after: lastSeq - 1, lastSeq, maxBytes: 0 });
    return last?.counts ?? {};
  } catch (error) {
    if (error instanceof UnreadableRecord) return {};
    throw error;
  }
}

/**
 * Main's own copy of every change: a record is acknowledged when it is on the disk, and never lost afterwards.
 * `format.ts` describes the bytes. The caller holds the data folder's lock.
 */
export class Journal {
  readonly #fs: FileSystem;
  readonly #folder: string;
  readonly #rollBytes: number;
  readonly #queue = new SerialQueue();
  #chain: JournalFile[] = [];
  #storeId: string | null = null;
  #format = JOURNAL_FORMAT;
  #lastSeq = 0;
  #counts: JournalStatus['counts'] = {};
  #aside: SetAside = NOTHING_ASIDE;
  #nextNumber = 1;
  #unusableBytes = 0;
  #active: ActiveFile | null = null;
  /** The last file of the chain ended with a whole frame, so that it may take more. */
  #canGoOn = false;

  private constructor(fs: FileSystem, folder: string, options: JournalOptions, opened: Opened) {
    this.#fs = fs;
    this.#folder = folder;
    this.#rollBytes = options.rollBytes ?? ROLL_BYTES;
    this.#adopt(opened);
  }

  /** Checks what is there, puts bad bytes aside and gets ready to go on; a newer format is only looked at. */
  static async open(
    fs: FileSystem,
    folder: string,
    options: JournalOptions = {},
  ): Promise<Result<Journal, FileFailure>> {
    return attempt(async () => {
      await fs.makeFolder(folder);
      const found = await inspectJournal(fs, folder);
      const isNewer = found.format > JOURNAL_FORMAT;
      if (!isNewer) await sweepTempFiles(fs, folder, 0);
      const aside = isNewer ? NOTHING_ASIDE : await setAside(fs, folder, found);
      const counts = await lastCounts(fs, folder, found);
      return new Journal(fs, folder, options, { found, aside, counts });
    });
  }

  status(): JournalStatus {
    const { tornTail, damage } = this.#aside;
    return {
      storeId: this.#storeId,
      format: this.#format,
      lastSeq: this.#lastSeq,
      counts: this.#counts,
      bytes: this.#chain.reduce((sum, file) => sum + file.size, this.#unusableBytes),
      tornTail,
      ...(damage.length > 0 && { damage: [...damage] }),
    };
  }

  /** Starts the journal of a store; `set-aside` moves one that is there out of the way first. */
  begin(storeId: string, mode?: 'set-aside'): Promise<Result<void, BeginFailure>> {
    return this.#queue.run(async () => {
      if (this.#format > JOURNAL_FORMAT) return fail('newer-format');
      if (this.#storeId !== null && mode !== 'set-aside') {
        return this.#storeId === storeId && this.#lastSeq === 0 ? ok(undefined) : fail('exists');
      }
      if (this.#storeId !== null) {
        const moved = await this.#moveAside();
        if (!moved.ok) return moved;
      }
      if (this.#aside.blocked !== null) return fail(this.#aside.blocked);
      const made = await attempt(() => this.#fs.makeFolder(this.#folder));
      const started = made.ok ? await this.#startFile(storeId) : made;
      if (!started.ok) return started;
      this.#storeId = storeId;
      return ok(undefined);
    });
  }

  /** Appends in order; answers the last number on disk once everything given is there. */
  append(storeId: string, records: readonly JournalRecord[]): Promise<Result<number, JournalAppendFailure>> {
    return this.#queue.run(async () => {
      if (this.#format > JOURNAL_FORMAT) return fail('newer-format');
      if (this.#storeId !== storeId) return fail('foreign-store');
      const fresh = records.filter(({ seq }) => seq > this.#lastSeq);
      if (fresh.some(({ seq }, index) => seq !== this.#lastSeq + 1 + index)) return fail('gap');
      // Even records that are already here are acknowledged only when their file is known to be synced.
      const active = await this.#activeFile(storeId);
      if (!active.ok) return active;
      return fresh.length === 0 ? ok(this.#lastSeq) : this.#write(active.value, fresh);
    });
  }

  /** The records after a number, as many as fit in about `maxBytes` of payload. */
  async read(
    after: number,
    maxBytes: number,
  ): Promise<{ readonly records: JournalRecord[]; readonly isLast: boolean }> {
    const lastSeq = this.#lastSeq;
    const from = Math.max(0, Math.floor(after));
    const range = { after: from, lastSeq, maxBytes };
    const records = await readRecords(this.#fs, this.#folder, [...this.#chain], range);
    return { records: [...records], isLast: from + records.length >= lastSeq };
  }

  /** Waits for what was asked for and lets go of the file. */
  close(): Promise<void> {
    return this.#queue.run(() => this.#closeActive());
  }

  async #write(
    active: ActiveFile,
    fresh: readonly JournalRecord[],
  ): Promise<Result<number, JournalAppendFailure>> {
    const frames: Uint8Array[] = [];
    for (const record of fresh) frames.push(await encodeRecord(record));
    const appended = await active.append(frames);
    if (!appended.ok) {
      if (appended.error.isSpent) await this.#closeActive();
      return fail(appended.error.failure);
    }
    this.#lastSeq += fresh.length;
    this.#counts = fresh.at(-1)?.counts ?? this.#counts;
    return ok(this.#lastSeq);
  }

  /** The file for the next records: the open one, the last one of the earlier start, or a new one. */
  async #activeFile(storeId: string): Promise<Result<ActiveFile, FileFailure>> {
    if (this.#aside.blocked !== null) return fail(this.#aside.blocked);
    const grown = this.#active?.file;
    if (grown !== undefined && grown.count > 0 && grown.size >= this.#rollBytes) await this.#closeActive();
    if (this.#active !== null) return ok(this.#active);
    const last = this.#chain.at(-1);
    if (!this.#canGoOn || last === undefined) return this.#startFile(storeId);
    // Until this succeeds nothing is acknowledged: what the file holds might not be on the disk yet.
    const reopened = await ActiveFile.reopen(this.#fs, this.#folder, last);
    if (!reopened.ok) return reopened;
    this.#active = reopened.value;
    this.#canGoOn = false;
    return this.#activeFile(storeId);
  }

  async #startFile(storeId: string): Promise<Result<ActiveFile, FileFailure>> {
    const name = journalFileName(this.#nextNumber);
    const begin = { storeId, firstSeq: this.#lastSeq + 1 };
    const created = await ActiveFile.create(this.#fs, this.#folder, name, begin);
    if (!created.ok) return created;
    this.#nextNumber += 1;
    this.#active = created.value;
    this.#chain.push(created.value.file);
    return created;
  }

  async #closeActive(): Promise<void> {
    const active = this.#active;
    this.#active = null;
    this.#canGoOn = false;
    await active?.close();
  }

  /** Moves the whole folder to `journal-aside-<n>`, so that nothing of it is lost, and begins with an empty one. */
  async #moveAside(): Promise<Result<void, FileFailure>> {
    await this.#closeActive();
    const root = dirname(this.#folder);
    const moved = await attempt(async () => {
      const name = await freeName(this.#fs, root, (n) => `journal-aside-${n}`);
      await this.#fs.rename(this.#folder, join(root, name));
    });
    if (!moved.ok) return moved;
    this.#adopt(EMPTY);
    return attempt(async () => {
      await this.#fs.makeFolder(this.#folder);
      await this.#fs.syncFolder(root);
    });
  }

  #adopt({ found, aside, counts }: Opened): void {
    this.#chain = [...found.chain];
    this.#storeId = found.storeId;
    this.#format = found.format;
    this.#lastSeq = found.lastSeq;
    this.#counts = counts;
    this.#aside = aside;
    this.#nextNumber = found.nextNumber;
    const isNewer = found.format > JOURNAL_FORMAT;
    this.#unusableBytes = isNewer ? found.bytes - found.chain.reduce((sum, { size }) => sum + size, 0) : 0;
    const last = found.chain.at(-1);
    const isTidy = last !== undefined && !found.badTails.some(({ name }) => name >= last.name);
    this.#canGoOn = isTidy && found.strays.length === 0;
  }
}
