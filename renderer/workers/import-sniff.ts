import type { ImportFailure } from '../core/importing/import-run';

/** Names that no format of ours has: refused before they are read. */
const FOREIGN_TYPES =
  /\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|ico|mp[34]|m4[av]|mov|avi|mkv|wav|ogg|flac|exe|dll|so|msi|dmg|iso|apk|jar|7z|rar|gz|bz2|xz|tar|ttf|otf|woff2?|sqlite|db)$/i;

/** First bytes of what is no text and no document of ours, whatever its name says. */
const FOREIGN_SIGNATURES = [
  '\u0089PNG\r\n',
  'GIF87a',
  'GIF89a',
  '\u00ff\u00d8\u00ff',
  'Rar!\u001a',
  '7z\u00bc\u00af\u0027',
  '\u001f\u008b\u0008',
  'SQLite format 3\u0000',
  '\u007fELF',
  '\u00ca\u00fe\u00ba\u00be',
  'MZ\u0090\u0000',
] as const;
const LONGEST_SIGNATURE = 16;

/** True when a file of this name need not be looked at. */
export const isForeignType = (name: string): boolean => FOREIGN_TYPES.test(name);

/** Why bytes need not be kept: what is plainly no text is not put into the vault. The reader has the last word on the rest. */
export function refusalOf(bytes: Uint8Array): ImportFailure | null {
  if (bytes.length === 0) return 'empty';
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST_SIGNATURE));
  return FOREIGN_SIGNATURES.some((signature) => head.startsWith(signature)) ? 'binary' : null;
}

/** True when a file may be an archive of files; the worker knows for certain. */
export const mayBeArchive = (name: string, bytes: Uint8Array): boolean =>
  /\.zip$/i.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b;
