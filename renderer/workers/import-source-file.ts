import type { ImportFailure } from '../core/importing/import-run';
import { fail, ok, type Result } from '../core/model';

/** A file to import; a dropped one or pasted text. Nothing has been read yet. */
export interface ImportSource {
  readonly name: string;
  /** Path below what was dropped, for display; empty for pasted text. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970, where the origin says it. */
  readonly modifiedMs: number | null;
  /** Known to be unreadable before it was tried. */
  readonly problem: ImportFailure | null;
  /** What was pasted is UTF-8 by definition and may come with a title; text has no name then, a page has one. */
  readonly pasted: { readonly title: string } | null;
  /** The browser's own handle where there is one: many are read in one go. */
  readonly file: Blob | null;
  read(): Promise<Result<Uint8Array, ImportFailure>>;
}

/** Handles joined in one turn. */
const JOINED_AT_ONCE = 64;

export type ReadBytes = Result<Uint8Array<ArrayBuffer>, ImportFailure>;

/**
 * Reads files together. The browser reads one blob of all of them: each question to it costs more than a small file.
 * When one of them cannot be read, each is asked for alone, so that only it is told.
 */
export async function readTogether(sources: readonly ImportSource[]): Promise<readonly ReadBytes[]> {
  const handles = sources.flatMap(({ file }) => (file ? [file] : []));
  if (sources.length > 1 && handles.length === sources.length) {
    const whole = await readWhole(handles);
    if (whole) return cut(whole, sources);
  }
  return Promise.all(sources.map(readAlone));
}

/** Joins a part of the handles at a time: the window stops for as long as the browser takes to join them. */
async function joined(handles: readonly Blob[]): Promise<Blob> {
  const parts: Blob[] = [];
  for (let at = 0; at < handles.length; at += JOINED_AT_ONCE) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    parts.push(new Blob(handles.slice(at, at + JOINED_AT_ONCE)));
  }
  return new Blob(parts);
}

async function readWhole(handles: readonly Blob[]): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await (await joined(handles)).arrayBuffer());
  } catch {
    // One of them has vanished, changed or is not ours to read: asking one by one tells which, and why.
    return undefined;
  }
}

function cut(
  whole: Uint8Array<ArrayBuffer>,
  sources: readonly ImportSource[],
): readonly ReadBytes[] | Promise<readonly ReadBytes[]> {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  // A file that grew or shrank would shift all that follow.
  if (total !== whole.length) return Promise.all(sources.map(readAlone));
  let at = 0;
  return sources.map(({ size }) => {
    at += size;
    return ok(whole.subarray(at - size, at));
  });
}

async function readAlone(source: ImportSource): Promise<ReadBytes> {
  const read = await source.read();
  return read.ok ? ok(Uint8Array.from(read.value)) : fail(read.error);
}
