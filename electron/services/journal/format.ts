import { crc32 } from 'node:zlib';
import { JOURNAL_FORMAT } from '../../ipc/journal-schema';

/**
 * # The journal on disk, format 1
 *
 * `journal/journal-000001.hjl`, `journal-000002.hjl` … are read in the order of their numbers. All integers are
 * little-endian.
 *
 * Header, 96 bytes, written whole before the file gets its name:
 * ```
 *  0   8  magic 89 48 4A 4C 0D 0A 1A 0A ("\x89HJL\r\n\x1a\n"; a text-mode copy breaks it)
 *  8   2  format number
 * 10   2  flags; none is defined in format 1. Kept for: 1 = payloads are encrypted, 2 = the file begins with a snapshot
 * 12   4  header length; frames begin there, so that later formats can add fields after byte 96
 * 16   8  number (seq) of the first record of this file
 * 24  64  store id, ASCII, padded with zeros
 * 88   4  zero
 * 92   4  CRC-32 of bytes 0–91
 * ```
 * These 96 bytes keep their meaning in every later format. A file with a higher format number or an unknown flag is
 * left alone: nothing is written to the folder at all.
 *
 * Then frames without gaps:
 * ```
 *  0   4  length n of the payload, at least 1
 *  4   4  CRC-32 of the 4 length bytes followed by the payload
 *  8   n  payload: zlib stream of the UTF-8 JSON of a `JournalRecord`
 * ```
 * Records are numbered 1, 2, 3 … over the whole journal, so the n-th frame of a file is record `first + n - 1`, and
 * its payload says so again.
 *
 * A file may end in bytes that are no whole frame: a write that was cut off. Nothing is ever appended behind them; the
 * next record goes to a new file, which may begin at a number that the old file also holds: a record whose sync failed
 * was never acknowledged, and the new file's one counts. A new file that begins *later* than its predecessor ends
 * means that records are missing.
 *
 * Beside the `.hjl` files lie, never read again, `journal-000001.torn-1` (bytes of a cut-off tail) and
 * `journal-000001.damaged-1` (a whole file as it was when damage was found, or one behind such damage).
 */
export const HEADER_BYTES = 96;
export const FRAME_HEAD_BYTES = 8;

/** Larger than anything one command can write; a length above it is damage. */
export const MAX_PAYLOAD_BYTES = 0x3fff_ffff;

const MAGIC = Buffer.from([0x89, 0x48, 0x4a, 0x4c, 0x0d, 0x0a, 0x1a, 0x0a]);
const STORE_ID_OFFSET = 24;
const STORE_ID_BYTES = 64;
const CRC_OFFSET = 92;

export interface JournalHeader {
  readonly storeId: string;
  /** Number of the file's first record. */
  readonly firstSeq: number;
  readonly headerBytes: number;
}

export type DecodedHeader =
  | { readonly kind: 'known'; readonly header: JournalHeader }
  | { readonly kind: 'newer'; readonly format: number; readonly storeId: string }
  | { readonly kind: 'damaged' };

/** The first bytes of a new journal file. */
export function encodeHeader(storeId: string, firstSeq: number): Uint8Array {
  const bytes = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(bytes);
  bytes.writeUInt16LE(JOURNAL_FORMAT, 8);
  bytes.writeUInt32LE(HEADER_BYTES, 12);
  bytes.writeBigUInt64LE(BigInt(firstSeq), 16);
  bytes.write(storeId, STORE_ID_OFFSET, STORE_ID_BYTES, 'ascii');
  bytes.writeUInt32LE(crc32(bytes.subarray(0, CRC_OFFSET)), CRC_OFFSET);
  return bytes;
}

/** Reads the first bytes of a journal file; too few of them are damage. */
export function decodeHeader(start: Uint8Array): DecodedHeader {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  if (bytes.byteLength < HEADER_BYTES || !bytes.subarray(0, MAGIC.byteLength).equals(MAGIC)) {
    return { kind: 'damaged' };
  }
  if (crc32(bytes.subarray(0, CRC_OFFSET)) !== bytes.readUInt32LE(CRC_OFFSET)) return { kind: 'damaged' };

  const format = bytes.readUInt16LE(8);
  const flags = bytes.readUInt16LE(10);
  const storeId = bytes
    .toString('ascii', STORE_ID_OFFSET, STORE_ID_OFFSET + STORE_ID_BYTES)
    .replace(/\0+$/, '');
  if (format > JOURNAL_FORMAT || flags !== 0) {
    return { kind: 'newer', format: Math.max(format, JOURNAL_FORMAT + 1), storeId };
  }
  const header = {
    storeId,
    firstSeq: Number(bytes.readBigUInt64LE(16)),
    headerBytes: bytes.readUInt32LE(12),
  };
  return { kind: 'known', header };
}

/** Length and checksum of a payload, as they stand before it. */
export function encodeFrameHead(payload: Uint8Array): Uint8Array {
  const head = Buffer.alloc(FRAME_HEAD_BYTES);
  head.writeUInt32LE(payload.byteLength, 0);
  head.writeUInt32LE(crc32(payload, crc32(head.subarray(0, 4))), 4);
  return head;
}

export interface FrameHead {
  readonly length: number;
  readonly crc: number;
  /** Checksum so far, of the length itself; go on with the payload. */
  readonly seed: number;
}

/** Reads a frame's first 8 bytes; null when they cannot be the start of a frame. */
export function decodeFrameHead(start: Uint8Array): FrameHead | null {
  if (start.byteLength < FRAME_HEAD_BYTES) return null;
  const bytes = Buffer.from(start.buffer, start.byteOffset, FRAME_HEAD_BYTES);
  const length = bytes.readUInt32LE(0);
  if (length < 1 || length > MAX_PAYLOAD_BYTES) return null;
  return { length, crc: bytes.readUInt32LE(4), seed: crc32(bytes.subarray(0, 4)) };
}
