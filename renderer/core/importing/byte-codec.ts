import type { UpperHalf } from './byte-letters';
import { inspectUtf8 } from './utf8';

const ENCODE_NONE = -1;
/** Characters joined at a time: a call takes only so many arguments. */
const CHUNK = 8192;

/** The byte of every character an encoding of one byte has: the way back from text to the bytes it was read from. */
export type ByteOf = (unit: number) => number;

/** Builds the way back of an upper half; ASCII stands for itself. */
export function byteOf(upper: UpperHalf): ByteOf {
  const bytes = new Map(
    Array.from(upper, (character, index) => [character.charCodeAt(0), 0x80 + index] as const),
  );
  bytes.delete(0xfffd);
  return (unit) => (unit < 0x80 ? unit : (bytes.get(unit) ?? ENCODE_NONE));
}

/** ISO-8859-1 as old programs read it: every byte is the character of its number. */
export const latin1ByteOf: ByteOf = (unit) => (unit < 0x100 ? unit : ENCODE_NONE);

/** The bytes a text was read from; undefined when one of its characters is of no byte. */
export function encodeBytes(text: string, toByte: ByteOf): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = toByte(text.charCodeAt(index));
    if (byte === ENCODE_NONE) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

/** Bytes as text of one byte a character; undefined when the encoding does not have one of them. */
export function decodeUpperHalf(bytes: Uint8Array, upper: UpperHalf): string | undefined {
  return joinUnits(bytes.length, (put) => {
    for (const byte of bytes) {
      const unit = byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80);
      if (unit === 0xfffd) return false;
      put(unit);
    }
    return true;
  });
}

/** Strict UTF-8 as text; undefined when a single byte is wrong. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  const { bad, isCut } = inspectUtf8(bytes);
  if (bad > 0 || isCut) return undefined;
  return joinUnits(bytes.length, (put) => {
    for (let index = 0; index < bytes.length; ) {
      const lead = bytes[index] ?? 0;
      const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      let point = length === 1 ? lead : lead & (0x7f >> length);
      for (let next = 1; next < length; next += 1) point = (point << 6) | ((bytes[index + next] ?? 0) & 0x3f);
      if (point > 0xffff) {
        put(0xd800 + ((point - 0x10000) >> 10));
        put(0xdc00 + ((point - 0x10000) & 0x3ff));
      } else put(point);
      index += length;
    }
    return true;
  });
}

/** `most` is the most units there can be. */
function joinUnits(most: number, fill: (put: (unit: number) => void) => boolean): string | undefined {
  const units = new Uint16Array(most);
  let length = 0;
  const isWhole = fill((unit) => {
    units[length] = unit;
    length += 1;
  });
  if (!isWhole) return undefined;
  const parts: string[] = [];
  for (let start = 0; start < length; start += CHUNK) {
    parts.push(String.fromCharCode(...units.subarray(start, Math.min(length, start + CHUNK))));
  }
  return parts.join('');
}
