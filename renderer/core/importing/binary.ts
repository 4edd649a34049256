/** Bytes looked at: enough to tell, and a file of any size costs the same. */
const SAMPLE = 64 * 1024;
const NUL_SHARE = 0.01;
const CONTROL_SHARE = 0.02;

/** First bytes of formats that carry text but are none, or hide their control bytes far behind. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'Rar!',
  '7z\u00bc\u00af',
  '\u001f\u008b',
  'BZh',
  '\u00fd7zXZ',
  '\u007fELF',
  'MZ\u0090\u0000',
  'RIFF',
  'ID3',
  'OggS',
  'SQLite format 3',
] as const;

/** How often each byte stands in the even and in the odd places of the beginning of a file. */
export interface ColumnCounts {
  readonly even: Uint32Array;
  readonly odd: Uint32Array;
  /** Bytes counted, padding at the end left out. */
  readonly length: number;
}

/** Counts the bytes of the beginning by column: one pass serves the tests for UTF-16 and for binary files. */
export function countColumns(bytes: Uint8Array): ColumnCounts {
  const length = Math.min(withoutTrailingNuls(bytes), SAMPLE);
  const even = new Uint32Array(256);
  const odd = new Uint32Array(256);
  const paired = length & ~1;
  for (let index = 0; index < paired; index += 2) {
    const first = bytes[index] ?? 0;
    const second = bytes[index + 1] ?? 0;
    even[first] = (even[first] ?? 0) + 1;
    odd[second] = (odd[second] ?? 0) + 1;
  }
  if (length > paired) even[bytes[paired] ?? 0] = (even[bytes[paired] ?? 0] ?? 0) + 1;
  return { even, odd, length };
}

/** Some programs pad files with NULs; an odd one out also belongs to the last unit of UTF-16. */
function withoutTrailingNuls(bytes: Uint8Array): number {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) length -= 1;
  return Math.min(bytes.length, length + (length & 1));
}

/** True when the bytes are no text in any encoding of one byte a character. Ask for UTF-16 first. */
export function looksBinary(counts: ColumnCounts): boolean {
  if (counts.length === 0) return true;
  const { nul, control } = countControls(counts);
  return nul > counts.length * NUL_SHARE || nul + control > counts.length * CONTROL_SHARE;
}

/** The share, 0 … 1, of bytes in the beginning of a file that no text has: what a refusal tells the analyst. */
export function controlShare(bytes: Uint8Array): number {
  const counts = countColumns(bytes);
  if (counts.length === 0) return bytes.length === 0 ? 0 : 1;
  const { nul, control } = countControls(counts);
  return (nul + control) / counts.length;
}

/** True when the file opens like a document, picture, sound, program or archive format. */
export function hasSignature(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.some((signature) => head.startsWith(signature));
}

function countControls({ even, odd }: ColumnCounts): { nul: number; control: number } {
  let control = 0;
  for (const byte of CONTROLS) control += (even[byte] ?? 0) + (odd[byte] ?? 0);
  return { nul: (even[0] ?? 0) + (odd[0] ?? 0), control };
}

/** C0 without tab, line feed, vertical tab, form feed, carriage return, and the old end-of-file mark and escape. */
const CONTROLS = Array.from({ length: 0x80 }, (_, byte) => byte).filter(
  (byte) =>
    (byte > 0 && byte < 0x09) ||
    (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b) ||
    byte === 0x7f,
);
