import { fail, ok, type Result } from '../../core/model';
import { memberName } from './member-name';

/** A member as the archive's own list states it; nothing has been unpacked yet. */
export interface ArchiveEntry {
  /** For display only: it may climb out of the folder, hold controls, or be nobody's file name. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others exist and are not read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly start: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;
const UNIX_LINK = 0o120000;
const UNIX_KIND = 0o170000;

/** True when the bytes open like a zip archive, an empty one included. */
export function opensLikeZip(bytes: Uint8Array): boolean {
  const [p, k, a, b] = bytes;
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}

/** Reads the list at the end of a zip archive, `most` entries at the most; it costs no more than the list is long. */
export function readCentralDirectory(
  bytes: Uint8Array,
  most: number,
): Result<readonly ArchiveEntry[], 'damaged' | 'too-many'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return fail('damaged');
  const listSize = view.getUint32(end + 12, true);
  const listStart = view.getUint32(end + 16, true);
  // Something stands before some archives: a program that unpacks them. All places are then so much further on.
  const shift = listStart === IN_EXTRA_FIELD ? 0 : Math.max(0, end - listSize - listStart);
  const entries: ArchiveEntry[] = [];
  let at = listStart === IN_EXTRA_FIELD ? findList(view, end) : listStart + shift;
  while (at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    if (entries.length === most) return fail('too-many');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) return fail('damaged');
    entries.push(readEntry(view, at, shift));
    at = next;
  }
  const stated = view.getUint16(end + 10, true);
  return entries.length === 0 && stated > 0 ? fail('damaged') : ok(entries);
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

/** Archives of the large kind keep the place of the list in a record of their own before the end. */
function findList(view: DataView, end: number): number {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return view.byteLength;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > end || view.getUint32(record, true) !== 0x06064b50) return view.byteLength;
  return Number(view.getBigUint64(record + 48, true));
}

function readEntry(view: DataView, at: number, shift: number): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const nameStart = at + ENTRY_SIZE;
  const nameLength = view.getUint16(at + 28, true);
  const extra = bytesOf(view, nameStart + nameLength, view.getUint16(at + 30, true));
  const sizes = largeSizes(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const name = memberName(bytesOf(view, nameStart, nameLength), (flags & 0x800) !== 0);
  return {
    name,
    isFolder: name.endsWith('/'),
    isLink: view.getUint8(at + 5) === 3 && ((view.getUint32(at + 38, true) >>> 16) & UNIX_KIND) === UNIX_LINK,
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: sizes[0],
    packedSize: sizes[1],
    start: sizes[2] + shift,
  };
}

const bytesOf = (view: DataView, start: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + start, length);

type Sizes = readonly [size: number, packedSize: number, start: number];

/** Numbers that do not fit stand in an extra field, in this order, each only when it is needed there. */
function largeSizes(extra: Uint8Array, sizes: Sizes): Sizes {
  if (!sizes.includes(IN_EXTRA_FIELD)) return sizes;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const large = sizes.map((size) => {
      if (size !== IN_EXTRA_FIELD || next + 8 > extra.length) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
    return [large[0] ?? 0, large[1] ?? 0, large[2] ?? 0];
  }
  return sizes;
}
