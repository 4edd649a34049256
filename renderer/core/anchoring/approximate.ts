import search from 'approx-string-match';
import type { PassageAnchor } from '../model/highlight';
import { type TextRange, textRange } from '../model/offsets';
import { contextScore } from './context';

/** Shorter quotes are like too many words to be worth a guess. */
const SHORTEST_QUOTE = 6;
/** Share of the quote's characters that may differ, and a ceiling that keeps long quotes fast. */
const ERROR_SHARE = 0.25;
const MOST_ERRORS = 128;

/**
 * Weights of a candidate's score, after `match-quote.ts` of Hypothesis: the words count most, the neighbours
 * somewhat, the old place only breaks ties.
 */
const WEIGHT = { quote: 50, context: 40, position: 2 };

/**
 * Passages like the quote, best first, never overlapping. The search is Myers's bit-parallel algorithm (G. Myers, "A Fast
 * Bit-Vector Algorithm for Approximate String Matching Based on Dynamic Programming", J. ACM 46(3), 1999) as
 * the package `approx-string-match` implements it.
 */
export function findApproximate(text: string, anchor: PassageAnchor): readonly TextRange[] {
  const { quote } = anchor;
  if (quote.length < SHORTEST_QUOTE) return [];
  const mostErrors = Math.min(MOST_ERRORS, Math.floor(quote.length * ERROR_SHARE));
  const scored = search(text, quote, mostErrors)
    .filter(({ start, end }) => end > start)
    .map(({ start, end, errors }) => {
      const range = textRange(start, end);
      const score =
        WEIGHT.quote * (1 - errors / quote.length) +
        WEIGHT.context * contextScore(text, anchor, range) +
        WEIGHT.position * (1 - Math.abs(start - anchor.start) / Math.max(1, text.length));
      return { range, score };
    })
    .sort((a, b) => b.score - a.score);
  return withoutOverlaps(scored.map(({ range }) => range));
}

/** The same place is found with several starts and ends: only the best of them is offered. */
function withoutOverlaps(ranges: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges) {
    if (!kept.some((other) => range.start < other.end && other.start < range.end)) kept.push(range);
  }
  return kept;
}
