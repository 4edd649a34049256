import { crc32 } from 'node:zlib';
import { decodeFrameHead, FRAME_HEAD_BYTES } from './format';

const ZLIB_FIRST_BYTE = 0x78;

/** The two bytes that every payload starts with: deflate with a 32 KiB window, and a check digit (RFC 1950). */
function looksLikePayload(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at];
  const second = bytes[at + 1];
  return (
    first === ZLIB_FIRST_BYTE &&
    second !== undefined &&
    (first * 256 + second) % 31 === 0 &&
    (second & 0x20) === 0
  );
}

/** Counts whole frames anywhere in bytes whose beginning is not whole. */
export function countFramesWithin(bytes: Uint8Array): number {
  let count = 0;
  let at = 0;
  while (at + FRAME_HEAD_BYTES < bytes.byteLength) {
    const end = looksLikePayload(bytes, at + FRAME_HEAD_BYTES) ? wholeFrameEnd(bytes, at) : null;
    if (end === null) at += 1;
    else {
      count += 1;
      at = end;
    }
  }
  return count;
}

function wholeFrameEnd(bytes: Uint8Array, at: number): number | null {
  const head = decodeFrameHead(bytes.subarray(at, at + FRAME_HEAD_BYTES));
  if (head === null) return null;
  const start = at + FRAME_HEAD_BYTES;
  const end = start + head.length;
  if (end > bytes.byteLength) return null;
  return crc32(bytes.subarray(start, end), head.seed) === head.crc ? end : null;
}
