import type { Encoding } from '../../core/model';

/** Names whose capitals are not those of the decoder's label; the same in every language. */
const SPECIAL: Partial<Readonly<Record<Encoding, string>>> = {
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  ibm866: 'IBM 866',
  macintosh: 'Macintosh',
  'x-mac-cyrillic': 'Mac Cyrillic',
  big5: 'Big5',
  shift_jis: 'Shift_JIS',
};

/** An encoding as its standard writes it: `Windows-1256`, `ISO-8859-6`. */
export const encodingName = (encoding: Encoding): string =>
  SPECIAL[encoding] ??
  (encoding.startsWith('windows') ? encoding.replace('windows', 'Windows') : encoding.toUpperCase());
