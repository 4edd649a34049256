import type { ColumnCounts } from './binary';

/** Share of one column of bytes that must be high bytes of text, and the most the other may have by chance. */
const HIGH_COLUMN = 0.6;
const LOW_COLUMN = 0.35;
/** High bytes of Latin, Hebrew and Arabic letters, and of the punctuation and presentation forms between them. */
const HIGH_BYTES = [0x00, 0x05, 0x06, 0x20, 0xfb, 0xfe];
/** Low bytes are looked at for the first three only: 0x20 is also the low byte of a space. */
const RARE_LOW_BYTES = [0x00, 0x05, 0x06];
/** Units that no text has, as a share of all. */
const CONTROL_SHARE = 0.02;

/** UTF-16 without a byte order mark, told by the columns in which the high bytes stand. */
export function detectBareUtf16(
  bytes: Uint8Array,
  counts: ColumnCounts,
): 'utf-16le' | 'utf-16be' | undefined {
  const length = counts.length & ~1;
  if (length < 4) return undefined;
  const units = length / 2;
  const isHigh = (column: Uint32Array, other: Uint32Array): boolean =>
    sum(column, HIGH_BYTES) > units * HIGH_COLUMN && sum(other, RARE_LOW_BYTES) < units * LOW_COLUMN;
  if (isHigh(counts.odd, counts.even) && isPlausible(bytes, length, 1)) return 'utf-16le';
  if (isHigh(counts.even, counts.odd) && isPlausible(bytes, length, 0)) return 'utf-16be';
  return undefined;
}

const sum = (column: Uint32Array, bytes: readonly number[]): number =>
  bytes.reduce((total, byte) => total + (column[byte] ?? 0), 0);

/** Small numbers in two-byte columns (sound, tables) also look like UTF-16: their units would be control characters. */
function isPlausible(bytes: Uint8Array, length: number, high: number): boolean {
  let control = 0;
  for (let index = 0; index < length; index += 2) {
    const unit = ((bytes[index + high] ?? 0) << 8) | (bytes[index + 1 - high] ?? 0);
    if ((unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || (unit >= 0x7f && unit < 0xa0)) control += 1;
  }
  return control <= (length / 2) * CONTROL_SHARE;
}
