import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { CHROME, DIRTY_ARTICLE, freshReports, SECOND_ARTICLE, textFile } from '../support/press-texts';

const DATELESS = SECOND_ARTICLE.text.replace('الاثنين 20 مارس 2023\n\n', '');

/** The title of the row under review. */
const current = (page: Page) =>
  page.locator('[data-testid="importing.row"][data-current="true"]').getByTestId('importing.row.title');

test.describe('review of what was imported', () => {
  test('fields are proposed with the lines they came from, and corrected in place', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing, library, reader } = pagesOf(page);
    await shell.startEmpty('مراجعة');
    await importing.dropFiles([textFile('خبر.txt', DIRTY_ARTICLE.text)]);
    await importing.select(DIRTY_ARTICLE.title);
    await expect(importing.field('title')).toHaveValue(DIRTY_ARTICLE.title);
    await expect(importing.field('author')).toHaveValue(DIRTY_ARTICLE.author);
    await expect(importing.field('outlet')).toHaveValue('صحيفة المرفأ');
    await expect(importing.field('publishedOn')).toHaveValue(/12.*2023/);
    for (const [field, line] of [
      ['title', DIRTY_ARTICLE.title],
      ['author', DIRTY_ARTICLE.author],
      ['outlet', CHROME.rights],
      ['publishedOn', DIRTY_ARTICLE.dateLine],
    ] as const) {
      await importing.showEvidence(field);
      await expect(importing.lines().locator('mark')).toBeVisible();
      await expect(importing.lines().filter({ has: page.locator('mark') })).toContainText(line);
    }
    await importing.fill('publishedOn', '13 آذار 2023');
    await expect(importing.field('publishedOn')).toHaveValue(/13.*2023/);
    await importing.fill('outlet', 'المرفأ اليوم');
    await shell.undo();
    await expect(importing.field('outlet')).toHaveValue('صحيفة المرفأ');
    await shell.waitUntilSaved();
    await library.openArticle(DIRTY_ARTICLE.title);
    await expect(page.getByTestId('reader.date')).toContainText('13');
    expect(await reader.paragraphs(), 'not a letter of the text changed').toEqual(
      DIRTY_ARTICLE.text.split('\n').filter((line) => line !== ''),
    );
  });

  test('an article without a date waits for a look, is accepted once and stays so', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('قبول');
    await importing.dropFiles([textFile('أول.txt', DIRTY_ARTICLE.text), textFile('بلا تاريخ.txt', DATELESS)]);
    expect(await importing.countOf('review')).toBe(1);
    await importing.filter('review');
    await expect(importing.rows()).toHaveCount(1);
    await importing.select(SECOND_ARTICLE.title);
    await expect(importing.field('publishedOn')).toHaveValue('');
    await importing.accept();
    await expect.poll(() => importing.countOf('review')).toBe(0);
    await shell.undo();
    await expect.poll(() => importing.countOf('review')).toBe(1);
    await shell.redo();
    await expect.poll(() => importing.countOf('review')).toBe(0);
    await shell.waitUntilSaved();
    await hashiya.restart();
    const again = pagesOf(hashiya.page);
    await again.shell.waitUntilOpen();
    await expect(again.library.row(SECOND_ARTICLE.title)).toBeVisible();
    await expect(hashiya.page.getByTestId('library.review')).toHaveCount(0);
  });

  test('the keys go through the rows, accept, and open encodings and residue', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing } = pagesOf(page);
    await shell.startEmpty('مفاتيح');
    await importing.dropFiles([
      textFile('أول.txt', DIRTY_ARTICLE.text),
      textFile('ثان.txt', DATELESS),
      textFile('ثالث.txt', `بيان بلا مصدر\n\n${freshReports(1, 5).join('')}\n`),
    ]);
    await importing.select(DIRTY_ARTICLE.title);
    await page.keyboard.press('KeyJ');
    await expect(current(page)).toContainText(SECOND_ARTICLE.title);
    await page.keyboard.press('KeyK');
    await expect(current(page)).toContainText(DIRTY_ARTICLE.title);
    await page.keyboard.press('KeyR');
    await expect(importing.lines('residue')).toHaveCount(0);
    await page.keyboard.press('KeyR');
    await expect(importing.lines('residue')).not.toHaveCount(0);
    await page.keyboard.press('KeyE');
    await expect(page.getByTestId('importing.encoding')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('importing.encoding')).toHaveCount(0);
    const waiting = await importing.countOf('review');
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('Enter');
    await expect.poll(() => importing.countOf('review')).toBe(waiting - 1);
    await expect(current(page), 'goes on to the next').not.toContainText(SECOND_ARTICLE.title);
  });

  test('chosen rows are given one outlet and one date in one step', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing, library } = pagesOf(page);
    await shell.startEmpty('جملة');
    const titles = ['أنباء أولى من الساحل', 'أنباء ثانية من الساحل', 'أنباء ثالثة من الساحل'];
    const bodies = freshReports(titles.length, 11);
    await importing.dropFiles(
      titles.map((title, at) => textFile(`${at}.txt`, `${title}\n\n${bodies[at]}\n`)),
    );
    await importing.pickAll();
    await importing.editPicked('outlet', 'شبكة الساحل');
    await expect(importing.rows().filter({ hasText: 'شبكة الساحل' })).toHaveCount(titles.length);
    await importing.editPicked('publishedOn', '2023-03-14');
    await expect(importing.rows().filter({ hasText: '2023' })).toHaveCount(titles.length);
    await shell.undo();
    await expect(importing.rows().filter({ hasText: '2023' })).toHaveCount(0);
    await importing.bulk('accept').click();
    await expect.poll(() => importing.countOf('review')).toBe(0);
    await library.show();
    await expect(library.rows('شبكة الساحل')).toHaveCount(titles.length);
  });
});
