import { opensLikeZip } from './archive/central-directory';

/** What the first bytes of a file show; `page` and `saved-page` are text that opens like HTML or MHTML. */
export type Signature = 'pdf' | 'rtf' | 'zip' | 'old-office' | 'protected-office' | 'page' | 'saved-page';

const HEAD = 4096;
/** Names in the folder of an old office file; a protected document keeps its real self in such a file. */
const PROTECTED = utf16('EncryptionInfo');
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const PAGE = /^<(?:!doctype\s+html|html[\s>])/i;
const DECLARATION = /^<\?xml[^>]*>/i;
const PDF = /^[^ ]{0,1000}%PDF-/;
const SAVED_PAGE = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i;

/** Tells the formats that show themselves at their start; null for everything else. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte)) {
    return holds(bytes, PROTECTED) ? 'protected-office' : 'old-office';
  }
  if (opensLikeZip(bytes)) return 'zip';
  const head = headOf(bytes);
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (PAGE.test(withoutProlog(head))) return 'page';
  if (SAVED_PAGE.test(head.replaceAll('\r', ''))) return 'saved-page';
  // Readers of PDF look for its mark some way behind the start.
  return PDF.test(head) ? 'pdf' : null;
}

/** What stands before the first element of a page is cut off: comments and the declaration of XML. */
function withoutProlog(head: string): string {
  let rest = head;
  for (;;) {
    const end = rest.startsWith('<!--') ? rest.indexOf('-->') + 3 : (DECLARATION.exec(rest)?.[0].length ?? 0);
    if (end < 3) return rest;
    rest = rest.slice(end).trimStart();
  }
}

/** A character for each byte: ASCII and the byte order marks as they are, and faster than making them one by one. */
const oneByteEach = new TextDecoder('windows-1252');

/** The beginning as ASCII, whatever its encoding: without a byte order mark and the NULs of UTF-16. */
function headOf(bytes: Uint8Array): string {
  return oneByteEach
    .decode(bytes.subarray(0, HEAD))
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\u0000', '')
    .trimStart();
}

function utf16(name: string): readonly number[] {
  return Array.from(name, (character) => [character.charCodeAt(0), 0]).flat();
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
