/** What a character is to word and direction rules. */
export type LetterKind = 'rtl' | 'ltr' | 'digit' | 'joiner' | 'none';

const KINDS: readonly LetterKind[] = ['none', 'rtl', 'ltr', 'digit', 'joiner'];
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const NUMBER = /\p{N}/u;
/** Scripts written right to left: Hebrew to Arabic Extended, their presentation forms, and the two blocks of planes above. */
const RTL_AREAS: readonly (readonly [number, number])[] = [
  [0x0590, 0x08ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfeff],
  [0x10800, 0x10fff],
  [0x1e800, 0x1efff],
];
const TATWEEL = 0x0640;
const ZWNJ = 0x200c;
const ZWJ = 0x200d;

/**
 * The kind of a code point. Joiners (combining marks, tatweel, ZWNJ, ZWJ) belong to the word they stand in
 * but make none of their own, and have no direction.
 */
export function letterKind(codePoint: number): LetterKind {
  if (codePoint > 0xffff) return KINDS[classify(codePoint)] ?? 'none';
  return KINDS[kindTable()[codePoint] ?? 0] ?? 'none';
}

/** The code point that covers `index`, also when `index` is at the second half of a surrogate pair. */
export function codePointCovering(text: string, index: number): number {
  return text.codePointAt(isInsidePair(text, index) ? index - 1 : index) ?? 0;
}

/** True when `index` would cut a surrogate pair in two. */
export function isInsidePair(text: string, index: number): boolean {
  return isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1));
}

/** {@link letterKind} of single UTF-16 units as numbers, for loops over whole texts; surrogates are {@link NONE}. */
export const NONE = 0;
export const RTL = 1;
export const LTR = 2;
export const DIGIT = 3;
export const JOINER = 4;

let table: Uint8Array | undefined;

/** Stretches of one kind, ends included, that need no question each: ideographs, Hangul, surrogates and private use. */
const UNIFORM: readonly (readonly [number, number, number])[] = [
  [0x3400, 0x4dbf, LTR],
  [0x4e00, 0x9fff, LTR],
  [0xac00, 0xd7a3, LTR],
  [0xd800, 0xf8ff, NONE],
];

/** The numbers by unit. Built on first use (some 5 ms), since regular expressions per character cost too much on whole libraries. */
export function kindTable(): Uint8Array {
  if (table) return table;
  const built = new Uint8Array(0x10000);
  let unit = 0;
  for (const [first, last, kind] of [...UNIFORM, [0x10000, 0x10000, NONE] as const]) {
    for (; unit < first; unit += 1) built[unit] = classify(unit);
    built.fill(kind, first, last + 1);
    unit = last + 1;
  }
  table = built;
  return built;
}

function classify(codePoint: number): number {
  if (codePoint === TATWEEL || codePoint === ZWNJ || codePoint === ZWJ) return JOINER;
  const character = String.fromCodePoint(codePoint);
  if (LETTER.test(character)) return RTL_AREAS.some(([a, z]) => codePoint >= a && codePoint <= z) ? RTL : LTR;
  if (NUMBER.test(character)) return DIGIT;
  return MARK.test(character) ? JOINER : NONE;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
