import { splitBlocks } from '../../text/blocks';
import { lineKey } from '../line-key';
import { withoutRepeats } from './shingles';

/** Longer lines are paragraphs: what a page repeats around its articles is shorter. */
const MAX_KEY_LENGTH = 240;
const MAX_LINE_LENGTH = 320;

/** The hash a fingerprint knows a line by; undefined for lines it does not keep. `key` is in match-key form. */
export function lineHash(key: string): number | undefined {
  if (key.length === 0 || key.length > MAX_KEY_LENGTH) return undefined;
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Hashes of the short lines of a text, ascending, each once. */
export function lineHashesOf(text: string): Uint32Array {
  const hashes: number[] = [];
  for (const block of splitBlocks(text)) {
    // A key is seldom much shorter than its line: paragraphs need not be folded to be left out.
    if (block.text.length > MAX_LINE_LENGTH) continue;
    const hash = lineHash(lineKey(block.text));
    if (hash !== undefined) hashes.push(hash);
  }
  return withoutRepeats(Uint32Array.from(hashes).sort());
}
