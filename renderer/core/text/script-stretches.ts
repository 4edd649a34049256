import type { Direction } from '../model/offsets';
import { closeStretch, openStretch } from './enclosing-pairs';
import { findLtrLiterals, type Stretch } from './ltr-literals';
import { classify, type ScriptClass } from './script-classes';

/** A piece of text with one direction. */
export interface DirectedStretch {
  readonly text: string;
  readonly direction: Direction;
}

/** Cuts text into pieces of alternating direction; what has no direction of its own goes with `base`. */
export function findStretches(text: string, base: Direction): readonly DirectedStretch[] {
  const classes = classify(text);
  const foreign = base === 'rtl' ? ltrStretches(text, classes) : rtlStretches(classes);
  const pieces: DirectedStretch[] = [];
  let done = 0;
  for (const { start, end } of foreign) {
    if (start > done) pieces.push({ text: text.slice(done, start), direction: base });
    pieces.push({ text: text.slice(start, end), direction: base === 'rtl' ? 'ltr' : 'rtl' });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), direction: base });
  return pieces;
}

/** Left-to-right islands in right-to-left text: words with what clings to them, and literals. */
function ltrStretches(text: string, classes: readonly ScriptClass[]): readonly Stretch[] {
  const literals = findLtrLiterals(text);
  if (literals.length === 0 && !classes.includes('ltr')) return [];
  const literalAt = new Map(literals.map((literal) => [literal.start, literal]));
  const found: Stretch[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; at++) {
    const literal = literalAt.get(at);
    if (at < floor || (!literal && classes[at] !== 'ltr')) continue;
    const inner = literal
      ? { start: at, end: literalEnd(classes, literals, literal) }
      : { start: gluedStart(text, classes, at, floor), end: lastLtrEnd(classes, literals, at) };
    const closed = { start: inner.start, end: closeStretch(text, inner.start, inner.end) };
    const stretch = openStretch(text, closed, floor);
    found.push(stretch);
    floor = stretch.end;
  }
  return found;
}

/** A literal without letters (a date, an amount) ends where it ends; one with letters goes on like other words. */
function literalEnd(classes: readonly ScriptClass[], literals: readonly Stretch[], literal: Stretch): number {
  const hasLetters = classes.slice(literal.start, literal.end).includes('ltr');
  return hasLetters ? lastLtrEnd(classes, literals, literal.start) : literal.end;
}

/** Where the word at `at` begins when digits and signs cling to its front: `3G`, `$US`, `.NET`, `@name`. */
function gluedStart(text: string, classes: readonly ScriptClass[], at: number, floor: number): number {
  let start = at;
  while (start > floor && /[\d$#@+&.\-_/°]/u.test(text.charAt(start - 1))) start--;
  const before = classes[start - 1];
  const clingsToRtl = start > floor && (before === 'rtl' || before === 'arabic-sign' || before === 'mark');
  if (!clingsToRtl) return start;
  // "وكالة-CNN": the hyphen stands between the two and belongs to the Arabic side.
  while (start < at && /[+&.\-_/]/u.test(text.charAt(start))) start++;
  return start;
}

/** End of the last letter or digit before right-to-left text begins again. */
function lastLtrEnd(classes: readonly ScriptClass[], literals: readonly Stretch[], from: number): number {
  let end = from;
  for (let at = from; at < classes.length; at++) {
    const found = classes[at];
    if (found === 'rtl' || found === 'arabic-sign') break;
    // A mark clings to a letter just taken; after a sign it stays with the sign.
    if (found === 'ltr' || found === 'digit' || (found === 'mark' && end === at)) end = at + 1;
  }
  const cut = literals.find((literal) => literal.start < end && literal.end > end);
  return cut?.end ?? end;
}

/** Right-to-left islands in left-to-right text: from the first letter to the last before the next foreign one. */
function rtlStretches(classes: readonly ScriptClass[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) found.push({ start, end });
    start = -1;
  };
  for (const [at, here] of classes.entries()) {
    if (here === 'rtl' || here === 'arabic-sign') {
      if (start < 0) start = at;
      end = at + 1;
    } else if (here === 'mark' && end === at) end = at + 1;
    else if (here === 'ltr') close();
  }
  close();
  return found;
}
