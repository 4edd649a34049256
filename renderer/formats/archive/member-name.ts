import { guessEightBit } from '../../core/importing/eight-bit';
import { inspectUtf8 } from '../../core/importing/utf8';
import { decodeBytes } from '../text/decode-bytes';

/** Longer names are nobody's; what is shown of them is enough. */
const LONGEST_NAME = 1024;

/** The upper half of code page 437, which the format means where it does not say UTF-8. */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * The name of an archive's member, for display only. Programs of Arabic Windows write Windows-1256 where the format
 * means code page 437, and others write UTF-8 without saying so.
 */
export function memberName(bytes: Uint8Array, isUtf8: boolean): string {
  const raw = bytes.subarray(0, LONGEST_NAME);
  return decodeName(raw, isUtf8).replaceAll('\\', '/');
}

function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8 || inspectUtf8(bytes).bad === 0) return decodeBytes(bytes, 'utf-8');
  if (guessEightBit(bytes).encoding === 'windows-1256') return decodeBytes(bytes, 'windows-1256');
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437.charAt(byte - 0x80),
  ).join('');
}
