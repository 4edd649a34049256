import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';

test.describe('the window', () => {
  test('undo and redo survive a restart and name what they take back', async ({ hashiya }) => {
    const first = pagesOf(hashiya.page);
    await first.shell.startEmpty('تراجع');
    await first.codebook.createTags(['اقتصاد']);
    await first.codebook.rename('اقتصاد', 'أسواق');
    await first.shell.waitUntilSaved();
    await hashiya.restart();
    const { shell, codebook } = pagesOf(hashiya.page);
    await shell.waitUntilOpen();
    await shell.show('codebook');
    await shell.undo();
    await expect(shell.toast().filter({ hasText: /اقتصاد|أسواق/ })).toBeVisible();
    await expect(codebook.tag('اقتصاد')).toBeVisible();
    await shell.redo();
    await expect(codebook.tag('أسواق')).toBeVisible();
  });

  test('the language mirrors everything at run time', async ({ hashiya }) => {
    const { shell } = pagesOf(hashiya.page);
    await shell.startWithSample();
    const html = hashiya.page.locator('html');
    await expect(html).toHaveAttribute('dir', 'rtl');
    expect(await shell.railSide()).toBe('right');
    await shell.setLanguage('en');
    await expect(html).toHaveAttribute('dir', 'ltr');
    expect(await shell.railSide()).toBe('left');
    await shell.show('library');
    await expect(hashiya.page.getByTestId('library.pane')).not.toContainText('المقالات');
    await shell.setLanguage('ar');
    expect(await shell.railSide()).toBe('right');
  });

  test('theme and digits change at once and stay', async ({ hashiya }) => {
    const { shell } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await shell.setTheme('dark');
    await shell.setDigits('arabic');
    await expect(hashiya.page.getByTestId('shell.count.articles')).toContainText('٧');
    await hashiya.restart();
    await expect(hashiya.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(hashiya.page.getByTestId('shell.count.articles')).toContainText('٧');
  });

  test('the question mark shows the shortcuts', async ({ hashiya }) => {
    const { shell } = pagesOf(hashiya.page);
    await shell.startWithSample();
    const sheet = await shell.openShortcuts();
    await expect(sheet.locator('kbd')).not.toHaveCount(0);
    await hashiya.page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });

  test('the palette finds a title in another spelling', async ({ hashiya }) => {
    const { shell, importing, reader } = pagesOf(hashiya.page);
    await shell.startEmpty('لوحة');
    await importing.pasteText('نص عن الزيارة المرتقبة.', 'أمريكا تعلن موقفها');
    await shell.openByName('امريكا', 'أمريكا تعلن موقفها');
    await expect(reader.paragraph('نص عن الزيارة')).toBeVisible();
  });

  test('from paste to tag without a mouse', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, reader, importing } = pagesOf(page);
    await page.getByTestId('welcome.name').focus();
    await page.keyboard.insertText('لوحة المفاتيح');
    await page.keyboard.press('Enter');
    await shell.waitUntilOpen();
    await page.keyboard.press('Control+KeyI');
    await expect(page.getByTestId('importing.screen')).toBeVisible();
    await page.getByTestId('importing.button').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByTestId('importing.button.paste')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('importing.paste.text')).toBeFocused();
    await page.keyboard.insertText('خبر عن الميناء يصل الآن\n\nوصلت السفينة صباح اليوم.');
    await page.getByTestId('importing.paste.submit').focus();
    await page.keyboard.press('Enter');
    await importing.waitUntilDone();
    await shell.openByName('خبر عن الميناء');
    await expect(reader.paragraph('وصلت السفينة')).toBeVisible();
    await page.getByTestId('reader.article').focus();
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expect(page.getByTestId('reader.toolbar')).toBeVisible();
    await page.keyboard.press('KeyT');
    await expect(page.getByTestId('reader.tags.filter')).toBeFocused();
    await page.keyboard.insertText('نقل');
    await expect(page.getByTestId('reader.tags.create')).toHaveAttribute('data-active', 'true');
    await page.keyboard.press('Enter');
    await expect.poll(() => shell.highlightCount()).toBe(1);
  });
});

test.describe('the first run of an English system', () => {
  test.use({ systemLocale: 'en-GB' });

  test('is in English and offers Arabic', async ({ hashiya }) => {
    const html = hashiya.page.locator('html');
    await expect(hashiya.page.getByTestId('welcome')).toBeVisible();
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(html).toHaveAttribute('dir', 'ltr');
    await hashiya.page.getByTestId('welcome.language.ar').click();
    await expect(html).toHaveAttribute('dir', 'rtl');
  });
});
