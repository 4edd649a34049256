import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures/hashiya';
import { ShellPage } from '../e2e/pages/shell-page';
import { openBenchBrowser } from './support/bench-browser';
import { generatedNewsFile } from './support/generated-news';
import { publish, table } from './support/report';
import { watchWindow } from './support/window-watch';

const ARTICLES = 10_000;
const BATCH = 300;
const BARE_RUNS = 3;
const READ_FILES = 3_000;
const PATIENCE_MS = 300_000;
const GLANCE_MS = 20;

test('import 10,000 generated news files', async ({ hashiya }) => {
  const { folder, bytes } = writeFiles();
  const { page } = hashiya;
  const shell = new ShellPage(page);
  await shell.startEmpty('قياس');
  const endWatch = await watchWindow(page, hashiya.dataFolder);
  const start = Date.now();
  await dropFolder(page, folder);
  await becomes(page, 'importing.screen', 'data-phase', 'finished');
  const listed = Date.now() - start;
  const cost = await endWatch();
  await becomes(page, 'shell.save-state', 'data-state', 'saved');
  const saved = Date.now() - start;
  rmSync(folder, { recursive: true });
  await expect.poll(() => shell.articleCount()).toBe(ARTICLES);

  const { bare, reading } = await measureLimits();
  const baseline = 'as many rows to Dexie, bare';
  const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 0 });
  publish(
    'import',
    `Import ${number(ARTICLES)} generated news files of about ${(bytes / ARTICLES / 1000).toFixed(1)} KB`,
    `A folder of ${number(bytes / 1e6)} MB is dropped on the window: until every file is in the result list, parsed, compared with all others and in the store, and until every change is on disk in main's journal. Meanwhile the longest time between two frames of the window was ${number(cost.longestFrame)} ms (${number(cost.lateFrames)} of them over 50 ms), its longest task ${number(cost.longestTask)} ms; JavaScript objects of the window grew by ${number(cost.heapBytes / 1e6)} MB at most, the whole process with its workers by ${number(cost.processBytes / 1e6)} MB. A worker decodes and analyses (blocks, fields, dates) ${number((READ_FILES / Math.min(...reading)) * 1000)} such files a second.\n\n${table(
      [
        { name: baseline, runs: bare },
        { name: 'Hashiya: kept, parsed, compared, listed', runs: [listed] },
        { name: 'Hashiya: the same and journalled (saved)', runs: [saved] },
      ],
      baseline,
    )}`,
  );
});

function writeFiles(): { readonly folder: string; readonly bytes: number } {
  const folder = join(mkdtempSync(join(tmpdir(), 'bench-import-')), 'news');
  mkdirSync(folder);
  let bytes = 0;
  for (let number = 0; number < ARTICLES; number += 1) {
    const content = Buffer.from(generatedNewsFile(number));
    bytes += content.length;
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}.txt`), content);
  }
  return { folder, bytes };
}

/** Waits with one glance each time: an assertion would describe the whole page at each try, and stop the window for it. */
async function becomes(page: Page, testId: string, attribute: string, value: string): Promise<void> {
  const selector = `[data-testid="${testId}"][${attribute}="${value}"]`;
  const isReached = await page.evaluate(
    ([wanted, glance, patience]) =>
      new Promise<boolean>((resolve) => {
        const end = performance.now() + patience;
        const timer = setInterval(() => {
          const isThere = document.querySelector(wanted) !== null;
          if (!isThere && performance.now() < end) return;
          clearInterval(timer);
          resolve(isThere);
        }, glance);
      }),
    [selector, GLANCE_MS, PATIENCE_MS] as const,
  );
  expect(isReached, selector).toBe(true);
}

/** Drops a folder as a file manager does: the window gets real entries of the disk. */
async function dropFolder(page: Page, folder: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 450, data });
  }
}

/** What the browser's database and one worker can do at most. */
async function measureLimits(): Promise<{ readonly bare: number[]; readonly reading: number[] }> {
  const bare: number[] = [];
  const reading: number[] = [];
  const { browser, address, close } = await openBenchBrowser();
  const bench = await browser.newPage();
  await bench.goto(address);
  for (let run = 0; run < BARE_RUNS; run += 1) {
    bare.push(
      await bench.evaluate(([count, batch]) => window.bench.writeBare(count, batch), [
        ARTICLES,
        BATCH,
      ] as const),
    );
    reading.push(await bench.evaluate((count) => window.bench.readFiles(count), READ_FILES));
  }
  await close();
  return { bare, reading };
}
