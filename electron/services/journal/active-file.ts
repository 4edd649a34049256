import { join } from 'node:path';
import { fail, ok, type Result } from '../../../renderer/core/model/result';
import { writeAtomically } from '../atomic-write';
import { writeFully } from '../file-bytes';
import { attempt, type FileFailure } from '../file-failure';
import type { FileSystem, OpenFile } from '../file-system';
import { encodeHeader, HEADER_BYTES } from './format';
import type { JournalFile } from './journal-file';
import { MARK_EVERY } from './scan';

/** Why frames are not on the disk, and whether the file can take the next ones. */
export interface AppendFailure {
  readonly failure: FileFailure;
  readonly isSpent: boolean;
}

const GATHERED_BYTES = 4 * 1024 * 1024;

/** Joins small frames, so that a batch of many costs few writes; large ones stay as they are. */
function gather(frames: readonly Uint8Array[]): readonly Uint8Array[] {
  const total = frames.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return total <= GATHERED_BYTES ? [Buffer.concat(frames)] : frames;
}

/** The journal file that new records go to. */
export class ActiveFile {
  readonly file: JournalFile;
  readonly #handle: OpenFile;

  private constructor(file: JournalFile, handle: OpenFile) {
    this.file = file;
    this.#handle = handle;
  }

  /** A new file with its header on the disk. */
  static async create(
    fs: FileSystem,
    folder: string,
    name: string,
    begin: { readonly storeId: string; readonly firstSeq: number },
  ): Promise<Result<ActiveFile, FileFailure>> {
    const path = join(folder, name);
    const written = await writeAtomically(fs, path, encodeHeader(begin.storeId, begin.firstSeq));
    if (!written.ok) return written;
    const { firstSeq } = begin;
    const file = { name, firstSeq, count: 0, goodBytes: HEADER_BYTES, size: HEADER_BYTES, marks: [] };
    return attempt(async () => new ActiveFile(file, await fs.open(path, 'update')));
  }

  /** The file of an earlier start that ended well; what it holds is certainly on the disk afterwards. */
  static async reopen(
    fs: FileSystem,
    folder: string,
    file: JournalFile,
  ): Promise<Result<ActiveFile, FileFailure>> {
    return attempt(async () => {
      const handle = await fs.open(join(folder, file.name), 'update');
      try {
        // A killed process may have left whole records that were written but never synced, in a file whose very name
        // was not.
        await handle.syncData();
        await fs.syncFolder(folder);
      } catch (error) {
        await handle.close();
        throw error;
      }
      return new ActiveFile(file, handle);
    });
  }

  /** Writes frames behind the last good one and syncs them; after a failure none of them counts. */
  async append(frames: readonly Uint8Array[]): Promise<Result<void, AppendFailure>> {
    const { file } = this;
    let end = file.goodBytes;
    const written = await attempt(async () => {
      for (const bytes of gather(frames)) {
        await writeFully(this.#handle, bytes, end);
        end += bytes.byteLength;
      }
    });
    if (!written.ok) return fail({ failure: written.error, isSpent: !(await this.#cutBack()) });

    const synced = await attempt(() => this.#handle.syncData());
    if (!synced.ok) {
      // After a failed sync nobody knows which pages reached the disk: this file is not written to again.
      await this.#cutBack();
      return fail({ failure: synced.error, isSpent: true });
    }
    for (const { byteLength } of frames) {
      if (file.count % MARK_EVERY === 0) file.marks.push(file.goodBytes);
      file.count += 1;
      file.goodBytes += byteLength;
    }
    file.size = file.goodBytes;
    return ok(undefined);
  }

  async close(): Promise<void> {
    await attempt(() => this.#handle.close());
  }

  async #cutBack(): Promise<boolean> {
    const { goodBytes } = this.file;
    const cut = await attempt(() => this.#handle.truncate(goodBytes));
    return cut.ok;
  }
}
