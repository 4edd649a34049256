import {
  ISO_8859_6,
  type UpperHalf,
  WINDOWS_1251,
  WINDOWS_1252,
  WINDOWS_1255,
  WINDOWS_1256,
} from './byte-letters';
import { LOG_FREQUENCIES, RARE_LOG, SHARED_SIGNS } from './letter-frequencies';

type EightBit = 'windows-1256' | 'iso-8859-6' | 'windows-1255' | 'windows-1252' | 'windows-1251';
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
  ['windows-1255', WINDOWS_1255, 'hebrew'],
  ['windows-1252', WINDOWS_1252, 'latin'],
  ['windows-1251', WINDOWS_1251, 'cyrillic'],
];

/** Logarithms beside the letters' own: a byte the encoding does not have, a control, a sign that decides nothing. */
const IMPOSSIBLE = -14;
const CONTROL = -12;
const INDIFFERENT = -4;

/**
 * What stands before a letter beyond ASCII. In Arabic it is nearly always another one; in Latin text nearly always
 * an ASCII letter, which is the surest difference between `Ç` and `ا`.
 */
const NEIGHBOUR: Readonly<Record<Script, { upper: number; ascii: number }>> = {
  arabic: { upper: Math.log(0.95), ascii: Math.log(0.01) },
  hebrew: { upper: Math.log(0.95), ascii: Math.log(0.01) },
  cyrillic: { upper: Math.log(0.95), ascii: Math.log(0.01) },
  latin: { upper: Math.log(0.03), ascii: Math.log(0.95) },
};

const SAMPLE = 64 * 1024;

/** Weighs the bytes as text of each candidate; the mean is over bytes beyond ASCII. */
export function guessEightBit(bytes: Uint8Array): EightBitGuess {
  const counts = countUpperHalf(bytes.subarray(0, SAMPLE));
  const scored = CANDIDATES.map(([encoding, upper, script]) => ({
    encoding,
    score: meanScore(counts, weights(upper, script), script),
  })).sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return {
    encoding: best?.encoding ?? 'windows-1256',
    score: best?.score ?? IMPOSSIBLE,
    lead: (best?.score ?? 0) - (next?.score ?? 0),
    evidence: counts.total,
  };
}

/** How often each byte beyond ASCII stands there, and what stands before them: all that the scores need. */
interface UpperHalfCounts {
  readonly bytes: Uint32Array;
  readonly total: number;
  readonly afterUpper: number;
  readonly afterAscii: number;
}

/** One pass for all candidates. */
function countUpperHalf(sample: Uint8Array): UpperHalfCounts {
  const bytes = new Uint32Array(128);
  let total = 0;
  let afterUpper = 0;
  let afterAscii = 0;
  let previous = 0;
  // By index: this loop is most of what a file costs.
  for (let index = 0; index < sample.length; index += 1) {
    const byte = sample[index] as number;
    if (byte >= 0x80) {
      bytes[byte & 0x7f] = (bytes[byte & 0x7f] as number) + 1;
      total += 1;
      if (previous >= 0xc0) afterUpper += 1;
      else if (isAsciiLetter(previous)) afterAscii += 1;
    }
    previous = byte;
  }
  return { bytes, total, afterUpper, afterAscii };
}

const isAsciiLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

function meanScore(counts: UpperHalfCounts, weight: readonly number[], script: Script): number {
  if (counts.total === 0) return 0;
  const { upper, ascii } = NEIGHBOUR[script];
  let sum = counts.afterUpper * upper + counts.afterAscii * ascii;
  for (let index = 0; index < 128; index += 1) {
    sum += (counts.bytes[index] ?? 0) * (weight[index] ?? IMPOSSIBLE);
  }
  return sum / counts.total;
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
