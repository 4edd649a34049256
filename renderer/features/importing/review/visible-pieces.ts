/** A stretch of text, or one character that would not be seen, with the name to show for it. */
export interface VisiblePiece {
  readonly text: string;
  /** Null for text as it is. */
  readonly sign: string | null;
}

/**
 * Characters that are not seen or that reorder what stands around them: controls, bidi embeddings, overrides and isolates,
 * byte order marks, interlinear signs, and the sign for what could not be decoded. Marks that scripts need (ZWNJ, ZWJ, LRM,
 * RLM) are no news.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffd\ud800-\udfff]/gu;

const NAMES: Readonly<Record<number, string>> = {
  0x202a: 'LRE',
  0x202b: 'RLE',
  0x202c: 'PDF',
  0x202d: 'LRO',
  0x202e: 'RLO',
  0x2066: 'LRI',
  0x2067: 'RLI',
  0x2068: 'FSI',
  0x2069: 'PDI',
  0xfeff: 'BOM',
  0xfffd: '\ufffd',
};

/** Cuts a text at its hidden characters; the pieces joined are the text. */
export function visiblePieces(text: string): readonly VisiblePiece[] {
  const pieces: VisiblePiece[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (index > from) pieces.push({ text: text.slice(from, index), sign: null });
    pieces.push({ text: character, sign: signOf(character.codePointAt(0) ?? 0) });
    from = index + character.length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), sign: null });
  return pieces;
}

const signOf = (code: number): string =>
  NAMES[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** How many characters could not be decoded, and how many others are hidden. */
export function countHidden(text: string): { readonly damaged: number; readonly hidden: number } {
  let damaged = 0;
  let hidden = 0;
  for (const [character] of text.matchAll(HIDDEN)) {
    if (character === '\ufffd') damaged += 1;
    else hidden += 1;
  }
  return { damaged, hidden };
}

/** The offset of the next hidden or damaged character after `from`, from the start again when there is none. */
export function nextHidden(text: string, from: number): number | null {
  let first: number | null = null;
  for (const { index } of text.matchAll(HIDDEN)) {
    if (index > from) return index;
    first ??= index;
  }
  return first;
}
