import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../renderer/core/model/result';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../ipc/settings';
import { writeAtomically } from './atomic-write';
import { readWhole } from './file-bytes';
import { attempt, errorCode, type FileFailure, failureOf } from './file-failure';
import type { FileSystem } from './file-system';
import { freeName } from './free-name';
import { SerialQueue } from './serial-queue';

/** The fields to change; those left out or undefined stay. */
export type SettingsChanges = { readonly [F in keyof Settings]?: Settings[F] | undefined };

type Fields = Readonly<Record<string, unknown>>;

function parseFields(bytes: Uint8Array): Fields | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
  } catch (error) {
    // Either is how a damaged file shows: not UTF-8, or not JSON.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

const definedFields = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** `settings.json`: read with a fallback for every field, written whole, one write after another. */
export class SettingsFile {
  readonly #queue = new SerialQueue();

  readonly #fs: FileSystem;
  readonly #path: string;

  constructor(fs: FileSystem, path: string) {
    this.#fs = fs;
    this.#path = path;
  }

  /** What is written, or the defaults; a file that is no settings file is kept aside for whoever wants to look. */
  async read(): Promise<Settings> {
    const fields = await this.#queue.run(() => this.#load());
    return fields.ok ? v.parse(settingsSchema, fields.value) : DEFAULT_SETTINGS;
  }

  /** Changes the given fields. Fields that a newer program wrote and this one does not know are kept. */
  write(changes: SettingsChanges): Promise<Result<Settings, FileFailure>> {
    return this.#queue.run(async () => {
      const fields = await this.#load();
      // What cannot be read now may be whole: writing defaults over it would lose it.
      if (!fields.ok) return fields;
      const settings = v.parse(settingsSchema, { ...fields.value, ...definedFields(changes) });
      const text = `${JSON.stringify({ ...fields.value, ...settings }, null, 2)}\n`;
      const written = await writeAtomically(this.#fs, this.#path, Buffer.from(text));
      return written.ok ? ok(settings) : written;
    });
  }

  async #load(): Promise<Result<Fields, FileFailure>> {
    let bytes: Uint8Array;
    try {
      bytes = await readWhole(this.#fs, this.#path);
    } catch (error) {
      return errorCode(error) === 'ENOENT' ? ok({}) : fail(failureOf(error));
    }
    const fields = parseFields(bytes);
    if (fields !== null) return ok(fields);
    return attempt(async () => {
      const folder = dirname(this.#path);
      const aside = await freeName(this.#fs, folder, (n) => `settings.damaged-${n}.json`);
      await this.#fs.rename(this.#path, join(folder, aside));
      return {};
    });
  }
}
