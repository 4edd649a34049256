import type { Direction } from '../model/offsets';
import { classify, hasClass, type ScriptClass } from './script-classes';
import type { DirectedStretch } from './script-stretches';

const LRM = '\u200E';
const RLM = '\u200F';

/** A piece with the invisible marks to print around it, each empty or one character. */
export interface MarkedStretch extends DirectedStretch {
  readonly before: string;
  readonly after: string;
}

/**
 * Adds invisible marks so that UAX #9 alone (LibreOffice, Google Docs, Pages), which knows nothing of Word's
 * right-to-left runs, shows the same order.
 */
export function withMarks(pieces: readonly DirectedStretch[], base: Direction): readonly MarkedStretch[] {
  return base === 'rtl' ? pieces.map(markInRtl) : pieces.map(markInLtr);
}

function markInRtl(piece: DirectedStretch, index: number, all: readonly DirectedStretch[]): MarkedStretch {
  if (piece.direction === 'rtl') {
    const isBetween = index > 0 && index < all.length - 1;
    // "B3، https://…": nothing strong between two left-to-right stretches would join them into one.
    const needsMark = isBetween && !hasClass(piece.text, 'rtl') && !piece.text.includes(RLM);
    return { ...piece, before: '', after: needsMark ? RLM : '' };
  }
  const classes = classify(piece.text);
  const before = all[index - 1]?.text.at(-1) === LRM || classes[0] === 'ltr' ? '' : LRM;
  const after = all[index + 1]?.text.at(0) === LRM || endsStrong(classes) ? '' : LRM;
  return { ...piece, before, after };
}

/** In left-to-right text only one thing goes wrong: digits after an Arabic word are drawn on its far side. */
function markInLtr(piece: DirectedStretch, index: number, all: readonly DirectedStretch[]): MarkedStretch {
  const isAfterRtl = piece.direction === 'ltr' && all[index - 1]?.direction === 'rtl';
  if (!isAfterRtl) return { ...piece, before: '', after: '' };
  const first = classify(piece.text).find((found) => found === 'ltr' || found === 'digit');
  const needsMark = first === 'digit' && !piece.text.startsWith(LRM);
  return { ...piece, before: needsMark ? LRM : '', after: '' };
}

/** True when the stretch ends in a letter, or in a digit that a letter before it makes left to right (UAX #9, W7). */
function endsStrong(classes: readonly ScriptClass[]): boolean {
  const last = classes.at(-1);
  return last === 'ltr' || last === 'mark' || (last === 'digit' && classes.includes('ltr'));
}
