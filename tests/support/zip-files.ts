import { zipSync } from 'fflate';
import { crc32 } from '../../renderer/formats/archive/crc32';

/** A file of a zip archive as it is written, lies included. */
export interface WrittenEntry {
  readonly name: string | Uint8Array;
  /** The bytes as they lie in the archive. */
  readonly packed: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly crc?: number;
  /** Unix kind and rights; sets the maker to Unix. */
  readonly mode?: number;
  /** Points at the data of an earlier entry instead of its own. */
  readonly sharesDataOf?: number;
}

const encoder = new TextEncoder();

/** An honest archive. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? encoder.encode(content) : content,
        ]),
      ),
    ),
  );

/** An archive written byte by byte, so that every field of it can lie. */
export function writeZip(entries: readonly WrittenEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const starts: number[] = [];
  let at = 0;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    at += part.length;
  };
  for (const entry of entries) {
    if (entry.sharesDataOf !== undefined) {
      starts.push(starts[entry.sharesDataOf] ?? 0);
      continue;
    }
    starts.push(at);
    put(localHeader(entry));
    put(entry.packed);
  }
  const listStart = at;
  entries.forEach((entry, index) => put(listed(entry, starts[index] ?? 0)));
  put(end(entries.length, listStart, at - listStart));
  const whole = new Uint8Array(at);
  parts.reduce((offset, part) => {
    whole.set(part, offset);
    return offset + part.length;
  }, 0);
  return whole;
}

const nameBytes = ({ name }: WrittenEntry): Uint8Array =>
  typeof name === 'string' ? encoder.encode(name) : name;

function common(entry: WrittenEntry): readonly (readonly [width: 2 | 4, value: number])[] {
  const { flags = 0x800, method = 0, packed, size = packed.length, crc = crc32(packed) } = entry;
  return [
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, nameBytes(entry).length],
    [2, 0],
  ];
}

const localHeader = (entry: WrittenEntry): Uint8Array =>
  joined(fields([[4, 0x04034b50], ...common(entry)]), nameBytes(entry));

function listed(entry: WrittenEntry, start: number): Uint8Array {
  const { mode } = entry;
  const head = fields([
    [4, 0x02014b50],
    [2, mode === undefined ? 20 : 0x314],
    ...common(entry),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, mode === undefined ? 0 : mode * 65536],
    [4, start],
  ]);
  return joined(head, nameBytes(entry));
}

const end = (count: number, start: number, size: number): Uint8Array =>
  fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count & 0xffff],
    [2, count & 0xffff],
    [4, size],
    [4, start],
    [2, 0],
  ]);

function fields(list: readonly (readonly [width: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of list) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
