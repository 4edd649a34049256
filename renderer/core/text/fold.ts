import { type TextRange, textRange } from '../model/offsets';
import { DELETED, EXPANDED, foldTable } from './fold-table';
import { letterKind } from './letters';
import { unitsToString } from './units';

/** A match key that still knows where each of its characters came from. */
export interface FoldedText {
  readonly folded: string;
  /** Where the unit at a folded index came from; the text's length for the end. Never decreases. */
  toOriginal(foldedIndex: number): number;
  /** The first folded index that came from `originalIndex` or later. Never decreases. */
  toFolded(originalIndex: number): number;
  /** The original characters behind a stretch of the key, with the marks and tatweel that follow its last letter. */
  originalRange(start: number, end: number): TextRange;
}

/** Room for the keys of lines: a list of numbers costs more to make than to fill. */
const room = new Uint16Array(4096);

/** The match key of a text: equal for spellings that analysts take as the same word. For matching, never for display. */
export function foldForMatching(text: string): string {
  const { units, expansions } = foldTable();
  const key = text.length <= room.length ? room : new Uint16Array(text.length);
  let length = 0;
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const mapped = units[unit] ?? DELETED;
    if (mapped === DELETED) continue;
    const expansion = mapped === EXPANDED ? expansions.get(unit) : undefined;
    if (expansion === undefined) {
      key[length] = mapped;
      length += 1;
    } else {
      folded += unitsToString(key, length) + expansion;
      length = 0;
    }
  }
  return folded + unitsToString(key, length);
}

/** Folds a text and keeps the way back to its offsets. */
export function foldWithMap(text: string): FoldedText {
  const { units, expansions } = foldTable();
  const origins: number[] = [];
  let folded = '';
  let pending = 0;
  const key = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const mapped = units[unit] ?? DELETED;
    if (mapped === DELETED) continue;
    const expansion = mapped === EXPANDED ? expansions.get(unit) : undefined;
    if (expansion === undefined) {
      key[pending] = mapped;
      pending += 1;
      origins.push(index);
      continue;
    }
    folded += unitsToString(key, pending) + expansion;
    pending = 0;
    for (let part = 0; part < expansion.length; part += 1) origins.push(index);
  }
  return mapped(text, folded + unitsToString(key, pending), Uint32Array.from(origins));
}

/** Every place where the key of `needle` occurs, left to right without overlap, in offsets of the original text. */
export function findFolded(haystack: string | FoldedText, needle: string): readonly TextRange[] {
  const key = foldForMatching(needle);
  if (key === '') return [];
  const text = typeof haystack === 'string' ? foldWithMap(haystack) : haystack;
  const found: TextRange[] = [];
  let at = text.folded.indexOf(key);
  while (at !== -1) {
    found.push(text.originalRange(at, at + key.length));
    at = text.folded.indexOf(key, at + key.length);
  }
  return found;
}

function mapped(text: string, folded: string, origins: Uint32Array): FoldedText {
  const toOriginal = (foldedIndex: number): number =>
    foldedIndex < 0 ? 0 : (origins[foldedIndex] ?? text.length);
  return {
    folded,
    toOriginal,
    toFolded: (originalIndex) => firstAtOrAfter(origins, originalIndex),
    originalRange(start, end) {
      const from = toOriginal(start);
      if (end <= start) return textRange(from, from);
      const last = origins[Math.min(end, origins.length) - 1];
      return textRange(from, last === undefined ? from : endOfMarks(text, last + 1));
    },
  };
}

/** Moves past the marks and tatweel that belong to the letter before `index`. */
function endOfMarks(text: string, index: number): number {
  const { units } = foldTable();
  let end = index;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (units[unit] !== DELETED || letterKind(unit) !== 'joiner') break;
    end += 1;
  }
  return end;
}

function firstAtOrAfter(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
