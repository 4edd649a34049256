/** Milliseconds of processor time that work takes, the best of some runs: what a busy machine falsifies least. */
export function cpuMs(work: () => unknown, runs = 1): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    work();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}
