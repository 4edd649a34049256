import type { Args, Channel, EventName, Reply } from '../../electron/ipc/contract';
import type { Result } from '../core/model';

/** Why a file could not be read; the importer turns it into a sentence. */
export type IntakeFailure =
  | 'unknown-token'
  | 'vanished'
  | 'changed'
  | 'too-large'
  | 'denied'
  | 'not-regular'
  | 'io';

/** A file the user dropped or chose; nothing has been read yet. */
export interface IntakeFile {
  readonly name: string;
  /** Path below what was dropped, with `/`; equals `name` for a lone file. For display only. */
  readonly relativePath: string;
  /** Bytes. */
  readonly size: number;
  /** Known to be unreadable before it was tried. */
  readonly problem: IntakeFailure | null;
  /** Milliseconds since 1970; left out where the origin does not say. */
  readonly modifiedMs?: number;
  /** The browser's own handle, so that many files can be read in one go. */
  readonly file?: Blob;
  read(): Promise<Result<Uint8Array, IntakeFailure>>;
}

export type AppDescription = Reply<'app.describe'>;

/** The window's only door to the main side, whichever shell it runs in. */
export interface Workbench {
  readonly description: AppDescription;
  /** Rejects only when the main side is gone (`Disconnected`) or broke the contract. */
  invoke<C extends Channel>(channel: C, ...args: Args<C>): Promise<Reply<C>>;
  /** Calls `listener` on each event from the main side; the answer unsubscribes. */
  on(event: EventName, listener: () => void): () => void;
  /** Every file of a drop, folders walked recursively. Must be called inside the drop event. */
  collectDropped(transfer: DataTransfer): Promise<readonly IntakeFile[]>;
  /** The new files of the watched folder, with the token that tells main that they are dealt with; null for none. */
  collectWatched(): Promise<{ readonly token: string; readonly files: readonly IntakeFile[] } | null>;
  /** Asks for files or a folder; an empty list when the user cancels. */
  chooseFiles(kind: 'files' | 'folder'): Promise<readonly IntakeFile[]>;
}

/** The main side does not answer: the process ended or the window is from an earlier launch. */
export class Disconnected extends Error {
  override readonly name = 'Disconnected';
}
