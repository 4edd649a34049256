import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../e2e/fixtures/hashiya';
import { ImportPage } from '../e2e/pages/import-page';
import { ShellPage } from '../e2e/pages/shell-page';
import { openBenchBrowser } from './support/bench-browser';
import { generatedArticle } from './support/generated-text';
import { publish, table } from './support/report';

const ARTICLES = 1_000;
const BATCH = 100;
const BARE_RUNS = 3;

test('import 1,000 generated articles of about 5 KB', async ({ hashiya }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  const paths = Array.from({ length: ARTICLES }, (_, number) => {
    const path = join(folder, `${String(number).padStart(4, '0')}.txt`);
    writeFileSync(path, generatedArticle(number));
    return path;
  });
  const { page } = hashiya;
  const shell = new ShellPage(page);
  const importing = new ImportPage(page);
  await shell.startEmpty('قياس');
  await page.evaluate(watchFrames);
  const start = Date.now();
  await importing.importFiles(paths);
  const listed = Date.now() - start;
  await shell.waitUntilSaved();
  const saved = Date.now() - start;
  const longest = await page.evaluate(() => window.longestFrame ?? Number.NaN);
  rmSync(folder, { recursive: true });
  await expect.poll(() => shell.articleCount()).toBe(ARTICLES);

  const bare: number[] = [];
  const { browser, address, close } = await openBenchBrowser();
  const bench = await browser.newPage();
  await bench.goto(address);
  for (let run = 0; run < BARE_RUNS; run += 1)
    bare.push(
      await bench.evaluate(([count, batch]) => window.bench.writeBare(count, batch), [
        ARTICLES,
        BATCH,
      ] as const),
    );
  await close();

  const baseline = 'the same rows to Dexie, bare';
  publish(
    'import',
    'Import 1,000 generated articles of about 5 KB',
    `From choosing the files to the result list, and until every change is on disk in main's journal. Longest gap between two frames of the window meanwhile: ${longest.toFixed(0)} ms.\n\n${table(
      [
        { name: baseline, runs: bare },
        { name: 'Hashiya: read, kept, decoded, compared, listed', runs: [listed] },
        { name: 'Hashiya: the same and journalled (saved)', runs: [saved] },
      ],
      baseline,
    )}`,
  );
});

declare global {
  interface Window {
    longestFrame?: number;
  }
}

/** Runs in the page: remembers the longest time between two frames. */
function watchFrames(): void {
  let last = performance.now();
  window.longestFrame = 0;
  const next = (now: number) => {
    window.longestFrame = Math.max(window.longestFrame ?? 0, now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
