import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';

test.describe('codebook', () => {
  test('tags are created, renamed, given a digit, deleted and brought back', async ({ hashiya }) => {
    const { shell, codebook } = pagesOf(hashiya.page);
    await shell.startEmpty('وسوم');
    await codebook.createTags(['سياسة', 'اقتصاد', 'أمن']);
    await codebook.rename('اقتصاد', 'اقتصاد وأسواق');
    await codebook.setShortcut('أمن', 9);
    await expect(codebook.tag('أمن')).toContainText(/9|٩/);
    await codebook.deleteTag('سياسة');
    await shell.undo();
    await expect(codebook.tag('سياسة')).toBeVisible();
    await expect(codebook.tag('اقتصاد وأسواق')).toBeVisible();
  });

  test('a tag moves under another one by keyboard, and back by undo', async ({ hashiya }) => {
    const { shell, codebook } = pagesOf(hashiya.page);
    await shell.startEmpty('شجرة');
    await codebook.createTags(['سياسة', 'انتخابات']);
    await codebook.choose('انتخابات');
    await codebook.tag('انتخابات').focus();
    await hashiya.page.keyboard.press('Alt+ArrowLeft');
    await expect(codebook.tag('انتخابات')).toHaveAttribute('aria-level', '2');
    await shell.undo();
    await expect(codebook.tag('انتخابات')).toHaveAttribute('aria-level', '1');
  });

  test('a tag is dragged onto another one', async ({ hashiya }) => {
    const { shell, codebook } = pagesOf(hashiya.page);
    await shell.startEmpty('سحب');
    await codebook.createTags(['سياسة', 'انتخابات']);
    await codebook.dragOnto('انتخابات', 'سياسة');
    await expect(codebook.tag('انتخابات')).toHaveAttribute('aria-level', '2');
  });

  test('a digit tags the selection and the passage leads back to its place', async ({ hashiya }) => {
    const { shell, codebook, library, reader } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await codebook.createTags(['رصد جديد']);
    await codebook.setShortcut('رصد جديد', 9);
    await library.openArticle('لجنة الاقتصاد تطلب');
    await reader.selectPassage('استمرت أربع ساعات');
    await reader.tagWith(9);
    await expect(reader.cards().filter({ hasText: 'استمرت أربع ساعات' })).toHaveCount(1);
    await shell.show('codebook');
    await codebook.choose('رصد جديد');
    await expect(codebook.passages()).toHaveCount(1);
    await codebook.passages().first().click();
    await expect(hashiya.page.getByTestId('reader.title')).toContainText('لجنة الاقتصاد تطلب');
    await expect(reader.paragraph('استمرت أربع ساعات')).toBeInViewport();
  });
});
