import type { BlockMark, BlockRole } from '../../model/block-role';
import { splitBlocks } from '../../text/blocks';
import { mix } from './mix';
import { tokenHashes } from './token-hashes';

/** Words in a row that are compared together. */
const WORDS = 3;

/** What outlets put around the same report, each in its own manner. */
const CHROME: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'caption',
  'credit',
  'byline',
  'dateline',
  'source-line',
  'section-label',
  'residue',
]);

/** Hashes of three words in a row, ascending, each once: what two articles are compared by. */
export type Shingles = Uint32Array;

/** The shingles of the report in a text: what residue, captions and source lines say is left out. */
export function shinglesOf(text: string, marks: readonly BlockMark[]): Shingles {
  const compared: number[] = [];
  for (const block of splitBlocks(text)) {
    if (!CHROME.has(marks[block.index]?.role ?? 'body')) tokenHashes(block.text, compared);
  }
  // A text of captions alone is still compared with other such texts.
  if (compared.length === 0) tokenHashes(text, compared);
  return shinglesOfTokens(compared);
}

/** A text of fewer words has one shingle of all of them. */
function shinglesOfTokens(tokens: readonly number[]): Shingles {
  if (tokens.length === 0) return new Uint32Array();
  const count = Math.max(1, tokens.length - WORDS + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    for (let word = at; word < Math.min(at + WORDS, tokens.length); word += 1) {
      hash = mix(Math.imul(hash, 31) + (tokens[word] ?? 0) + 0x9e3779b9);
    }
    hashes[at] = hash;
  }
  return withoutRepeats(hashes.sort());
}

/** An ascending list with each number once. */
export function withoutRepeats(sorted: Uint32Array): Uint32Array {
  let length = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at > 0 && sorted[at] === sorted[length - 1]) continue;
    sorted[length] = sorted[at] ?? 0;
    length += 1;
  }
  return sorted.slice(0, length);
}

/** How many numbers two ascending lists share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    const one = a[left] ?? 0;
    const other = b[right] ?? 0;
    if (one === other) shared += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return shared;
}
