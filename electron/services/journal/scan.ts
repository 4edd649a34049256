import { crc32 } from 'node:zlib';
import { readFully, withFile } from '../file-bytes';
import { errorCode } from '../file-failure';
import type { FileSystem, OpenFile } from '../file-system';
import { type DecodedHeader, decodeFrameHead, decodeHeader, FRAME_HEAD_BYTES, HEADER_BYTES } from './format';
import { ReadWindow } from './read-window';
import { countFramesWithin } from './resync';

/** Every n-th frame's place is remembered, so that reading can begin near any record. */
export const MARK_EVERY = 256;

/** More than a rolled file ever holds; a longer damaged rest is not searched for whole frames. */
const SEARCHED_REST_BYTES = 128 * 1024 * 1024;

/** What one journal file holds, found by checking every checksum. */
export interface ScannedFile {
  readonly header: DecodedHeader;
  readonly size: number;
  /** Bytes from the start that are whole; `size` when nothing is wrong. */
  readonly goodBytes: number;
  readonly frames: number;
  /** Places of frames 0, 256, 512 … */
  readonly marks: number[];
  /** Whole frames behind the first bad byte: a sign of damage rather than of a cut-off write. */
  readonly framesBehind: number;
}

/** Checks the checksum of the frame at `position`; the position behind it, or null when it is not whole. */
async function frameEnd(window: ReadWindow, position: number, size: number): Promise<number | null> {
  const head = decodeFrameHead(await window.at(position, FRAME_HEAD_BYTES));
  if (head === null) return null;
  const end = position + FRAME_HEAD_BYTES + head.length;
  if (end > size) return null;
  let crc = head.seed;
  for (let at = position + FRAME_HEAD_BYTES; at < end; ) {
    const piece = await window.at(at, end - at);
    if (piece.byteLength === 0) return null;
    crc = crc32(piece, crc);
    at += piece.byteLength;
  }
  return crc === head.crc ? end : null;
}

/** A read that fails once may succeed a moment later; taking it for damage at once would cost good records. */
const READ_TRIES = 3;

/** A sector that the disk cannot read any more is damage like any other, not the end of the program. */
async function unlessUnreadable<T>(read: () => Promise<T>, instead: T): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read();
    } catch (error) {
      if (errorCode(error) !== 'EIO') throw error;
      if (tries === READ_TRIES) return instead;
    }
  }
}

async function countBehind(file: OpenFile, from: number, size: number): Promise<number> {
  if (from >= size || size - from > SEARCHED_REST_BYTES) return 0;
  const rest = new Uint8Array(size - from);
  const filled = await unlessUnreadable(() => readFully(file, rest, from), 0);
  return countFramesWithin(rest.subarray(0, filled));
}

async function scan(file: OpenFile): Promise<ScannedFile> {
  const { size } = await file.info();
  const window = new ReadWindow(file);
  const decoded = decodeHeader(await unlessUnreadable(() => window.at(0, HEADER_BYTES), new Uint8Array()));
  const isCut = decoded.kind === 'known' && decoded.header.headerBytes > size;
  const header: DecodedHeader = isCut ? { kind: 'damaged' } : decoded;
  const marks: number[] = [];
  if (header.kind !== 'known') {
    const framesBehind = header.kind === 'damaged' ? await countBehind(file, 0, size) : 0;
    return { header, size, goodBytes: 0, frames: 0, marks, framesBehind };
  }
  let goodBytes = header.header.headerBytes;
  let frames = 0;
  while (goodBytes < size) {
    const end = await unlessUnreadable(() => frameEnd(window, goodBytes, size), null);
    if (end === null) break;
    if (frames % MARK_EVERY === 0) marks.push(goodBytes);
    frames += 1;
    goodBytes = end;
  }
  return { header, size, goodBytes, frames, marks, framesBehind: await countBehind(file, goodBytes, size) };
}

/** Reads a journal file from end to end without keeping it in memory. */
export function scanFile(fs: FileSystem, path: string): Promise<ScannedFile> {
  return withFile(fs.open(path, 'read'), scan);
}
