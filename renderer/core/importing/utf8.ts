/** What a strict reading of bytes as UTF-8 found. */
export interface Utf8Report {
  /** Well-formed characters of two bytes and more. */
  readonly multiByte: number;
  /** Places where the bytes are no UTF-8, each as a decoder would replace it. */
  readonly bad: number;
  /** The last character is cut off by the end of the file; not counted in `bad`. */
  readonly isCut: boolean;
}

/** So many bad places among fewer good characters, and the bytes are of another encoding: reading on tells no more. */
const HOPELESS = 512;

/**
 * Reads bytes as the Unicode Standard's table 3-7 says: no overlong forms, no surrogates, nothing above U+10FFFF.
 * Counting stops where it is plain that the bytes are no UTF-8 at all.
 */
export function inspectUtf8(bytes: Uint8Array): Utf8Report {
  let multiByte = 0;
  let bad = 0;
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) {
      index += 1;
      continue;
    }
    // Two bytes a letter: nearly all of an Arabic text.
    if (lead >= 0xc2 && lead <= 0xdf && ((bytes[index + 1] ?? 0) & 0xc0) === 0x80) {
      multiByte += 1;
      index += 2;
      continue;
    }
    const needed = sequenceLength(lead);
    const length = matchingLength(bytes, index, needed);
    if (needed > 0 && length === needed) multiByte += 1;
    else if (needed > 0 && index + length === bytes.length) return { multiByte, bad, isCut: true };
    else {
      bad += 1;
      if (bad === HOPELESS && multiByte < bad) return { multiByte, bad, isCut: false };
    }
    index += Math.max(1, length);
  }
  return { multiByte, bad, isCut: false };
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** How many bytes from `start` belong to one sequence: `needed` when it is complete. */
function matchingLength(bytes: Uint8Array, start: number, needed: number): number {
  const lead = bytes[start] ?? 0;
  let length = 1;
  while (length < needed) {
    const next = bytes[start + length];
    if (next === undefined || next < 0x80 || next > 0xbf) break;
    if (length === 1 && !isSecondByte(lead, next)) break;
    length += 1;
  }
  return length;
}

function isSecondByte(lead: number, next: number): boolean {
  if (lead === 0xe0) return next >= 0xa0;
  if (lead === 0xed) return next <= 0x9f;
  if (lead === 0xf0) return next >= 0x90;
  return lead !== 0xf4 || next <= 0x8f;
}
