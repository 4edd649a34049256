import type { Shingles } from './shingles';

const SAMPLED_BITS = 0b111;

/** The same eighth of all possible shingles in every text: shared samples show what is contained in what. */
export function sampleOf(shingles: Shingles): Uint32Array {
  return shingles.filter((shingle) => (shingle & SAMPLED_BITS) === 0);
}
