import { randomUUID } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import { fail, ok, type Result } from '../../renderer/core/model/result';
import { sweepTempFiles, writeAtomically } from './atomic-write';
import type { Machine } from './data-folder';
import { attempt, type FileFailure } from './file-failure';
import { cleanFileName, hasExportEnding, officeLockNames } from './file-names';
import type { FileInfo, FileSystem } from './file-system';
import { freeName } from './free-name';
import { type UserFolderKind, userFolders } from './user-folders';

export interface ExportPlace {
  readonly id: string;
  readonly kind: 'exports' | UserFolderKind | 'chosen';
  readonly path: string;
}

export interface ExportRequest {
  readonly placeId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly replace: boolean;
}

export interface WrittenExport {
  readonly path: string;
  /** For `reveal`. */
  readonly token: string;
}

export interface ExportFailure {
  readonly code: 'exists' | 'bad-name' | FileFailure;
  /** What was to be written, for the message; empty when not even that is known. */
  readonly path: string;
}

/** Shows a file in the system's file manager; false when there is none. */
export type Revealer = (path: string) => Promise<boolean>;

export interface ExportOptions {
  readonly exportsFolder: string;
  readonly machine: Machine;
}

/** Temp files this old are from a kill; another Hashiya on another data folder may be writing a younger one. */
const LEFTOVER_AGE = 10 * 60_000;

const USER_KINDS = ['documents', 'desktop', 'downloads'] as const;

/** Writes finished documents into folders of the user's; the window names places by token, never by path. */
export class Exports {
  readonly #fs: FileSystem;
  readonly #options: ExportOptions;
  readonly #places = new Map<string, ExportPlace>();
  readonly #written = new Map<string, string>();

  constructor(fs: FileSystem, options: ExportOptions) {
    this.#fs = fs;
    this.#options = options;
  }

  /** The folders that exist and can be written to, the best first. */
  async places(): Promise<readonly ExportPlace[]> {
    const { exportsFolder, machine } = this.#options;
    await attempt(() => this.#fs.makeFolder(exportsFolder));
    const folders = await userFolders(this.#fs, machine);
    const known: readonly ExportPlace[] = [
      { id: 'exports', kind: 'exports', path: exportsFolder },
      ...USER_KINDS.map((kind) => ({ id: kind, kind, path: folders[kind] })),
    ];
    const usable: ExportPlace[] = [];
    for (const place of known) {
      if (!(await this.#isUsable(place.path))) continue;
      this.#places.set(place.id, place);
      usable.push(place);
    }
    return [...usable, ...[...this.#places.values()].filter(({ kind }) => kind === 'chosen')];
  }

  /** Makes a folder that the user chose in the system's dialog a place. */
  registerPlace(path: string): string {
    for (const place of this.#places.values()) if (place.path === path) return place.id;
    const id = randomUUID();
    this.#places.set(id, { id, kind: 'chosen', path });
    return id;
  }

  /**
   * Where to write what the user picked in a "save as" dialog. Some dialogs leave the ending to the program; then the
   * name is completed and kept clear of files the dialog did not ask about.
   */
  async registerChosen(
    path: string,
    suggestedName: string,
  ): Promise<{ readonly placeId: string; readonly fileName: string }> {
    const folder = dirname(path);
    const placeId = this.registerPlace(folder);
    const picked = basename(path);
    if (hasExportEnding(picked)) return { placeId, fileName: picked };
    const ending = extname(suggestedName);
    const numbered = (n: number): string => (n === 1 ? picked : `${picked} (${n})`) + ending;
    const free = await attempt(() => freeName(this.#fs, folder, numbered));
    return { placeId, fileName: free.ok ? free.value : numbered(1) };
  }

  /** Writes a whole file or nothing. */
  async write(request: ExportRequest): Promise<Result<WrittenExport, ExportFailure>> {
    const place = await this.#place(request.placeId);
    if (place === undefined) return fail({ code: 'gone', path: '' });
    const fileName = cleanFileName(request.fileName);
    if (fileName === null) return fail({ code: 'bad-name', path: place.path });
    const path = join(place.path, fileName);

    const obstacle = await this.#obstacle(place, fileName, request.replace);
    if (obstacle !== null) return fail({ code: obstacle, path });
    await sweepTempFiles(this.#fs, place.path, LEFTOVER_AGE);
    const written = await writeAtomically(this.#fs, path, request.bytes);
    if (!written.ok) return fail({ code: written.error, path });
    const token = randomUUID();
    this.#written.set(token, path);
    return ok({ path, token });
  }

  /** Shows a file written in this session; false when it is unknown or cannot be shown. */
  async reveal(token: string, show: Revealer): Promise<boolean> {
    const path = this.#written.get(token);
    return path !== undefined && show(path);
  }

  async #place(id: string): Promise<ExportPlace | undefined> {
    if (!this.#places.has(id)) await this.places();
    const place = this.#places.get(id);
    // Our own folder may have been deleted by hand since it was listed.
    if (place?.kind === 'exports') await attempt(() => this.#fs.makeFolder(place.path));
    return place;
  }

  async #isUsable(folder: string): Promise<boolean> {
    const checked = await attempt(() => this.#fs.checkWritable(folder));
    return checked.ok;
  }

  async #obstacle(
    place: ExportPlace,
    fileName: string,
    mayReplace: boolean,
  ): Promise<ExportFailure['code'] | null> {
    const found = await attempt(() => this.#fs.info(join(place.path, fileName)));
    if (!found.ok) return found.error === 'gone' ? null : found.error;
    if (!mayReplace) return 'exists';
    return this.#refusesReplacing(place.path, fileName, found.value);
  }

  /** A rename would pass over all of these in silence. */
  async #refusesReplacing(
    folder: string,
    fileName: string,
    { kind, isReadOnly }: FileInfo,
  ): Promise<ExportFailure['code'] | null> {
    if (kind === 'folder') return 'bad-name';
    if (kind === 'file' && isReadOnly) return 'read-only';
    for (const name of officeLockNames(fileName)) {
      const lock = await attempt(() => this.#fs.info(join(folder, name)));
      if (lock.ok) return 'locked';
    }
    return null;
  }
}
