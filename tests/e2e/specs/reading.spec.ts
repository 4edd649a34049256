import { expect, test } from '../fixtures/hashiya';
import { LibraryPage } from '../pages/library-page';
import { ReaderPage } from '../pages/reader-page';
import { ShellPage } from '../pages/shell-page';

test.describe('reading and tagging', () => {
  test('a passage is tagged by its digit, noted, and undone step by step', async ({ hashiya }) => {
    const shell = new ShellPage(hashiya.page);
    const reader = new ReaderPage(hashiya.page);
    await shell.startWithSample();
    await new LibraryPage(hashiya.page).openArticle('لجنة الاقتصاد تطلب');
    const before = await shell.highlightCount();

    await reader.selectPassage('بعد جلسة مشتركة استمرت أربع ساعات');
    await reader.tagWith(3);
    await expect.poll(() => shell.highlightCount()).toBe(before + 1);
    await expect(reader.cards().filter({ hasText: 'بعد جلسة مشتركة استمرت أربع ساعات' })).toHaveCount(1);

    await shell.undo();
    await expect.poll(() => shell.highlightCount()).toBe(before);
    await shell.redo();
    await expect.poll(() => shell.highlightCount()).toBe(before + 1);
  });

  test('a passage across a paragraph border is one highlight', async ({ hashiya }) => {
    const shell = new ShellPage(hashiya.page);
    const reader = new ReaderPage(hashiya.page);
    await shell.startWithSample();
    await new LibraryPage(hashiya.page).openArticle('لجنة الاقتصاد تطلب');
    const before = await shell.highlightCount();
    await reader.selectPassage('لمراجعتها.\nوأوضح الوزير سالم الحرازي');
    await reader.tagWith(1);
    await expect.poll(() => shell.highlightCount()).toBe(before + 1);
  });

  test('a click lists every highlight under the pointer', async ({ hashiya }) => {
    const shell = new ShellPage(hashiya.page);
    const reader = new ReaderPage(hashiya.page);
    await shell.startWithSample();
    await new LibraryPage(hashiya.page).openArticle('توقّعان اتفاقًا أوليًا');
    const list = await reader.clickPassage('340 مليون دولار');
    await expect(list.getByTestId('reader.passage')).toHaveCount(2);
  });
});
