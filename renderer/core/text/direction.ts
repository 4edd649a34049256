import type { Direction } from '../model/offsets';
import { letterKind } from './letters';

/**
 * The direction most letters of the text have. Digits, marks and punctuation do not vote; a tie or a text
 * without letters follows `fallback`. (First-strong, as `dir=auto` does it, turns every Arabic paragraph
 * that opens with a Latin name around.)
 */
export function majorityDirection(text: string, fallback: Direction = 'rtl'): Direction {
  let balance = 0;
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index += 1;
    const kind = letterKind(codePoint);
    if (kind === 'rtl') balance += 1;
    else if (kind === 'ltr') balance -= 1;
  }
  if (balance === 0) return fallback;
  return balance > 0 ? 'rtl' : 'ltr';
}
