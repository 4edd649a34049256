/** Bytes looked at. */
const SAMPLE = 64 * 1024;
/** Share of one column of bytes that must be high bytes of text, and the most the other may have by chance. */
const HIGH_COLUMN = 0.6;
const LOW_COLUMN = 0.35;
/** High bytes of Latin, Hebrew and Arabic letters, and of the punctuation and presentation forms between them. */
const HIGH_BYTES = new Set([0x00, 0x05, 0x06, 0x20, 0xfe]);
/** Low bytes are looked at for the first three only: 0x20 is also the low byte of a space. */
const RARE_LOW_BYTES = new Set([0x00, 0x05, 0x06]);

/** UTF-16 without a byte order mark, told by the columns in which the high bytes stand. */
export function detectBareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(withoutTrailingNuls(bytes), SAMPLE) & ~1;
  if (length < 4) return undefined;
  for (const [encoding, high] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    const isColumns =
      shareOf(bytes, length, high, HIGH_BYTES) > HIGH_COLUMN &&
      shareOf(bytes, length, 1 - high, RARE_LOW_BYTES) < LOW_COLUMN;
    if (isColumns && isPlausible(bytes, length, high)) return encoding;
  }
  return undefined;
}

/** Some programs pad files with NULs; an odd one out also belongs to the last unit. */
function withoutTrailingNuls(bytes: Uint8Array): number {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) length -= 1;
  return Math.min(bytes.length, length + (length & 1));
}

function shareOf(bytes: Uint8Array, length: number, column: number, wanted: ReadonlySet<number>): number {
  let count = 0;
  for (let index = column; index < length; index += 2) if (wanted.has(bytes[index] ?? -1)) count += 1;
  return count / (length / 2);
}

/** Small numbers in two-byte columns (sound, tables) also look like UTF-16: their units would be control characters. */
function isPlausible(bytes: Uint8Array, length: number, high: number): boolean {
  let control = 0;
  for (let index = 0; index < length; index += 2) {
    const unit = ((bytes[index + high] ?? 0) << 8) | (bytes[index + 1 - high] ?? 0);
    if ((unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || (unit >= 0x7f && unit < 0xa0)) control += 1;
  }
  return control <= (length / 2) * 0.02;
}
