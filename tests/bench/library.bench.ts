import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startBrowserShell } from '../e2e/fixtures/browser-shell';
import { freePort } from '../e2e/fixtures/free-port';
import { createPageGuard } from '../e2e/fixtures/page-guard';
import { killProcessesOf } from '../e2e/fixtures/process-tree';
import { writeGeneratedJournal } from './support/generated-journal';
import { CASE_FILE } from './support/generated-rows';
import { publish, table } from './support/report';

const ARTICLES = 100_000;
const STARTS = 5;

test('list 100,000 titles', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bench-library-'));
  await writeGeneratedJournal(dataFolder, ARTICLES);
  writeFileSync(
    join(dataFolder, 'settings.json'),
    JSON.stringify({ isWelcomed: true, caseFileId: CASE_FILE }),
  );
  const rebuildStart = Date.now();
  const shell = await startBrowserShell(
    { dataFolder, port: await freePort(), locale: 'ar' },
    createPageGuard(),
  );
  const { page } = shell;
  try {
    await expect(page.getByTestId('library.row').first()).toBeVisible({ timeout: 300_000 });
    const rebuilt = Date.now() - rebuildStart;
    await expect(page.getByTestId('shell.save-state')).toHaveAttribute('data-state', 'saved');
    const firstRows: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      await page.reload({ waitUntil: 'commit' });
      await page.getByTestId('library.row').first().waitFor();
      firstRows.push(await page.evaluate(() => performance.now()));
    }
    await expect
      .poll(() => page.getByTestId('shell.count.articles').getAttribute('data-count'))
      .toBe(String(ARTICLES));
    await page.waitForTimeout(4_000);
    const jumps = await page.getByTestId('library.list').evaluate(jumpThrough, 20);
    publish(
      'library',
      'A library of 100,000 articles',
      `Rebuilding the whole store from the journal (${ARTICLES} articles): ${(rebuilt / 1000).toFixed(1)} s, once.\n\n${table(
        [
          { name: 'reload of the program until the first rows are seen', runs: firstRows },
          { name: 'jump to any place of the list until its rows are drawn', runs: jumps },
        ],
        null,
      )}`,
    );
    expect(jumps.length).toBe(20);
  } finally {
    await shell.stop();
    await killProcessesOf(dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

/** Runs in the page: scrolls to evenly spread places and takes the time until rows stand there. */
async function jumpThrough(list: HTMLElement | SVGElement, places: number): Promise<number[]> {
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const times: number[] = [];
  for (let place = 1; place <= places; place += 1) {
    const start = performance.now();
    list.scrollTop = (list.scrollHeight * place) / (places + 1);
    const view = list.getBoundingClientRect();
    for (let isDrawn = false; !isDrawn; ) {
      await frame();
      isDrawn = [...list.querySelectorAll('[data-testid="library.row"]')].some((row) => {
        const box = row.getBoundingClientRect();
        return box.top < view.top + view.height / 2 && box.bottom > view.top + view.height / 2;
      });
    }
    times.push(performance.now() - start);
  }
  return times;
}
