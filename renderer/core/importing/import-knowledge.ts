import type { Outlet } from '../model';

/** What the case file has taught so far; the same knowledge always gives the same reading of a file. */
export interface ImportKnowledge {
  readonly outlets: readonly Outlet[];
  /** In how many other articles of the case file a line with this match key stands. */
  countLine(lineKey: string): number;
}

/** A case file that has taught nothing yet. */
export const NO_KNOWLEDGE: ImportKnowledge = { outlets: [], countLine: () => 0 };
