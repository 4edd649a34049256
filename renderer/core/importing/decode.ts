import type { Encoding } from '../model/encoding';

/** Turns bytes into characters without removing a byte order mark; the platform's decoder, passed in at the border. */
export type DecodeBytes = (bytes: Uint8Array, encoding: Encoding) => string;

const CARRIAGE_RETURN = /\r\n?/g;

/**
 * Canonical text of decoded characters: a byte order mark at the very start goes, CRLF and CR become LF. Nothing
 * else of the text is changed, ever.
 */
export function canonicalText(decoded: string): string {
  return withLineFeeds(decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded);
}

/** CRLF and CR as LF: the same for text whose byte order mark is gone already. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(CARRIAGE_RETURN, '\n') : text;
}

/** Characters the decoder could not read, or that an earlier program already could not. */
export function countUnreadable(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}
