import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { processesOf } from '../../e2e/fixtures/process-tree';

/** What a window cost while it was watched. */
export interface WindowCost {
  /** Milliseconds of the longest time between two frames, and of the longest task of its thread. */
  readonly longestFrame: number;
  readonly longestTask: number;
  /** Frames more than 50 ms after the one before. */
  readonly lateFrames: number;
  /** The most bytes of JavaScript objects above those at the start, in the window's own thread. */
  readonly heapBytes: number;
  /** The most bytes of the whole renderer process (window and workers) above those at the start; NaN where unknown. */
  readonly processBytes: number;
}

declare global {
  interface Window {
    watched?: { frame: number; task: number; late: number };
  }
}

const SAMPLE_MS = 250;

/** Starts watching; the answer ends it. */
export async function watchWindow(page: Page, dataFolder: string): Promise<() => Promise<WindowCost>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const heap = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  };
  await devtools.send('HeapProfiler.collectGarbage');
  const heapBefore = await heap();
  const pids = renderersOf(dataFolder);
  const processBefore = residentBytes(pids);
  let [mostHeap, mostProcess] = [heapBefore, processBefore];
  const timer = setInterval(() => {
    mostProcess = Math.max(mostProcess, residentBytes(pids));
    void heap().then(
      (now) => (mostHeap = Math.max(mostHeap, now)),
      () => undefined,
    );
  }, SAMPLE_MS);
  await page.evaluate(watchFrames);
  return async () => {
    clearInterval(timer);
    const seen = await page.evaluate(() => window.watched);
    return {
      longestFrame: seen?.frame ?? Number.NaN,
      longestTask: seen?.task ?? Number.NaN,
      lateFrames: seen?.late ?? Number.NaN,
      heapBytes: mostHeap - heapBefore,
      processBytes: mostProcess - processBefore,
    };
  };
}

/** Runs in the page: remembers the longest time between two frames, and the longest task. */
function watchFrames(): void {
  const watched = { frame: 0, task: 0, late: 0 };
  window.watched = watched;
  let last = performance.now();
  const next = (now: number) => {
    const gap = now - last;
    watched.frame = Math.max(watched.frame, gap);
    if (gap > 50) watched.late += 1;
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.task = Math.max(watched.task, duration);
  }).observe({ type: 'longtask' });
}

/** The processes that draw the windows of a data folder's program; none where the system does not show them. */
function renderersOf(dataFolder: string): readonly number[] {
  if (process.platform !== 'linux') return [];
  return processesOf(dataFolder).filter((pid) => readOf(`/proc/${pid}/cmdline`).includes('--type=renderer'));
}

/** Bytes of these processes in memory; NaN for none. */
function residentBytes(pids: readonly number[]): number {
  if (pids.length === 0) return Number.NaN;
  return pids.reduce((sum, pid) => {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readOf(`/proc/${pid}/status`))?.[1];
    return sum + Number(kilobytes ?? 0) * 1024;
  }, 0);
}

function readOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // It ended between the listing and the reading.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
