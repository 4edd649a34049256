import { lettersOf } from '../duplicate-key';
import type { Line } from './line';

/** A line that says again what another line says. */
export interface Repeat {
  /** The number of the other line. */
  readonly of: number;
  readonly isExact: boolean;
  /** Letters of a page's script were taken away before the two were alike. */
  readonly hadForeignWords: boolean;
}

/** Shorter lines repeat by chance: `وأضاف:`. */
const SHORTEST_KEY = 40;
const SHORTEST_LETTERS = 30;
/** A caption and its copy stand side by side. */
const NEIGHBOURS = 3;
const MOST_WORDS = 60;
/** A pull quote is a far smaller part of its paragraph. */
const LEAST_SHARE = 0.6;

const LATIN = /[a-z]+/g;
const FOREIGN = /[a-z]/;

interface Neighbour {
  readonly line: Line;
  readonly letters: string;
}

/**
 * Lines that repeat an earlier one, or (with a pictogram's name) are repeated by the next. `isOut` leaves lines out;
 * only lines that stay are compared with, so that a second reading of what stayed finds nothing new.
 */
export function findRepeats(
  lines: readonly Line[],
  isOut: (line: Line) => boolean,
  isShortOneMeant: (line: Line) => boolean,
): ReadonlyMap<number, Repeat> {
  const repeats = new Map<number, Repeat>();
  const seen = new Map<string, Line>();
  let near: Neighbour[] = [];
  for (const line of lines) {
    if (line.key === '' || isOut(line)) continue;
    if (line.key.length <= SHORTEST_KEY && !isShortOneMeant(line)) continue;
    const same = seen.get(line.key);
    if (same) {
      repeats.set(line.index, { of: same.number, isExact: true, hadForeignWords: false });
      continue;
    }
    if (line.key.length > SHORTEST_KEY && line.words <= MOST_WORDS && !line.isSentence) {
      const own = { line, letters: ownLetters(line.key) };
      const earlier = near.find((other) => isWithin(own, other));
      if (earlier) {
        repeats.set(line.index, containedIn(earlier, own));
        continue;
      }
      const copied = near.find((other) => FOREIGN.test(other.line.key) && isWithin(other, own));
      if (copied) {
        repeats.set(copied.line.index, containedIn(own, copied));
        seen.delete(copied.line.key);
        near = near.filter((other) => other !== copied);
      }
      near = [...near, own].slice(-NEIGHBOURS);
    }
    seen.set(line.key, line);
  }
  return repeats;
}

/** Without signs, and without the letters of a pictogram's name. */
function ownLetters(key: string): string {
  const letters = lettersOf(key);
  return FOREIGN.test(letters) ? letters.replace(LATIN, '') : letters;
}

function isWithin(inner: Neighbour, outer: Neighbour): boolean {
  return (
    inner.letters.length > SHORTEST_LETTERS &&
    inner.letters.length >= outer.letters.length * LEAST_SHARE &&
    outer.letters.includes(inner.letters)
  );
}

const containedIn = (outer: Neighbour, inner: Neighbour): Repeat => ({
  of: outer.line.number,
  isExact: false,
  hadForeignWords: FOREIGN.test(inner.line.key),
});
