import * as v from 'valibot';
import { ok, type Result } from '../../../renderer/core/model/result';
import { writeAtomically } from '../atomic-write';
import { readWhole } from '../file-bytes';
import { attempt, type FileFailure } from '../file-failure';
import type { FileSystem } from '../file-system';

const placeKinds = ['inbox', 'documents', 'desktop', 'downloads', 'chosen'] as const;
export type WatchPlaceKind = (typeof placeKinds)[number];

/** Which folder is watched, and which of its files need no more offering: their size and time by path below it. */
const memorySchema = v.object({
  folder: v.fallback(v.nullable(v.object({ kind: v.picklist(placeKinds), path: v.string() })), null),
  seen: v.fallback(v.record(v.string(), v.string()), {}),
});
export type WatchMemory = v.InferOutput<typeof memorySchema>;

/** Nothing is watched. */
export const NO_WATCH: WatchMemory = { folder: null, seen: {} };

/** What is remembered; a file that is missing or no memory of ours means that nothing is watched. */
export async function readWatchMemory(fs: FileSystem, path: string): Promise<WatchMemory> {
  const bytes = await attempt(() => readWhole(fs, path));
  if (!bytes.ok) return NO_WATCH;
  const parsed = v.safeParse(memorySchema, parseJson(bytes.value));
  return parsed.success ? parsed.output : NO_WATCH;
}

/** Writes the memory whole. */
export async function writeWatchMemory(
  fs: FileSystem,
  path: string,
  memory: WatchMemory,
): Promise<Result<void, FileFailure>> {
  const written = await writeAtomically(fs, path, Buffer.from(`${JSON.stringify(memory)}\n`));
  return written.ok ? ok(undefined) : written;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // Not UTF-8 or not JSON: a damaged file, which says nothing.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
