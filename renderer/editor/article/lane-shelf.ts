import type { Interval } from './interval-index';

/** Underlines that can stand below one another; a fifth overlap shares the lowest. */
export const LANES = [0, 1, 2, 3] as const;
export type Lane = (typeof LANES)[number];

/**
 * Gives each underline a height of its own where underlines overlap. Lanes already given never
 * change, so that adding a passage repaints only that passage.
 */
export class LaneShelf {
  readonly #lanes = LANES.map(() => [] as Interval[]);

  /** The highest lane that is free all along the interval, the lowest lane when none is. */
  place(interval: Interval): Lane {
    for (const lane of LANES) {
      if (this.#insert(lane, interval)) return lane;
    }
    return 3;
  }

  /** Frees the place of an interval; without effect for one that shared a lane. */
  remove(lane: Lane, interval: Interval): void {
    const taken = this.#lanes[lane];
    const i = countBefore(taken ?? [], interval.start);
    if (taken?.[i]?.start === interval.start && taken[i].end === interval.end) taken.splice(i, 1);
  }

  #insert(lane: Lane, interval: Interval): boolean {
    const taken = this.#lanes[lane] ?? [];
    const i = countBefore(taken, interval.start);
    const isFree =
      (taken[i - 1]?.end ?? -1) <= interval.start && (taken[i]?.start ?? Infinity) >= interval.end;
    if (isFree) taken.splice(i, 0, interval);
    return isFree;
  }
}

function countBefore(sorted: readonly Interval[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
