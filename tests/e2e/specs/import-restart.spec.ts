import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { freshReports } from '../support/press-texts';

const FILES = 300;
/** Long enough that an import takes a moment: several reports one behind the other, each in one file only. */
const PARTS = 12;
const REPORTS = freshReports(FILES, 21);

test.describe('an import that is left', () => {
  let folder = '';
  let paths: readonly string[] = [];
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hashiya-press-'));
    paths = await Promise.all(
      REPORTS.map(async (report, at) => {
        const path = join(folder, `${at}.txt`);
        const own = report.split(' ');
        const turned = Array.from({ length: PARTS }, (_, part) =>
          [...own.slice(part), ...own.slice(0, part)].join(' ').replaceAll('\n', ' '),
        );
        await writeFile(path, `خبر الساحل رقم ${at} في يومه\n\n${turned.join(`\n\n${at} `)}\n`);
        return path;
      }),
    );
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Begins to import everything; comes back with how many articles were shown as imported. */
  async function beginImport(page: Page): Promise<number> {
    const { shell, importing } = pagesOf(page);
    await shell.startEmpty('انقطاع');
    await shell.waitUntilSaved();
    await importing.startImport(paths);
    const imported = () => importing.count('imported');
    await expect.poll(imported, { intervals: [10], timeout: 30_000 }).toBeGreaterThan(0);
    return imported();
  }

  for (const choice of ['continue', 'drop'] as const)
    test(`closed in the middle: what was imported is there, then ${choice} the rest`, async ({ hashiya }) => {
      test.setTimeout(120_000);
      const shown = await beginImport(hashiya.page);
      await hashiya.restart();
      const { page } = hashiya;
      const { shell, importing } = pagesOf(page);
      await shell.waitUntilOpen();
      const kept = await shell.articleCount();
      expect(kept).toBeGreaterThanOrEqual(shown);
      expect(kept, 'closed in the middle').toBeLessThan(FILES);
      await page.getByTestId('shell.import-waits').click();
      await importing.waitUntilInterrupted();
      expect(await importing.count('imported'), 'every article has its row').toBe(kept);
      if (choice === 'drop') {
        await importing.dropRest();
        await expect(page.getByTestId('importing.restart')).toHaveCount(0);
        expect(await shell.articleCount()).toBe(kept);
        return;
      }
      if (await page.getByTestId('importing.restart.continue').isVisible()) await importing.continueRest();
      // What had not been taken over is dropped again; what is there already is told apart.
      await importing.importFiles(paths);
      await expect.poll(() => shell.articleCount()).toBe(FILES);
    });

  test('killed in the middle: what was shown as imported is there, and nothing comes in twice', async ({
    hashiya,
  }) => {
    test.skip(process.platform !== 'linux', 'processes are found in /proc');
    test.setTimeout(120_000);
    const shown = await beginImport(hashiya.page);
    await hashiya.kill();
    await hashiya.restart();
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.waitUntilOpen();
    const kept = await shell.articleCount();
    expect(kept).toBeGreaterThanOrEqual(shown);
    await importing.importFiles(paths);
    await expect.poll(() => shell.articleCount()).toBe(FILES);
  });

  test('goes on while one reads, with its progress in the header; stopping keeps what came in', async ({
    hashiya,
  }) => {
    test.setTimeout(120_000);
    const { page } = hashiya;
    const { shell, importing, library } = pagesOf(page);
    await shell.startEmpty('خلفية');
    await importing.startImport(paths);
    await expect(page.getByTestId('importing.stop')).toBeVisible();
    await library.show();
    const progress = page.getByTestId('shell.importing');
    await expect(progress).toBeVisible();
    await expect(library.rows('خبر الساحل').first(), 'the first articles can be read meanwhile').toBeVisible({
      timeout: 30_000,
    });
    await progress.click();
    await importing.stop();
    const kept = await importing.count('imported');
    expect(kept).toBeLessThan(FILES);
    await expect.poll(() => shell.articleCount()).toBe(kept);
    await expect(progress).toHaveCount(0);
    await importing.undoBatch();
    await expect.poll(() => shell.articleCount()).toBe(0);
    await shell.redo();
    await expect.poll(() => shell.articleCount()).toBe(kept);
  });
});
