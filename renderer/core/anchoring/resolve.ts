import type { PassageAnchor } from '../model/highlight';
import { type TextRange, textRange } from '../model/offsets';
import { findApproximate } from './approximate';
import { contextScore, hasFullContext, hasSomeContext } from './context';

/** Where a passage is now. Nothing uncertain is accepted silently: `review` waits for the analyst. */
export type Resolution =
  /** Quote and surroundings are where they were. */
  | { readonly kind: 'exact'; readonly range: TextRange }
  /** The very quote stands elsewhere, and there is no doubt which one. */
  | { readonly kind: 'moved'; readonly range: TextRange }
  | {
      readonly kind: 'review';
      /** Best first. */
      readonly candidates: readonly TextRange[];
      /** `several` equal quotes, the quote itself `changed`, or found `alone`: too short to trust without context. */
      readonly reason: 'several' | 'changed' | 'alone';
    }
  | { readonly kind: 'orphan' };

/** A quote this long that occurs once is the passage even when everything around it changed. */
const DISTINCTIVE_LENGTH = 12;
const MOST_CANDIDATES = 5;
/** A passage of one word may occur thousands of times; the rest cannot change the answer. */
const MOST_OCCURRENCES = 1000;

/**
 * Finds an anchored passage in a text, from cheap and certain to costly and doubtful: position and quote, the quote
 * elsewhere, something like the quote. The cascade is that of Hypothesis (hypothes.is, "Fuzzy anchoring").
 */
export function resolvePassage(text: string, anchor: PassageAnchor): Resolution {
  if (isInPlace(text, anchor)) return { kind: 'exact', range: textRange(anchor.start, anchor.end) };
  if (anchor.quote === '') return { kind: 'orphan' };
  const occurrences = findExact(text, anchor.quote);
  if (occurrences.length > 0) return chooseOccurrence(text, anchor, occurrences);
  const candidates = findApproximate(text, anchor).slice(0, MOST_CANDIDATES);
  return candidates.length > 0 ? { kind: 'review', candidates, reason: 'changed' } : { kind: 'orphan' };
}

/** The quote at its old place, with at least one of its neighbours: a lone short word there may be another one. */
function isInPlace(text: string, anchor: PassageAnchor): boolean {
  if (anchor.end > text.length || text.slice(anchor.start, anchor.end) !== anchor.quote) return false;
  if (anchor.prefix === '' && anchor.suffix === '') return anchor.quote === text;
  return hasSomeContext(text, anchor, anchor);
}

function chooseOccurrence(text: string, anchor: PassageAnchor, found: readonly TextRange[]): Resolution {
  const inContext = found.filter((range) => hasFullContext(text, anchor, range));
  const [only] = inContext.length > 0 ? inContext : found;
  if (only && inContext.length === 1) return { kind: 'moved', range: only };
  if (only && found.length === 1) {
    const isSure = anchor.quote.length >= DISTINCTIVE_LENGTH || hasSomeContext(text, anchor, only);
    return isSure ? { kind: 'moved', range: only } : { kind: 'review', candidates: found, reason: 'alone' };
  }
  const ranked = found
    .map((range) => ({ range, score: contextScore(text, anchor, range) }))
    .sort((a, b) => b.score - a.score || distance(a.range, anchor) - distance(b.range, anchor))
    .map(({ range }) => range);
  return { kind: 'review', candidates: ranked.slice(0, MOST_CANDIDATES), reason: 'several' };
}

function findExact(text: string, quote: string): readonly TextRange[] {
  const found: TextRange[] = [];
  let at = text.indexOf(quote);
  while (at !== -1 && found.length < MOST_OCCURRENCES) {
    found.push(textRange(at, at + quote.length));
    at = text.indexOf(quote, at + 1);
  }
  return found;
}

const distance = (range: TextRange, anchor: TextRange): number => Math.abs(range.start - anchor.start);
