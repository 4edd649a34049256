/** Names Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Separators, and what Windows forbids: an exported file is meant to travel. */
const FORBIDDEN = /[/\\<>:"|?*]/;

/** Invisible marks that can make a name read as another (`annual\u202Efdp.exe`). */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Kinds of file that an export may make; nothing that the system would start. */
const EXTENSIONS = /\.(?:docx|hashiya|md|txt|html|json|jsonld|csv|xml|qdpx|qdc|pdf|zip|png|svg)$/i;

const MAX_NAME_BYTES = 200;

const hasControl = (name: string): boolean => /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(name);

/** The name under which an export is written: bidi marks removed, NFC; null when no file may be called so. */
export function cleanFileName(wanted: string): string | null {
  if (wanted.length > 4 * MAX_NAME_BYTES || /\p{Surrogate}/u.test(wanted)) return null;
  const name = wanted.replace(BIDI_CONTROLS, '').normalize('NFC').trimStart();
  const isWritable =
    hasExportEnding(name) &&
    !name.startsWith('.') &&
    !FORBIDDEN.test(name) &&
    !hasControl(name) &&
    !RESERVED.test(name) &&
    !/[. ]$/.test(name) &&
    Buffer.byteLength(name, 'utf8') <= MAX_NAME_BYTES;
  return isWritable ? name : null;
}

/** Whether a name has an ending that an export may have. */
export const hasExportEnding = (name: string): boolean => EXTENSIONS.test(name);

/** Files that Word and LibreOffice lay beside a document while they have it open. */
export function officeLockNames(fileName: string): readonly string[] {
  return [
    `.~lock.${fileName}#`,
    `~$${fileName}`,
    // Word overwrites the first letters of longer names.
    `~$${fileName.slice(1)}`,
    `~$${fileName.slice(2)}`,
  ];
}
