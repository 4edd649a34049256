import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';

const ARTICLE = 'لجنة الاقتصاد تطلب';

test.describe('library and reader', () => {
  test('an article is deleted and comes back with its highlights', async ({ hashiya }) => {
    const { shell, library } = pagesOf(hashiya.page);
    await shell.startWithSample();
    const [articles, highlights] = [await shell.articleCount(), await shell.highlightCount()];
    await library.deleteArticle(ARTICLE);
    await expect.poll(() => shell.articleCount()).toBe(articles - 1);
    await expect.poll(() => shell.highlightCount()).toBeLessThan(highlights);
    await shell.undo();
    await expect(library.row(ARTICLE)).toBeVisible();
    await expect.poll(() => shell.highlightCount()).toBe(highlights);
  });

  test('details are corrected and kept over a restart', async ({ hashiya }) => {
    const { shell, library, reader } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await library.openArticle(ARTICLE);
    await reader.editDetails({
      title: 'لجنة الاقتصاد: عنوان مصحح',
      outlet: 'وكالة أخرى',
      author: 'سلمى',
      publishedOn: '2026-04-13',
    });
    await expect(hashiya.page.getByTestId('reader.outlet')).toHaveText('وكالة أخرى');
    await shell.waitUntilSaved();
    await hashiya.restart();
    const again = pagesOf(hashiya.page);
    await again.shell.waitUntilOpen();
    await again.library.openArticle('لجنة الاقتصاد: عنوان مصحح');
    await expect(hashiya.page.getByTestId('reader.outlet')).toHaveText('وكالة أخرى');
  });

  test('the list is sorted by title, by date and by import', async ({ hashiya }) => {
    const { shell, library } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await library.sortBy('title');
    const collator = new Intl.Collator('ar');
    await expect
      .poll(async () => {
        const titles = await library.titles();
        return (
          titles.length > 3 &&
          titles.every((title, at) => at === 0 || collator.compare(titles[at - 1] ?? '', title) <= 0)
        );
      })
      .toBe(true);
    await library.sortBy('published');
    await expect.poll(async () => (await library.titles())[0]).toContain(ARTICLE);
    await library.sortBy('imported');
    await expect.poll(async () => (await library.titles())[0]).not.toContain(ARTICLE);
  });

  test('the ends of a highlight are moved by keyboard', async ({ hashiya }) => {
    const { shell, library, reader } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await library.openArticle(ARTICLE);
    await reader.selectPassage('بعد جلسة مشتركة');
    await reader.tagWith(4);
    await expect(reader.cards().filter({ hasText: 'بعد جلسة مشتركة' })).toHaveCount(1);
    await hashiya.page.keyboard.press('KeyE');
    await expect(hashiya.page.getByTestId('reader.adjust.end')).toBeFocused();
    await hashiya.page.keyboard.press('ArrowLeft');
    await hashiya.page.keyboard.press('Enter');
    await expect(reader.cards().filter({ hasText: 'بعد جلسة مشتركة استمرت' })).toHaveCount(1);
    await shell.undo();
    await expect(reader.cards().filter({ hasText: 'بعد جلسة مشتركة استمرت' })).toHaveCount(0);
  });

  test('the list of highlights works without a mouse', async ({ hashiya }) => {
    const { shell, library, reader } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await library.openArticle(ARTICLE);
    const shown = await reader.highlightCount().textContent();
    await hashiya.page.keyboard.press('KeyL');
    const jumps = hashiya.page.getByTestId('reader.list').getByTestId('reader.list.jump');
    await jumps.first().focus();
    await hashiya.page.keyboard.press('Enter');
    await expect(jumps.first()).toHaveAttribute('aria-current', 'true');
    const before = await shell.highlightCount();
    await hashiya.page.keyboard.press('Delete');
    await expect.poll(() => shell.highlightCount()).toBe(before - 1);
    await expect(reader.highlightCount()).not.toHaveText(shown ?? '');
  });

  test('a paragraph is turned and the turn is kept', async ({ hashiya }) => {
    const { shell, library, reader } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await library.openArticle(ARTICLE);
    await reader.turnParagraph('وأوضح الوزير', 'ltr');
    await expect(reader.paragraph('وأوضح الوزير')).toHaveAttribute('dir', 'ltr');
    await shell.waitUntilSaved();
    await hashiya.page.reload();
    await shell.waitUntilOpen();
    await library.openArticle(ARTICLE);
    await expect(reader.paragraph('وأوضح الوزير')).toHaveAttribute('dir', 'ltr');
    await reader.turnParagraph('وأوضح الوزير', 'auto');
    await expect(reader.paragraph('وأوضح الوزير')).toHaveAttribute('dir', 'rtl');
  });
});
