import { foldForMatching } from '../text/fold';

/** What the collapsing of white space would change; most lines need none. */
const UNTIDY = /\s\s|[^\S ]|^ | $/;

/** The match key of a line: equal for the same words in other spelling, quotes, spaces and marks. */
export function lineKey(line: string): string {
  const folded = foldForMatching(line);
  return UNTIDY.test(folded) ? folded.replace(/\s+/gu, ' ').trim() : folded;
}
