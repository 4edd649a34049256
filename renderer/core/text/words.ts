import { type TextRange, textRange } from '../model/offsets';
import {
  codePointCovering,
  DIGIT,
  isInsidePair,
  JOINER,
  kindTable,
  type LetterKind,
  LTR,
  letterKind,
  NONE,
  RTL,
} from './letters';

/**
 * Grows a selection to whole words and drops white space and invisible controls at its ends. Clitics stay with
 * their word, marks with their letter; a word ends at punctuation and where the script changes. An empty
 * selection stays empty.
 */
export function snapToWords(text: string, range: TextRange): TextRange {
  let start = range.start as number;
  let end = range.end as number;
  while (start < end && isTrimmed(text, start)) start += 1;
  while (end > start && isTrimmed(text, end - 1)) end -= 1;
  if (start === end) return textRange(start, end);
  while (start > 0 && !isWordBoundary(text, start)) start -= 1;
  while (end < text.length && !isWordBoundary(text, end)) end += 1;
  return textRange(start, end);
}

/** How many words the text has: stretches of letters and digits as {@link snapToWords} sees them. */
export function wordCount(text: string): number {
  const kinds = kindTable();
  let count = 0;
  let isInWord = false;
  let script = NONE;
  for (let index = 0; index < text.length; index += 1) {
    const kind = kindNumber(kinds, text, index);
    if (kind === NONE) {
      isInWord &&= SIGNS.includes(text.charAt(index)) && !isWordBoundary(text, index);
    } else if (kind !== JOINER) {
      // Arabic against Latin: the two numbers differ and none of them is a digit's.
      if (!isInWord || (kind !== script && kind < DIGIT && script < DIGIT)) count += 1;
      isInWord = true;
      script = kind;
    }
  }
  return count;
}

function kindNumber(kinds: Uint8Array, text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  return isSurrogate ? KIND_NUMBERS[kindAt(text, index)] : (kinds[unit] ?? NONE);
}

const KIND_NUMBERS: Readonly<Record<LetterKind, number>> = {
  none: NONE,
  rtl: RTL,
  ltr: LTR,
  digit: DIGIT,
  joiner: JOINER,
};

/** True when no word runs across `index`; surrogate pairs are never cut. */
export function isWordBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  if (isInsidePair(text, index)) return false;
  const before = kindAt(text, index - 1);
  const after = kindAt(text, index);
  if (before === 'none' || after === 'none') return !isHeldTogether(text, index, before, after);
  return scriptsPart(text, index, after);
}

const kindAt = (text: string, index: number): LetterKind => letterKind(codePointCovering(text, index));

/** Arabic against Latin letters; marks look back to the letter they stand on, digits go with either. */
function scriptsPart(text: string, index: number, after: LetterKind): boolean {
  if (after !== 'rtl' && after !== 'ltr') return false;
  let at = index - 1;
  while (at > 0 && kindAt(text, at) === 'joiner') at -= 1;
  const before = kindAt(text, at);
  return (before === 'rtl' || before === 'ltr') && before !== after;
}

const APOSTROPHES = "'’";
const NUMBER_SIGNS = '.,٫٬';
const SIGNS = APOSTROPHES + NUMBER_SIGNS;

/** `don't` and `1,500` are one word: a single sign between two Latin letters, or between two digits. */
function isHeldTogether(text: string, index: number, before: LetterKind, after: LetterKind): boolean {
  const sign = before === 'none' ? index - 1 : index;
  if (before === after) return false;
  const left = sign > 0 ? kindAt(text, sign - 1) : 'none';
  const right = sign + 1 < text.length ? kindAt(text, sign + 1) : 'none';
  const character = text.charAt(sign);
  if (APOSTROPHES.includes(character)) return left === 'ltr' && right === 'ltr';
  return NUMBER_SIGNS.includes(character) && left === 'digit' && right === 'digit';
}

const TRIMMED = /[\s\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const isTrimmed = (text: string, index: number): boolean => TRIMMED.test(text.charAt(index));
