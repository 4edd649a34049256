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

/** Reckons progress and the time left from the files so far; the clock is passed in, in milliseconds. */
export class ImportPace {
  #total = 0;
  #totalBytes = 0;
  #done = 0;
  #doneBytes = 0;
  #lastAt: number;
  #costPerMs: number | undefined;

  constructor(startedAt: number) {
    this.#lastAt = startedAt;
  }

  /** So many more files have turned up; negative where one turned out to be none. */
  expect(files: number, bytes: number): void {
    this.#total += files;
    this.#totalBytes += bytes;
  }

  /** So many files are through. */
  advance(files: number, bytes: number, at: number): void {
    this.#done += files;
    this.#doneBytes += bytes;
    const elapsed = Math.max(1, at - this.#lastAt);
    const pace = (bytes + files * FILE_COST_BYTES) / elapsed;
    this.#costPerMs = this.#costPerMs === undefined ? pace : this.#costPerMs * (1 - NEWEST) + pace * NEWEST;
    this.#lastAt = at;
  }

  progress(): ImportProgress {
    const left = this.#totalBytes - this.#doneBytes + (this.#total - this.#done) * FILE_COST_BYTES;
    return {
      done: this.#done,
      total: this.#total,
      doneBytes: this.#doneBytes,
      totalBytes: this.#totalBytes,
      secondsLeft: this.#costPerMs === undefined ? undefined : left / this.#costPerMs / 1000,
    };
  }
}
