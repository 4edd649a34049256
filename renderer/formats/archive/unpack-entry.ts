import { Inflate } from 'fflate';
import { fail, ok, type Result } from '../../core/model';
import type { ArchiveEntry } from './central-directory';
import { crc32 } from './crc32';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate grows a byte to a thousand at most, so a step of this many can overshoot the limit by 4 MB. */
const STEP = 4096;

/** Where the packed bytes of an entry lie, or undefined when they lie outside of the archive. */
export function dataRange(
  bytes: Uint8Array,
  entry: ArchiveEntry,
): { start: number; end: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.start + LOCAL_SIZE > bytes.length) return undefined;
  if (view.getUint32(entry.start, true) !== LOCAL_SIGNATURE) return undefined;
  const names = view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  const start = entry.start + LOCAL_SIZE + names;
  const end = start + entry.packedSize;
  return end <= bytes.length ? { start, end } : undefined;
}

/**
 * Unpacks one entry and never makes more of it than its own list said: a lie stops at the stated size. The caller has
 * judged that size before.
 */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ArchiveEntry,
): Result<Uint8Array<ArrayBuffer>, 'damaged'> {
  const range = dataRange(bytes, entry);
  if (!range) return fail('damaged');
  const packed = bytes.subarray(range.start, range.end);
  const unpacked = entry.method === STORED ? copied(packed, entry.size) : inflated(packed, entry);
  if (unpacked?.length !== entry.size || crc32(unpacked) !== entry.crc) return fail('damaged');
  return ok(unpacked);
}

function copied(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | undefined {
  return packed.length === size ? new Uint8Array(packed) : undefined;
}

function inflated(packed: Uint8Array, entry: ArchiveEntry): Uint8Array<ArrayBuffer> | undefined {
  if (entry.method !== DEFLATED) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= entry.size; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    // The decoder throws on bytes that are no deflate stream.
    return undefined;
  }
  return length === entry.size ? joined(parts, length) : undefined;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
