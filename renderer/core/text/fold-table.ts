/** The unit has no part in a match key. */
export const DELETED = 0;
/** The unit becomes several: look in {@link FoldTable.expansions}. U+FFFF itself is no character of any text. */
export const EXPANDED = 0xffff;

/** The match key of every UTF-16 unit. */
export interface FoldTable {
  readonly units: Uint16Array;
  readonly expansions: ReadonlyMap<number, string>;
}

/** Marks, tatweel and invisible controls: harakat, Koranic signs, combining accents, zero-width and bidi characters. */
const DELETIONS: readonly (readonly [number, number])[] = [
  [0x0000, 0x0000],
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe73, 0xfe73],
  [0xfeff, 0xfeff],
];

/** Letters and signs that analysts write in more than one way → the one they match as. Lone hamza stays. */
const SAME: readonly (readonly [string, string])[] = [
  ['أإآٱ', 'ا'],
  ['ىیېےۓئ', 'ي'],
  ['ؤۆۋ', 'و'],
  ['ةەۀہۂھ', 'ه'],
  ['کڪگ', 'ك'],
  ['چ', 'ج'],
  ['ژ', 'ز'],
  ['پ', 'ب'],
  ['ڤ', 'ف'],
  ['“”„‟«»', '"'],
  ['‘’‚‛', "'"],
  ['\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
];
const ZEROS = ['٠', '۰', '０'] as const;

/** Blocks whose characters are other shapes of plain ones: Latin ligatures, Arabic presentation forms, full width. */
const COMPATIBILITY: readonly (readonly [number, number])[] = [
  [0xfb00, 0xfb06],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff01, 0xff5e],
];

let table: FoldTable | undefined;

/** The table, built on first use. */
export function foldTable(): FoldTable {
  table ??= build();
  return table;
}

function build(): FoldTable {
  const units = new Uint16Array(0x10000);
  const expansions = new Map<number, string>();
  for (let unit = 0; unit < 0x10000; unit += 1) units[unit] = lowered(unit);
  for (const [from, to] of DELETIONS) units.fill(DELETED, from, to + 1);
  for (const [letters, key] of SAME) {
    for (const letter of letters) units[letter.charCodeAt(0)] = key.charCodeAt(0);
  }
  for (const zero of ZEROS) {
    for (let digit = 0; digit < 10; digit += 1) units[zero.charCodeAt(0) + digit] = 0x30 + digit;
  }
  for (const [from, to] of COMPATIBILITY) {
    for (let unit = from; unit <= to; unit += 1) addCompatibility(units, expansions, unit);
  }
  return { units, expansions };
}

/** Lower case, Latin letters also without accents; the unit itself where that would be more than one unit. */
function lowered(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const isLatin = (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x1e00 && unit <= 0x1eff);
  const bare = isLatin ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
  return bare.length === 1 ? bare.charCodeAt(0) : unit;
}

function addCompatibility(units: Uint16Array, expansions: Map<number, string>, unit: number): void {
  const plain = String.fromCharCode(unit).normalize('NFKC');
  let key = '';
  if (units[unit] === DELETED) return;
  for (let index = 0; index < plain.length; index += 1) {
    const folded = units[plain.charCodeAt(index)] ?? DELETED;
    if (folded !== DELETED) key += String.fromCharCode(folded);
  }
  // Free-standing harakat are spelt "space + mark" by NFKC: the space is no space of the text.
  if (key === ' ') key = '';
  if (key.length > 1) expansions.set(unit, key);
  units[unit] = key.length > 1 ? EXPANDED : key === '' ? DELETED : key.charCodeAt(0);
}
