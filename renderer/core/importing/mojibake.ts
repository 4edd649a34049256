import { MOJIBAKE_REPAIRS, type MojibakeRepair } from '../model/original-file';
import { byteOf, decodeStrictUtf8, decodeUpperHalf, encodeBytes, latin1ByteOf } from './byte-codec';
import { WINDOWS_1252, WINDOWS_1256 } from './byte-letters';
import { LOG_FREQUENCIES, RARE_LOG } from './letter-frequencies';

/** Looked at before anything is encoded: whole texts pay only when their beginning is odd. */
const SAMPLE = 8192;
/** Fewer letters prove nothing: `ÄÖÜ` is a word in its own right. */
const LEAST_LETTERS = 6;
const ARABIC_SHARE = 0.6;
/** Repaired text must read like Arabic: real text has a mean of -3, letters by chance -5 and less. */
const WORST_MEAN = -4.2;
/** The odd characters that a repair may leave, as a share of those it removes. */
const ODD_LEFT = 0.25;

interface Route {
  readonly encode: (text: string) => Uint8Array | undefined;
  readonly decode: (bytes: Uint8Array) => string | undefined;
}

const fromWindows1252 = byteOf(WINDOWS_1252);
const fromWindows1256 = byteOf(WINDOWS_1256);
const asWindows1256 = (bytes: Uint8Array): string | undefined => decodeUpperHalf(bytes, WINDOWS_1256);

/** How each kind is undone: back to the bytes it was read from, and read again. */
const ROUTES: Readonly<Record<MojibakeRepair, Route>> = {
  'utf-8-read-as-windows-1252': {
    encode: (text) => encodeBytes(text, fromWindows1252),
    decode: decodeStrictUtf8,
  },
  'utf-8-read-as-iso-8859-1': { encode: (text) => encodeBytes(text, latin1ByteOf), decode: decodeStrictUtf8 },
  'utf-8-read-as-windows-1256': {
    encode: (text) => encodeBytes(text, fromWindows1256),
    decode: decodeStrictUtf8,
  },
  'windows-1256-read-as-windows-1252': {
    encode: (text) => encodeBytes(text, fromWindows1252),
    decode: asWindows1256,
  },
  'windows-1256-read-as-iso-8859-1': {
    encode: (text) => encodeBytes(text, latin1ByteOf),
    decode: asWindows1256,
  },
};

/**
 * Recognises Arabic text that some program before us read with the wrong encoding. Answers only when undoing it gives
 * Arabic and takes the odd characters away; honest text of any language is never touched.
 */
export function findMojibake(text: string): MojibakeRepair | null {
  const sample = text.slice(0, SAMPLE);
  if (!looksMisread(sample)) return null;
  return MOJIBAKE_REPAIRS.find((repair) => isBetter(text, undo(text, repair))) ?? null;
}

/** Undoes a misreading character by character; a text that is no such misreading as a whole comes back unchanged. */
export function repairMojibake(text: string, repair: MojibakeRepair): string {
  return undo(text, repair) ?? text;
}

function undo(text: string, repair: MojibakeRepair): string | undefined {
  const { encode, decode } = ROUTES[repair];
  const bytes = encode(text);
  return bytes && decode(bytes);
}

/**
 * A cheap look: many letters of the upper half of Latin-1, or many ط ظ ع غ, which are what the first bytes of Arabic
 * UTF-8 become in Windows-1256. Honest Arabic has one in twenty of them, honest French one accent in seven letters.
 */
function looksMisread(sample: string): boolean {
  let letters = 0;
  let latin = 0;
  let leads = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const unit = sample.charCodeAt(index);
    if (unit >= 0x80 || isAsciiLetter(unit)) letters += 1;
    if (unit >= 0x80 && unit < 0x100 && unit !== 0xa0) latin += 1;
    if (unit === 0x637 || unit === 0x638 || unit === 0x639 || unit === 0x63a) leads += 1;
  }
  return letters >= LEAST_LETTERS && (latin > letters * 0.25 || leads > letters * 0.25);
}

function isBetter(before: string, after: string | undefined): boolean {
  if (after === undefined) return false;
  const { letters, arabic, log, odd } = weigh(after.slice(0, SAMPLE));
  if (arabic < LEAST_LETTERS || arabic <= letters * ARABIC_SHARE || log / arabic < WORST_MEAN) return false;
  return odd <= weigh(before.slice(0, SAMPLE)).odd * ODD_LEFT;
}

/** What a text is made of: letters, Arabic ones with their log-frequency, and what neither Arabic nor English has. */
function weigh(text: string): { letters: number; arabic: number; log: number; odd: number } {
  let letters = 0;
  let arabic = 0;
  let log = 0;
  let odd = 0;
  for (const character of text) {
    const unit = character.charCodeAt(0);
    if (unit < 0x80) {
      if (isAsciiLetter(unit)) letters += 1;
    } else if (isArabicLetter(unit)) {
      letters += 1;
      arabic += 1;
      log += LOG_FREQUENCIES.arabic.get(character) ?? RARE_LOG;
      // Odd only where there are too many: in Arabic they are one letter in eighty.
      if (unit === 0x637 || unit === 0x638) odd += 1;
    } else if (unit < 0x250 && unit !== 0xa0 && unit !== 0xab && unit !== 0xbb) {
      odd += 1;
      if (unit >= 0xc0) letters += 1;
    }
  }
  return { letters, arabic, log, odd };
}

/** Letters and vowel marks, without digits and signs. */
const isArabicLetter = (unit: number): boolean =>
  unit >= 0x620 && unit <= 0x6d3 && (unit < 0x660 || unit > 0x66d);
const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
