import { mix } from './mix';
import type { Shingles } from './shingles';

/** Numbers in a signature. */
export const BINS = 64;
const BIN_SHIFT = 26;
/** No shingle has this value: the six bits that choose the bin are cleared. */
const EMPTY = 0xffffffff;

/**
 * One-permutation MinHash: every shingle falls into one of 64 bins, each bin keeps its smallest. Equal numbers at equal
 * places estimate the Jaccard similarity. An empty bin borrows from one that is chosen by its own number, so that two
 * texts borrow alike (optimal densification, Shrivastava 2017).
 */
export function minHash(shingles: Shingles): Uint32Array {
  const signature = new Uint32Array(BINS).fill(EMPTY);
  for (const shingle of shingles) {
    const bin = shingle >>> BIN_SHIFT;
    const value = (shingle << 6) >>> 6;
    if (value < (signature[bin] ?? EMPTY)) signature[bin] = value;
  }
  if (shingles.length > 0) densify(signature);
  return signature;
}

function densify(signature: Uint32Array): void {
  const own = signature.slice();
  for (let bin = 0; bin < BINS; bin += 1) {
    for (let turn = 0; signature[bin] === EMPTY; turn += 1) {
      signature[bin] = own[mix((turn << 6) | bin) >>> BIN_SHIFT] ?? EMPTY;
    }
  }
}

/** The Jaccard similarity that two signatures suggest: 0 … 1. */
export function estimatedShare(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let bin = 0; bin < BINS; bin += 1) if (a[bin] === b[bin]) equal += 1;
  return equal / BINS;
}
