/** Bytes looked at: enough to tell, and a file of any size costs the same. */
const SAMPLE = 64 * 1024;
const NUL_SHARE = 0.01;
const CONTROL_SHARE = 0.02;

/** First bytes of formats that carry text but are none, or hide their control bytes far behind. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'Rar!',
  '7z\u00bc\u00af',
  '\u001f\u008b',
  'SQLite format 3',
] as const;

/** True when the bytes are no text in any encoding of one byte a character. Ask for UTF-16 first. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (hasSignature(bytes)) return true;
  const length = Math.min(bytes.length, SAMPLE);
  let nul = 0;
  let control = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) nul += 1;
    else if (isControl(byte)) control += 1;
  }
  return nul > length * NUL_SHARE || nul + control > length * CONTROL_SHARE;
}

/** True when the file opens like a document, picture or archive format. */
export function hasSignature(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.some((signature) => head.startsWith(signature));
}

/** C0 without tab, line feed, vertical tab, form feed, carriage return, and the old end-of-file mark and escape. */
const isControl = (byte: number): boolean =>
  byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b) || byte === 0x7f;
