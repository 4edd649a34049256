/** Anything with a half-open stretch `[start, end)`. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the intervals over a position or a stretch. Built once for a set of intervals.
 * Sorted by start, with the furthest end so far beside each: a query walks back from the last
 * possible start only as far as some interval can still reach it.
 */
export class IntervalIndex<T extends Interval> {
  readonly #sorted: readonly T[];
  readonly #furthestEnd: readonly number[];

  constructor(intervals: Iterable<T>) {
    this.#sorted = [...intervals].sort((a, b) => a.start - b.start || b.end - a.end);
    let furthest = -1;
    this.#furthestEnd = this.#sorted.map((interval) => (furthest = Math.max(furthest, interval.end)));
  }

  /** Intervals that contain the character at `position`, by start, the longer first. */
  at(position: number): readonly T[] {
    return this.overlapping(position, position + 1);
  }

  /** Intervals that share at least one position with `[start, end)`, by start, the longer first. */
  overlapping(start: number, end: number): readonly T[] {
    const found: T[] = [];
    for (let i = this.#countStartingBefore(end) - 1; i >= 0; i--) {
      if ((this.#furthestEnd[i] ?? -1) <= start) break;
      const interval = this.#sorted[i];
      if (interval && interval.end > start && interval.start < interval.end) found.push(interval);
    }
    return found.reverse();
  }

  #countStartingBefore(position: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle]?.start ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
