import { foldForMatching } from '../text/fold';

/** The match key of a line: equal for the same words in other spelling, quotes, spaces and marks. */
export const lineKey = (line: string): string => foldForMatching(line).replace(/\s+/gu, ' ').trim();
