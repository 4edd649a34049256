import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { readFully, withFile } from './file-bytes';
import { errorCode } from './file-failure';
import type { FileSystem } from './file-system';

const gzipLater = promisify(gzip);
const gunzipLater = promisify(gunzip);

/** Newspaper text gains little above this level, and imports wait for it. */
const GZIP_LEVEL = 4;
const MAGIC = Buffer.from('HSHPACK1', 'latin1');
const HEAD_BYTES = MAGIC.length + 4;
/** Bytes compressed together: small enough to unpack for one file, large enough that small files cost little. */
const GROUP_BYTES = 128 * 1024;
const MAX_INDEX_BYTES = 16 * 1024 * 1024;
const MAX_GROUP_BYTES = 64 * 1024 * 1024;

/** A file to pack, under the SHA-256 of its bytes. */
export interface NamedBytes {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Where an original lies: in this group of this pack, from `start` of the unpacked group on. */
export interface PackedPlace {
  readonly pack: string;
  readonly offset: number;
  readonly packedBytes: number;
  readonly start: number;
  readonly size: number;
}

/** `[offset behind the index, packed bytes, [sha256, size] of each file in order]`. */
type GroupIndex = readonly [number, number, readonly (readonly [string, number])[]];

/**
 * Many originals as one file: the mark, the length of the index, the index (JSON, gzip), and groups of files, each
 * compressed as one. One file to write and sync for a whole batch, however many it holds.
 */
export async function encodePack(files: readonly NamedBytes[]): Promise<{ name: string; bytes: Uint8Array }> {
  const groups = groupsOf(files);
  const packed = await Promise.all(
    groups.map((group) => gzipLater(Buffer.concat(group.map(({ bytes }) => bytes)), { level: GZIP_LEVEL })),
  );
  let offset = 0;
  const index = groups.map((group, at): GroupIndex => {
    const length = packed[at]?.length ?? 0;
    offset += length;
    return [offset - length, length, group.map(({ sha256, bytes }) => [sha256, bytes.byteLength])];
  });
  const head = await gzipLater(JSON.stringify(index), { level: GZIP_LEVEL });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const name = createHash('sha256').update(head).digest('hex').slice(0, 32);
  return { name: `${name}.pack`, bytes: Buffer.concat([MAGIC, length, head, ...packed]) };
}

function groupsOf(files: readonly NamedBytes[]): readonly (readonly NamedBytes[])[] {
  const groups: NamedBytes[][] = [];
  let size = 0;
  for (const file of files) {
    const last = groups.at(-1);
    if (last && size + file.bytes.byteLength <= GROUP_BYTES) {
      last.push(file);
      size += file.bytes.byteLength;
    } else {
      groups.push([file]);
      size = file.bytes.byteLength;
    }
  }
  return groups;
}

/** What a pack holds; null when it is none, or its index is damaged. Rejects when the disk does. */
export async function readPackIndex(
  fs: FileSystem,
  path: string,
): Promise<ReadonlyMap<string, PackedPlace> | null> {
  const read = await withFile(fs.open(path, 'read'), async (file) => {
    const head = Buffer.alloc(HEAD_BYTES);
    if ((await readFully(file, head, 0)) < HEAD_BYTES) return null;
    const length = head.readUInt32LE(MAGIC.length);
    if (!head.subarray(0, MAGIC.length).equals(MAGIC) || length > MAX_INDEX_BYTES) return null;
    const index = Buffer.alloc(length);
    return (await readFully(file, index, HEAD_BYTES)) < length ? null : index;
  });
  const text = read && (await unpack(read, MAX_INDEX_BYTES));
  return text && placesOf(text, path, HEAD_BYTES + read.length);
}

function placesOf(text: Buffer, pack: string, dataStart: number): ReadonlyMap<string, PackedPlace> {
  const places = new Map<string, PackedPlace>();
  // Its checksum has held: the index is as it was written.
  for (const [offset, packedBytes, files] of JSON.parse(text.toString('utf8')) as GroupIndex[]) {
    let start = 0;
    for (const [sha256, size] of files) {
      places.set(sha256, { pack, offset: dataStart + offset, packedBytes, start, size });
      start += size;
    }
  }
  return places;
}

/** The bytes at a place, not yet checked against their name; null when they are damaged. Rejects when the disk does. */
export async function readPacked(fs: FileSystem, place: PackedPlace): Promise<Uint8Array | null> {
  const packed = Buffer.alloc(place.packedBytes);
  const filled = await withFile(fs.open(place.pack, 'read'), (file) => readFully(file, packed, place.offset));
  if (filled < packed.length) return null;
  const group = await unpack(packed, MAX_GROUP_BYTES);
  // A copy of its own: a slice would take its neighbours along over the wire.
  return group && new Uint8Array(group.subarray(place.start, place.start + place.size));
}

async function unpack(packed: Uint8Array, most: number): Promise<Buffer | null> {
  try {
    return await gunzipLater(packed, { maxOutputLength: most });
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return null;
  }
}
