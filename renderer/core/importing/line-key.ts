import { foldForMatching } from '../text/fold';

/** What the collapsing of white space would change; most lines need none. */
const UNTIDY = /\s\s|[^\S ]|^ | $/;

/** Every rule asks for the keys of the same few short lines and names. */
const LONGEST_KEPT = 120;
const MOST_KEPT = 256;
const kept = new Map<string, string>();

/** Lets go of the keys of the text before: a name that was cut out of a text keeps all of it in memory. */
export function forgetKeys(): void {
  kept.clear();
}

/** The match key of a line: equal for the same words in other spelling, quotes, spaces and marks. */
export function lineKey(line: string): string {
  if (line.length > LONGEST_KEPT) return keyOf(line);
  const known = kept.get(line);
  if (known !== undefined) return known;
  const key = keyOf(line);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(line, key);
  return key;
}

function keyOf(line: string): string {
  const folded = foldForMatching(line);
  return UNTIDY.test(folded) ? folded.replace(/\s+/gu, ' ').trim() : folded;
}
