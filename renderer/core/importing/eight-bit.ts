import { ISO_8859_6, type UpperHalf, WINDOWS_1252, WINDOWS_1256 } from './byte-letters';
import { LOG_FREQUENCIES, RARE_LOG, SHARED_SIGNS } from './letter-frequencies';

type EightBit = 'windows-1256' | 'iso-8859-6' | 'windows-1252';
type Script = keyof typeof LOG_FREQUENCIES;

/** The likeliest encoding, how far it is ahead of the next, and how much like its language the text reads (logs). */
export interface EightBitGuess {
  readonly encoding: EightBit;
  readonly score: number;
  readonly lead: number;
  /** Bytes beyond ASCII that were weighed. */
  readonly evidence: number;
}

const CANDIDATES: readonly (readonly [EightBit, UpperHalf, Script])[] = [
  ['windows-1256', WINDOWS_1256, 'arabic'],
  ['iso-8859-6', ISO_8859_6, 'arabic'],
  ['windows-1252', WINDOWS_1252, 'latin'],
];

/** Logarithms beside the letters' own: a byte the encoding does not have, a control, a sign that decides nothing. */
const IMPOSSIBLE = -14;
const CONTROL = -12;
const INDIFFERENT = -4;
/**
 * What stands before a letter beyond ASCII. In Arabic it is nearly always another one; in Latin text nearly always
 * an ASCII letter, which is the surest difference between `Ç` and `ا`.
 */
const NEIGHBOUR = {
  arabic: { upper: Math.log(0.95), ascii: Math.log(0.01) },
  latin: { upper: Math.log(0.03), ascii: Math.log(0.95) },
} as const;

const SAMPLE = 64 * 1024;

/** Weighs the bytes as text of each candidate; the mean is over bytes beyond ASCII. */
export function guessEightBit(bytes: Uint8Array): EightBitGuess {
  const sample = bytes.subarray(0, SAMPLE);
  const evidence = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  const scored = CANDIDATES.map(([encoding, upper, script]) => ({
    encoding,
    score: meanScore(sample, weights(upper, script), script),
  })).sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return {
    encoding: best?.encoding ?? 'windows-1256',
    score: best?.score ?? IMPOSSIBLE,
    lead: (best?.score ?? 0) - (next?.score ?? 0),
    evidence,
  };
}

function meanScore(bytes: Uint8Array, weight: readonly number[], script: Script): number {
  let sum = 0;
  let count = 0;
  let previous = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      sum += (weight[byte - 0x80] ?? IMPOSSIBLE) + neighbour(script, previous);
      count += 1;
    }
    previous = byte;
  }
  return count === 0 ? 0 : sum / count;
}

function neighbour(script: Script, previous: number): number {
  if (previous >= 0xc0) return NEIGHBOUR[script].upper;
  const isLetter = (previous | 0x20) >= 0x61 && (previous | 0x20) <= 0x7a;
  return isLetter ? NEIGHBOUR[script].ascii : 0;
}

const cache = new Map<UpperHalf, readonly number[]>();

function weights(upper: UpperHalf, script: Script): readonly number[] {
  const known = cache.get(upper);
  if (known) return known;
  const built = Array.from(upper, (character) => weightOf(character, script));
  cache.set(upper, built);
  return built;
}

function weightOf(character: string, script: Script): number {
  if (character === '\ufffd') return IMPOSSIBLE;
  if (character >= '\u0080' && character < '\u00a0') return CONTROL;
  if (SHARED_SIGNS.includes(character)) return INDIFFERENT;
  return LOG_FREQUENCIES[script].get(character) ?? RARE_LOG;
}
