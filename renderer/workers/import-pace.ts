/** How far an import is. Seconds left are undefined until there is something to reckon from. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly secondsLeft: number | undefined;
}

/** Weight of the newest batch in the smoothed pace: calm numbers, yet right again soon after a slow disk. */
const NEWEST = 0.3;
/** Every file costs something beside its bytes: opening it, its transaction. */
const FILE_COST_BYTES = 4096;

/** Reckons progress and the time left from the batches so far; the clock is passed in, in milliseconds. */
export class ImportPace {
  readonly #sizes: readonly number[];
  readonly #totalBytes: number;
  #done = 0;
  #doneBytes = 0;
  #lastAt: number;
  #costPerMs: number | undefined;

  constructor(sizes: readonly number[], startedAt: number) {
    this.#sizes = sizes;
    this.#totalBytes = sum(sizes);
    this.#lastAt = startedAt;
  }

  /** The next `count` files in order are through. */
  advance(count: number, at: number): ImportProgress {
    const bytes = sum(this.#sizes.slice(this.#done, this.#done + count));
    this.#done += count;
    this.#doneBytes += bytes;
    const elapsed = Math.max(1, at - this.#lastAt);
    const pace = (bytes + count * FILE_COST_BYTES) / elapsed;
    this.#costPerMs = this.#costPerMs === undefined ? pace : this.#costPerMs * (1 - NEWEST) + pace * NEWEST;
    this.#lastAt = at;
    return this.progress();
  }

  progress(): ImportProgress {
    const leftFiles = this.#sizes.length - this.#done;
    const left = this.#totalBytes - this.#doneBytes + leftFiles * FILE_COST_BYTES;
    return {
      done: this.#done,
      total: this.#sizes.length,
      doneBytes: this.#doneBytes,
      totalBytes: this.#totalBytes,
      secondsLeft: this.#costPerMs === undefined ? undefined : left / this.#costPerMs / 1000,
    };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
