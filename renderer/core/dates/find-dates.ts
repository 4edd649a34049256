import type { DateReading } from './date-mention';
import { flattenReading } from './is-date-reading';
import { readExpression } from './parse-expression';
import { scanLines } from './scan';
import { type Token, tokenAt } from './tokens';

/** A date expression as it stands in a text: `[start, end)` in UTF-16 units, and what the grammar understood. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
}

/** No article speaks of more dates; a text that does is a table, and the rest of it is not read for dates. */
export const MOST_DATES = 20_000;

/**
 * Finds the date expressions of a text, in order and without overlap. The grammar looks a fixed number of words ahead,
 * so that time is linear in the text whatever stands in it. Prepositions that say no more than "in" are left outside;
 * clitics stay with their word.
 */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  scanLines(text, (tokens) => {
    readLine(tokens, found);
    return found.length < MOST_DATES;
  });
  return found;
}

function readLine(tokens: readonly Token[], found: FoundDate[]): void {
  let at = 1;
  while (at < tokens.length - 1) {
    const read = readExpression(tokens, at);
    if (!read) {
      at += 1;
      continue;
    }
    if (read.value !== 'none') {
      found.push({ start: tokenAt(tokens, at).start, end: read.end, reading: flattenReading(read.value) });
    }
    at = Math.max(read.next, at + 1);
  }
}
