import { fail, ok, type Result } from '../core/model';
import { opensLikeZip, readCentralDirectory } from './archive/central-directory';
import { unpackEntry } from './archive/unpack-entry';
import type { FormatFailure } from './document';

/** A document has some dozens; the pictures of a long one some hundreds. */
const MOST_ENTRIES = 20_000;
/** Unpacked bytes of the parts asked for. A tree of XML takes twenty times its bytes, and no article comes near. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Texts pack well: only what is also far out of proportion is a bomb. */
const BOMB = { bytes: 10 * 1024 * 1024, ratio: 200 };
/** The compound file that a password makes of an office document. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Unpacks the parts of an office document that are asked for, and no others; sizes are judged before. */
export function officeParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, FormatFailure> {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return fail('encrypted');
  if (!opensLikeZip(bytes)) return fail('damaged');
  const listed = readCentralDirectory(bytes, MOST_ENTRIES);
  if (!listed.ok) return fail(listed.error === 'too-many' ? 'bomb' : 'damaged');
  const wanted = listed.value.filter(({ name, isFolder }) => !isFolder && isWanted(name));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > BOMB.bytes && total > bytes.length * BOMB.ratio) return fail('bomb');
  if (total > MOST_BYTES) return fail('too-large');
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of wanted) {
    if (entry.isEncrypted) return fail('encrypted');
    const unpacked = unpackEntry(bytes, entry);
    if (!unpacked.ok) return unpacked;
    parts.set(entry.name, unpacked.value);
  }
  return ok(parts);
}
