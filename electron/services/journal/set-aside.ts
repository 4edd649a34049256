import { join } from 'node:path';
import { fail, ok, type Result } from '../../../renderer/core/model/result';
import type { JournalStatus } from '../../ipc/journal-schema';
import { writeAtomically } from '../atomic-write';
import { readFully, withFile } from '../file-bytes';
import { attempt, type FileFailure } from '../file-failure';
import type { FileSystem } from '../file-system';
import { freeName } from '../free-name';
import type { BadTail, Inspection, StrayFile } from './inspect';
import type { JournalFile } from './journal-file';

type Damage = NonNullable<JournalStatus['damage']>[number];

/** What was found and put aside at this start. */
export interface SetAside {
  readonly tornTail: JournalStatus['tornTail'];
  readonly damage: readonly Damage[];
  /** Files that would be in the way of new records could not be moved: nothing may be appended. */
  readonly blocked: FileFailure | null;
}

/**
 * Keeps every byte that is no part of the journal under another name and cuts it off. A disk that is full or forbids
 * it changes nothing for the journal: the bad bytes then stay where they are, and the next file passes over them.
 * Only files behind a gap have to be moved, which needs no space.
 */
export async function setAside(fs: FileSystem, folder: string, found: Inspection): Promise<SetAside> {
  let tornTail: SetAside['tornTail'] = null;
  const damage: Damage[] = [];
  for (const tail of found.badTails) {
    const keptAs = await cutOff(fs, folder, tail, found.chain);
    const file = keptAs ?? tail.name;
    if (tail.size === 0) continue;
    if (tail.isHarmless) tornTail = { file, bytes: tail.size - tail.goodBytes };
    else damage.push({ file, bytes: tail.size, unusableRecords: tail.framesBehind });
  }
  for (const stray of found.strays) {
    const moved = await moveAway(fs, folder, stray);
    damage.push({
      file: moved.ok ? moved.value : stray.name,
      bytes: stray.size,
      unusableRecords: stray.records,
    });
    if (!moved.ok) return { tornTail, damage, blocked: moved.error };
  }
  if (found.strays.length === 0) return { tornTail, damage, blocked: null };
  const synced = await attempt(() => fs.syncFolder(folder));
  return { tornTail, damage, blocked: synced.ok ? null : synced.error };
}

const stem = (name: string): string => name.replace(/\.hjl$/, '');

/** What a killed process wrote but never synced is whole by luck only, until this is done. */
const syncFile = (fs: FileSystem, path: string): Promise<Result<void, FileFailure>> =>
  attempt(() => withFile(fs.open(path, 'update'), (file) => file.sync()));

/** The copy's name; null when the bytes had to stay where they are. */
async function cutOff(
  fs: FileSystem,
  folder: string,
  tail: BadTail,
  chain: readonly JournalFile[],
): Promise<string | null> {
  const path = join(folder, tail.name);
  const kind = tail.isHarmless ? 'torn' : 'damaged';
  const from = tail.isHarmless ? tail.goodBytes : 0;
  const synced = await syncFile(fs, path);
  if (!synced.ok) return null;
  const kept = tail.size === 0 ? ok(tail.name) : await keepBytes(fs, folder, tail, { kind, from });
  if (!kept.ok) return null;
  const cut = await attempt(async () => {
    if (tail.goodBytes === 0) {
      await fs.remove(path);
      return;
    }
    await withFile(fs.open(path, 'update'), async (file) => {
      await file.truncate(tail.goodBytes);
      await file.sync();
    });
  });
  const file = chain.find(({ name }) => name === tail.name);
  if (cut.ok && file !== undefined) file.size = tail.goodBytes;
  return kept.value;
}

async function keepBytes(
  fs: FileSystem,
  folder: string,
  tail: BadTail,
  { kind, from }: { readonly kind: string; readonly from: number },
): Promise<Result<string, FileFailure>> {
  const read = await attempt(async () => {
    const name = await freeName(fs, folder, (n) => `${stem(tail.name)}.${kind}-${n}`);
    const bytes = await withFile(fs.open(join(folder, tail.name), 'read'), async (file) => {
      const rest = new Uint8Array(tail.size - from);
      return rest.subarray(0, await readFully(file, rest, from));
    });
    return { name, bytes };
  });
  if (!read.ok) return read;
  const written = await writeAtomically(fs, join(folder, read.value.name), read.value.bytes);
  return written.ok ? ok(read.value.name) : fail(written.error);
}

function moveAway(fs: FileSystem, folder: string, stray: StrayFile): Promise<Result<string, FileFailure>> {
  return attempt(async () => {
    const name = await freeName(fs, folder, (n) => `${stem(stray.name)}.damaged-${n}`);
    await fs.rename(join(folder, stray.name), join(folder, name));
    return name;
  });
}
