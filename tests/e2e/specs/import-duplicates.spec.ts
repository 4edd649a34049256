import iconv from 'iconv-lite';
import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { CHROME, DIRTY_ARTICLE, SECOND_ARTICLE, textFile } from '../support/press-texts';

const CLEAN = [DIRTY_ARTICLE.title, 'الأحد 12 مارس 2023', ...DIRTY_ARTICLE.body, ''].join('\n\n');
/** The same words under another outlet's page. */
const OTHER_CHROME = [
  DIRTY_ARTICLE.title,
  'الأحد 12 مارس 2023',
  ...DIRTY_ARTICLE.body,
  'اقرأ أيضا',
  CHROME.rights,
  '',
].join('\n\n');
/** A few words changed by another desk. */
const NEAR_TITLE = 'عودة العمل إلى ميناء مرجان';
const NEAR = [NEAR_TITLE, 'الاثنين 13 مارس 2023', ...DIRTY_ARTICLE.body, '']
  .join('\n\n')
  .replace('صباح الأحد', 'فجر الأحد')
  .replace('أقل مما كان متوقعا', 'دون المتوقع');
/** The wire item inside a longer story. */
const STORY_TITLE = 'موانئ الساحل بين عقود الصيانة وعودة العمل';
const STORY = [STORY_TITLE, 'الأربعاء 15 مارس 2023', ...SECOND_ARTICLE.body, ...DIRTY_ARTICLE.body, ''].join(
  '\n\n',
);

test.describe('duplicates and reposts', () => {
  test('one report in five guises: left out where nothing is new, kept where the analyst says so', async ({
    hashiya,
  }) => {
    const { page } = hashiya;
    const { shell, importing, library } = pagesOf(page);
    await shell.startEmpty('تكرار');
    await importing.dropFiles([textFile('أصل.txt', CLEAN)]);
    await importing.dropFiles([
      textFile('بايتات.txt', CLEAN),
      { name: 'ترميز.txt', bytes: iconv.encode(CLEAN, 'windows-1256') },
      textFile('إطار.txt', OTHER_CHROME),
      textFile('قريب.txt', NEAR),
      textFile('محتوى.txt', STORY),
    ]);
    await expect.poll(() => importing.countOf('duplicate')).toBe(3);
    await expect.poll(() => importing.countOf('near')).toBe(2);
    await expect.poll(() => shell.articleCount()).toBe(3);

    await importing.filter('duplicate');
    await importing.select('إطار.txt');
    await importing.decideDuplicate('keep');
    await expect.poll(() => shell.articleCount()).toBe(4);
    await expect.poll(() => importing.countOf('duplicate')).toBe(2);
    await importing.select('بايتات.txt');
    await importing.decideDuplicate('same-report');
    await expect.poll(() => shell.articleCount()).toBe(5);
    await library.show();
    await expect(library.stack(DIRTY_ARTICLE.title)).toHaveCount(1);
  });

  test('two texts stand side by side with their differences, become one report, and part again', async ({
    hashiya,
  }) => {
    const { page } = hashiya;
    const { shell, importing, library } = pagesOf(page);
    await shell.startEmpty('مقارنة');
    await importing.dropFiles([textFile('أصل.txt', CLEAN), textFile('قريب.txt', NEAR)]);
    await expect.poll(() => importing.countOf('near')).toBe(1);
    await importing.select(NEAR_TITLE);
    const dialog = await importing.compare();
    await expect(dialog.locator('mark').filter({ hasText: 'فجر' })).toHaveCount(1);
    await expect(dialog.locator('mark').filter({ hasText: 'صباح' })).toHaveCount(1);
    await expect(dialog.locator('mark').filter({ hasText: 'رافعات' })).toHaveCount(0);
    const blocks = dialog.getByTestId('importing.compare.text').locator('p');
    const all = await blocks.count();
    await dialog.getByTestId('importing.compare.only-changes').click();
    await expect.poll(() => blocks.count()).toBeLessThan(all);
    await importing.decide('same-report');
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => importing.countOf('near')).toBe(0);

    await library.show();
    const stack = page.getByTestId('library.stack');
    await expect(stack).toHaveCount(1);
    await expect(page.getByTestId('library.row')).toHaveCount(1);
    await stack.click();
    await expect(page.getByTestId('library.row')).toHaveCount(2);
    await shell.undo();
    await expect(stack).toHaveCount(0);
    await expect(page.getByTestId('library.row')).toHaveCount(2);
    await importing.show();
    await expect.poll(() => importing.countOf('near')).toBe(1);
  });

  test('what is alike is settled in bulk, in one step that can be undone', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing, library } = pagesOf(page);
    await shell.startEmpty('جملة');
    await importing.dropFiles([
      textFile('أصل.txt', CLEAN),
      textFile('قريب.txt', NEAR),
      textFile('محتوى.txt', STORY),
    ]);
    await expect.poll(() => importing.countOf('near')).toBe(2);
    await importing.filter('near');
    await expect(importing.rows()).toHaveCount(2);
    await importing.pickAll();
    await importing.bulk('same-report').click();
    await expect.poll(() => importing.countOf('near')).toBe(0);
    await library.show();
    await expect(page.getByTestId('library.row')).toHaveCount(1);
    await shell.undo();
    await expect(page.getByTestId('library.row')).toHaveCount(3);
    await shell.redo();
    await expect(page.getByTestId('library.row')).toHaveCount(1);
    await shell.waitUntilSaved();
    await hashiya.restart();
    await pagesOf(hashiya.page).shell.waitUntilOpen();
    await expect(hashiya.page.getByTestId('library.stack')).toHaveCount(1);
  });
});
