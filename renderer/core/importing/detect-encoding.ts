import type { Confidence, Encoding } from '../model/encoding';
import { fail, ok, type Result } from '../model/result';
import { countColumns, hasSignature, looksBinary } from './binary';
import { guessEightBit } from './eight-bit';
import { inspectUtf8 } from './utf8';
import { detectBareUtf16 } from './utf16';

export type { Confidence } from '../model/encoding';

export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly confidence: Confidence;
}

/** `binary`: no text at all. `undecodable`: text, perhaps, but in no encoding this program reads. */
export type EncodingRefusal = 'binary' | 'undecodable';

/** A damaged UTF-8 file has far more good characters than bad bytes. */
const DAMAGED_RATIO = 20;
/** Other encodings hardly ever make UTF-8 characters by chance: even a badly damaged file shows. */
const BADLY_DAMAGED_RATIO = 2;
/** Byte order marks. UTF-32 opens like UTF-16 followed by NULs, and no decoder of the platform reads it. */
const MARKS: readonly (readonly [readonly number[], Encoding | null])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0x00, 0x00], null],
  [[0x00, 0x00, 0xfe, 0xff], null],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/**
 * Below this mean the bytes read like no language of the candidate encodings (Chinese, Greek, noise). Real
 * text of some length scores -3; a few bytes may be odd by chance.
 */
const WORST_SCORE = { short: -6.2, long: -5.2 };
const SURE_LEAD = 0.7;
/** Text of a language that no candidate is for (Greek, KOI8-R) may pass for one, but never reads as well as real text. */
const SURE_SCORE = -4;
const SURE_EVIDENCE = 12;

/**
 * Finds the encoding of a text file from its bytes: byte order mark, UTF-16 by its columns, refusal of binary files,
 * strict UTF-8, damaged UTF-8, then the letters' frequencies in the encodings of one byte. UTF-16 comes before the
 * binary test, since half of its bytes are control bytes.
 */
export function detectEncoding(bytes: Uint8Array): Result<DetectedEncoding, EncodingRefusal> {
  const marked = byMark(bytes);
  if (marked) return marked;
  if (hasSignature(bytes)) return fail('binary');
  const counts = countColumns(bytes);
  const bare = detectBareUtf16(bytes, counts);
  if (bare) return ok({ encoding: bare, confidence: 'likely' });
  if (looksBinary(counts)) return fail('binary');
  const { multiByte, bad, isCut } = inspectUtf8(bytes);
  if (bad === 0 && !(isCut && multiByte === 0)) return ok({ encoding: 'utf-8', confidence: 'certain' });
  if (bad > 0 && multiByte > bad * BADLY_DAMAGED_RATIO) {
    return ok({ encoding: 'utf-8', confidence: multiByte > bad * DAMAGED_RATIO ? 'likely' : 'unsure' });
  }
  return byLetters(bytes);
}

function byMark(bytes: Uint8Array): Result<DetectedEncoding, EncodingRefusal> | undefined {
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (!found) return undefined;
  const [, encoding] = found;
  return encoding === null ? fail('undecodable') : ok({ encoding, confidence: 'certain' });
}

function byLetters(bytes: Uint8Array): Result<DetectedEncoding, EncodingRefusal> {
  const { encoding, score, lead, evidence } = guessEightBit(bytes);
  const isShort = evidence < SURE_EVIDENCE;
  if (score < (isShort ? WORST_SCORE.short : WORST_SCORE.long)) return fail('undecodable');
  const isSure = lead >= SURE_LEAD && score >= SURE_SCORE && !isShort;
  return ok({ encoding, confidence: isSure ? 'likely' : 'unsure' });
}
